// Tests of StageCommand.
