"""Parts of messages on what was read: facts of problems that are sentences of ours."""

WORDS = {
    # NIP-01: what a value with 18 digits and letters is not
    "nip_18_saja": "18 digit saja",
    # TANGGAL-01 for numbers
    "format_tanggal": "ubah format kolom itu menjadi tanggal (Format Cells > Date), simpan, lalu jalankan lagi",
    # KOLOM-01 for a standar without a jabatan
    "jabatan_di_atas": (
        'tulis "Nama Jabatan : ..." satu kali di atas judul tabel setiap lembar, atau tambahkan kolom "jabatan"'
    ),
}
