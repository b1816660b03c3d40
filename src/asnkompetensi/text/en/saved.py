"""Words about saved results: reading, showing and comparing them."""

WORDS = {
    "bukan_json": "what is in it is no whole JSON",
    "bukan_hasil": "this JSON is no result of asn",
    "isi_salah": "what is in it is not as asn writes it; it may have been changed",
    "bukan_tabel": "what is in it is no whole CSV table as asn -f csv writes it",
    "bukan_dokumen": "this is no folder of asn report",
    "diubah": "this file was changed after it was written: its SHA-256 is not the one on record",
    "dua_hasil": "asn diff compares two results, not {jumlah}",
    "dua_hasil_saran": "name the older, then the newer one: asn diff old.json new.json",
    "seluruh_berkas": "a dossier is not written as {bentuk}: it has laporan.{bentuk} itself",
    "seluruh_berkas_saran": "open that file, or take one table: --by TABLE -f csv",
    "tanpa_tabel": "this result has not one row",
    "tanpa_tabel_saran": "run its command again; a result without rows has no table to show",
    "hasil": "Saved result",
    "sebab": "Why they differ",
    "tanpa_sebab": "Inputs, settings and constants of both are the same.",
    "sebab_lain": "and {jumlah:other cause|other causes}: --by sebab",
    "sebab_perintah": (
        "The commands differ: asn {sebelum} and asn {sesudah} answer different questions. "
        "Compare two results of one command."
    ),
    "sebab_masukan": "The input {apa} differs: SHA-256 {sebelum}, then {sesudah}.",
    "sebab_setelan": "Setting {apa}: {sebelum}, then {sesudah}.",
    "sebab_tetapan": "Constant of law {apa}: {sebelum}, then {sesudah}.",
    "sebab_versi": "Version of {apa}: {sebelum}, then {sesudah}.",
    "sebab_kolom": "Columns of the table {apa} differ: gone {sebelum}, new {sesudah}.",
    "sebab_tak_tertulis": "{apa} is a table alone: it does not say from which inputs and settings it was computed.",
}

COLUMNS = {
    "tabel": "Table",
    "baris_lama": "Rows Before",
    "baris_baru": "Rows After",
    "muncul": "Came",
    "hilang": "Gone",
    "beda": "Differ",
    "apa": "What",
    "beda-isi.perubahan": "What happened",
    "beda-isi.baris": "About",
    "beda-isi.selisih": "Difference in number",
}

SUMMARY = {
    "judul_diff": "Two results compared",
    "arti_diff": "",
    "judul_show": "Saved result",
    "orang_hilang": "employee gone|employees gone",
    "level_naik": "level rose|levels rose",
    "level_turun": "level fell|levels fell",
    "kursi_datang": "new seat|new seats",
    "kursi_hilang": "seat gone|seats gone",
    "biaya_lama": "cost before",
    "biaya_baru": "cost now",
    "baris_beda": "row differs|rows differ",
    "atas_beda-tabel": "Tables compared",
    "atas_beda-tabel_kosong": "No row differs.",
    "atas_beda-tabel_jumlah": "{tampil} of {jumlah:table|tables}",
    "satuan_beda": "rows that differ",
    "kolom_tabel": "Table",
    "lanjut_beda_isi": "every value that differs: before and after",
    "lanjut_beda_sebab": "inputs, settings and constants that differ",
    "lanjut_beda": "a workbook with all of it",
}
