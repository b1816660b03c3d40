"""The words of the program in English: one file an area, one key a sentence."""
