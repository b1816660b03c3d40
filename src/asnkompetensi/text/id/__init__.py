"""The words of the program in Indonesian: one file an area, one key a sentence."""
