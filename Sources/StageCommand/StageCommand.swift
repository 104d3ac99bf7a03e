// StageCommand
