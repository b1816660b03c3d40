"""Padanan: why rows cannot be followed, and the lines of what figures rest on."""

WORDS = {
    "jenis": "its jenis is not unit_kerja, jabatan or kompetensi",
    "kosong": "the column dari or menjadi is blank",
    "ganda": "this name has more than one meaning",
    "lingkaran": "these names lead back to themselves",
    "dasar_unit_kerja": 'Unit "{nama}" is read as',
    "dasar_jabatan": 'Position "{nama}" is read as',
    "dasar_kompetensi": 'Competency "{nama}" is read as',
}
