"""Parts of messages on what was read: facts of problems that are sentences of ours."""

WORDS = {
    # NIP-01: what a value with 18 digits and letters is not
    "nip_18_saja": "18 digits alone",
    # TANGGAL-01 for numbers
    "format_tanggal": "change the format of the column to a date (Format Cells > Date), save, then run again",
    # KOLOM-01 for a standar without a jabatan
    "jabatan_di_atas": ('write "Nama Jabatan : ..." once above the header of each sheet, or add a column "jabatan"'),
    # LEVEL-01 in the catalogue of trainings
    "tanpa_level_hasil": "the row answers no gap",
    "tanpa_level_awal": "anybody may attend, whatever the level",
    "dari_silabus": "the syllabus of the training has the level that is reached",
    "kosong_level_awal": "leave it blank if anybody may attend",
    # TANGGAL-02 for a column
    "urutan_campur": "the month comes before the day in some cells of it",
    "urutan_bulan": "the month comes before the day in other cells of it",
    "urutan_excel": "day and month seem swapped by an Excel that opened a CSV",
    "satu_urutan": "give the column one order, such as 2026-02-13, from where it came",
    "impor_ulang": "export it again; in Excel: Data > From Text/CSV, with the column as DMY",
    "tulis_lagi": "copy or download it again, or have it written again from where it came",
    "hari_bulan": "read as day and month",
    "bulan_hari": "not read: the month comes first",
    "sel_tanggal": "date cell",
    "teks_tanggal": "text, day 13 or more",
}
