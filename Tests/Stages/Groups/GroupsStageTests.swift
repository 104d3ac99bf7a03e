// Tests of the stage.
