// Tests of DelimitedText.
