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
    # LEVEL-01 in the catalogue of trainings
    "tanpa_level_hasil": "barisnya tidak menjawab kesenjangan siapa pun",
    "tanpa_level_awal": "siapa saja boleh ikut, berapa pun levelnya",
    "dari_silabus": "level yang dicapai ada di silabus pelatihannya",
    "kosong_level_awal": "kosongkan bila siapa saja boleh ikut",
    # TANGGAL-02 for a column
    "urutan_campur": "bulan di depan hari pada sebagian sel kolom itu",
    "urutan_bulan": "bulan di depan hari pada sel lain kolom itu",
    "urutan_excel": "hari dan bulan tampak tertukar saat CSV dibuka Excel",
    "satu_urutan": "ubah kolom itu menjadi satu urutan, misalnya 2026-02-13, dari sumber aslinya",
    "impor_ulang": "ekspor ulang dari sumbernya; di Excel: Data > From Text/CSV, jenis kolom tanggalnya DMY",
    "tulis_lagi": "salin atau unduh lagi, atau minta ditulis ulang dari asalnya",
    "hari_bulan": "dibaca hari-bulan",
    "bulan_hari": "tidak terbaca: bulan di depan",
    "sel_tanggal": "sel tanggal",
    "teks_tanggal": "teks, hari 13 ke atas",
}
