"""What is wrong with the tree of units (UNIT-03)."""

WORDS = {
    "alias_ganda": "alias ini menunjuk lebih dari satu unit; unit yang pertama yang dipakai",
    "induk_tak_dikenal": "disebut sebagai unit induk, tetapi tidak ada di antara unit",
    "induk_ganda": "mempunyai dua unit induk yang berbeda; yang pertama yang dipakai",
    "lingkaran": "jalan ke atas kembali ke unit ini sendiri",
}
