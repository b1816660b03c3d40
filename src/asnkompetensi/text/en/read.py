"""Parts of messages on what was read: facts of problems that are sentences of ours."""

WORDS = {
    # NIP-01: what a value with 18 digits and letters is not
    "nip_18_saja": "18 digits alone",
    # TANGGAL-01 for numbers
    "format_tanggal": "change the format of the column to a date (Format Cells > Date), save, then run again",
    # KOLOM-01 for a standar without a jabatan
    "jabatan_di_atas": ('write "Nama Jabatan : ..." once above the header of each sheet, or add a column "jabatan"'),
}
