"""Words about saved results: reading, showing and comparing them."""

WORDS = {
    "bukan_json": "isinya bukan JSON yang utuh",
    "bukan_hasil": "JSON ini bukan hasil asn",
    "isi_salah": "isinya tidak seperti yang ditulis asn; mungkin pernah diubah",
    "bukan_tabel": "isinya bukan tabel CSV yang utuh seperti yang ditulis asn -f csv",
    "bukan_dokumen": "ini bukan folder dari asn report",
    "diubah": "berkas ini diubah sesudah ditulis: SHA-256-nya lain dari yang tercatat",
    "dua_hasil": "asn diff membandingkan dua hasil, bukan {jumlah}",
    "dua_hasil_saran": "sebut yang lama, lalu yang baru: asn diff lama.json baru.json",
    "seluruh_berkas": "berkas instansi tidak ditulis sebagai {bentuk}: ia sudah memuat laporan.{bentuk}",
    "seluruh_berkas_saran": "buka berkas itu, atau ambil satu tabel: --by TABEL -f csv",
    "tanpa_tabel": "hasil ini tidak memuat satu baris pun",
    "tanpa_tabel_saran": "jalankan lagi perintahnya; hasil tanpa baris tidak punya tabel untuk ditampilkan",
    "hasil": "Hasil tersimpan",
    "sebab": "Mengapa berbeda",
    "tanpa_sebab": "Masukan, setelan, dan tetapan keduanya sama.",
    "sebab_lain": "dan {jumlah} sebab lain: --by sebab",
    "sebab_perintah": (
        "Perintahnya berbeda: asn {sebelum} dan asn {sesudah} menjawab pertanyaan yang berbeda. "
        "Bandingkan dua hasil dari satu perintah."
    ),
    "sebab_masukan": "Masukan {apa} berlainan: SHA-256 {sebelum}, lalu {sesudah}.",
    "sebab_setelan": "Setelan {apa}: {sebelum}, lalu {sesudah}.",
    "sebab_tetapan": "Tetapan hukum {apa}: {sebelum}, lalu {sesudah}.",
    "sebab_versi": "Versi {apa}: {sebelum}, lalu {sesudah}.",
    "sebab_kolom": "Kolom tabel {apa} berlainan: hilang {sebelum}, baru {sesudah}.",
    "sebab_tak_tertulis": "{apa} hanya tabel: tidak tertulis dari masukan dan setelan apa ia dihitung.",
}

COLUMNS = {
    "tabel": "Tabel",
    "baris_lama": "Baris Lama",
    "baris_baru": "Baris Baru",
    "muncul": "Muncul",
    "hilang": "Hilang",
    "beda": "Berbeda",
    "apa": "Apa",
    "beda-isi.perubahan": "Yang Terjadi",
    "beda-isi.baris": "Mengenai",
    "beda-isi.selisih": "Beda",
}

SUMMARY = {
    "judul_diff": "Beda dua hasil",
    "arti_diff": "",
    "judul_show": "Hasil tersimpan",
    "orang_hilang": "pegawai hilang",
    "level_naik": "level naik",
    "level_turun": "level turun",
    "kursi_datang": "kursi baru",
    "kursi_hilang": "kursi hilang",
    "biaya_lama": "biaya semula",
    "biaya_baru": "biaya kini",
    "baris_beda": "baris berbeda",
    "atas_beda-tabel": "Tabel yang dibandingkan",
    "atas_beda-tabel_kosong": "Tidak ada baris yang berbeda.",
    "atas_beda-tabel_jumlah": "{tampil} dari {jumlah} tabel",
    "satuan_beda": "baris berbeda",
    "kolom_tabel": "Tabel",
    "lanjut_beda_isi": "setiap nilai yang berbeda: sebelum dan sesudahnya",
    "lanjut_beda_sebab": "masukan, setelan, dan tetapan yang berbeda",
    "lanjut_beda": "buku kerja berisi semuanya",
}
