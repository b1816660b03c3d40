"""Words around problems: parts of a message, what is in doubt about a value, the last line of a run."""

WORDS = {
    # parts of a message
    "galat": "galat",
    "peringatan": "peringatan",
    "catatan": "catatan",
    "sebab": "sebab",
    "akibat": "akibat",
    "dasar": "dasar",
    "saran": "saran",
    "dan": "dan",
    "lainnya": "(dan {jumlah} lainnya: {perintah})",
    "bukti_lainnya": "(dan {jumlah} lainnya)",
    "mirip": 'mirip "{kolom}"',
    "dipakai": "dipakai",
    "masukan_standar": "masukan standar",
    # the last line of a run
    "selesai": "Selesai",
    "pegawai": "{jumlah} pegawai",
    "unit": "{jumlah} unit",
    "jumlah_galat": "{jumlah} galat",
    "jumlah_peringatan": "{jumlah} peringatan",
    "tanpa_masalah": "tidak ada masalah",
    "hasil": "hasil: {berkas}",
    "rincian": "rincian: {perintah}",
    # LEMBAR-01
    "tanpa_skj": "tanpa SKJ: --builtin-standard",
    "tanpa_katalog": "yang tidak memerlukan katalog: asn mentor, asn talent",
    "guna_gap": "kesenjangan tidak dapat dihitung",
    "guna_pelatihan": "tidak ada pelatihan yang dapat disarankan",
    # what is used of files that overlap (BERKAS-14)
    "tindih_pegawai": "baris dengan TMT terbaru yang dipakai, tanpa TMT dari berkas pertama; rincian: NIP-03",
    "tindih_latest": "penilaian terbaru yang dipakai; yang bertanggal sama menjadi belum dinilai (PENILAIAN-02)",
    "tindih_best": "level tertinggi yang dipakai",
    "tindih_mean": "rata-rata levelnya yang dipakai",
    "lebih_baru": "lebih baru",
    "lebih_tinggi": "lebih tinggi",
    "tanpa_tanggal": "tanpa tanggal",
    # names that do not meet (RUJUKAN-02)
    "tidak_diminta": "dinilai, tidak diminta",
    "tidak_dinilai": "diminta, tidak dinilai",
    # what is in doubt about a NIP (NIP-04)
    "nip_lahir": "8 digit pertama bukan tanggal lahir yang ada",
    "nip_bulan_tmt": "digit 13-14 bukan bulan TMT",
    "nip_tahun_tmt": "tahun TMT CPNS tidak wajar",
    "nip_pppk_bulan": "status PPPK, tetapi digit 13-14 berupa bulan seperti NIP PNS",
    "nip_pppk_tahun": "tahun pengangkatan PPPK tidak wajar",
    "nip_usia": "usia saat TMT terlalu muda",
    "nip_digit_kelamin": "digit jenis kelamin bukan 1 atau 2",
    "nip_kelamin": "digit jenis kelamin tidak cocok dengan kolom Jenis Kelamin",
    "nip_tanggal_lahir": "tanggal lahir tidak cocok dengan kolom Tanggal Lahir",
    # what is in doubt about a date (TANGGAL-02)
    "tanggal_depan": "di masa depan",
    "tanggal_lama": "sebelum 1950",
    "tmt_sebelum_lahir": "jabatan dimulai sebelum orangnya lahir",
    "sertifikat_terbalik": "sertifikat berakhir sebelum pelatihannya selesai",
    # trainings (PELATIHAN-02, PELATIHAN-04) and unknown words (RUJUKAN-03)
    "level_terbalik": "level hasil tidak di atas level awal",
    "baris_disisihkan": "baris itu tidak dipakai; kompetensi lain dari pelatihannya tetap",
    "peserta_terbalik": "peserta paling sedikit lebih besar dari paling banyak",
    "tak_terencana": "tetap direkomendasikan, tetapi tidak dapat direncanakan",
    "setara_lingkar": "nama-namanya menunjuk kembali ke dirinya sendiri",
    "setara_ganda": "satu nama lama menunjuk dua pelatihan",
    "setara_kosong": "namanya kosong",
    "tingkat_kosong": "dihitung seperti tingkat yang kosong (bobot 1)",
    "jalur_tanpa_jp": "JP pelatihannya tidak dapat dihitung",
    # offers in doubt (PELATIHAN-05)
    "tanpa_hasil": "level hasilnya kosong",
    "tanpa_hasil_nasib": "baris itu tidak menjawab kesenjangan siapa pun",
    "tanpa_nama": "namanya kosong",
    "tanpa_nama_nasib": "tawarannya hanya dikenal dengan kodenya",
    "masa_aneh": "masa berlakunya bukan bilangan bulat dari 1 sampai 600 bulan",
    "masa_aneh_nasib": "sertifikatnya tidak berakhir selain pada hari yang disebut riwayat",
    "nama_ganda": "satu nama di riwayat dapat berarti beberapa kode",
    "nama_ganda_nasib": "riwayat dengan nama itu berlaku untuk setiap kode tersebut",
    # what cannot be marked (`asn check -o marked.xlsx`)
    "lembar_masalah": "Masalah",
    "bukan_xlsx": (
        "hanya buku kerja .xlsx dan .xlsm yang dapat ditandai; buka {berkas} di Excel, "
        "simpan sebagai Excel Workbook (.xlsx), lalu tandai salinan itu"
    ),
    "tak_tersalin": (
        "{berkas} memuat bagian yang tidak dapat disalin; simpan ulang di Excel sebagai Excel Workbook (.xlsx), "
        "lalu tandai salinan itu"
    ),
}
