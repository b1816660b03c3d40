"""What is wrong with the tree of units (UNIT-03)."""

WORDS = {
    "alias_ganda": "this alias leads to more than one unit; the first of them is used",
    "induk_tak_dikenal": "named as a parent, but not among the units",
    "induk_ganda": "has two different parents; the first of them is used",
    "lingkaran": "the way up comes back to this unit itself",
}
