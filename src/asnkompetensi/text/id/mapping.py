"""Padanan: why rows cannot be followed, and the lines of "Dasar perhitungan"."""

WORDS = {
    "jenis": "jenisnya bukan unit_kerja, jabatan, atau kompetensi",
    "kosong": "kolom dari atau menjadi kosong",
    "ganda": "nama ini mempunyai lebih dari satu arti",
    "lingkaran": "nama-nama ini kembali ke dirinya sendiri",
    "dasar_unit_kerja": 'Unit kerja "{nama}" dibaca',
    "dasar_jabatan": 'Jabatan "{nama}" dibaca',
    "dasar_kompetensi": 'Kompetensi "{nama}" dibaca',
}
