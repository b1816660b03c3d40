"""What tells a result of this program from data: a mark in its properties, which no person sees."""

RESULT = "asnkompetensi"
