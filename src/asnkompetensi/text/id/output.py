"""Words about where results go, and why they could not go there."""

WORDS = {
    "bentuk": 'bentuk keluaran "{bentuk}" tidak dikenal; yang ada: {daftar}',
    "akhiran": 'akhiran "{akhiran}" tidak dikenal; pakai salah satu dari {daftar}, atau sebutkan bentuknya dengan -f',
    "tidak_cocok": '-f {bentuk} dan akhiran "{akhiran}" tidak cocok; hapus -f, atau ganti nama berkasnya',
    "perlu_berkas": "-f {bentuk} memerlukan tujuan: tambahkan -o NAMA.{bentuk} (atau -o - untuk keluaran standar)",
    "tanpa_folder": "foldernya tidak ada",
    "tak_berhak": "tidak ada hak menulis di sana",
    "dipakai": "berkas itu sedang terbuka di program lain, misalnya Excel",
    "penuh": "ruang penyimpanan penuh",
    "terlalu_besar": "berkasnya melebihi batas ukuran sistem",
    "bukan_berkas": "tujuan itu bukan berkas biasa (pakai -o - untuk keluaran standar)",
    "bukan_folder": "tujuan itu bukan folder",
    "terpasang": "tujuan itu dipasang dari luar (misalnya volume Docker), sehingga tidak dapat diganti",
    "gagal": "penulisan gagal",
    # the repair of each reason that has one
    "tanpa_folder_saran": "buat dulu foldernya",
    "tak_berhak_saran": "minta hak menulis di folder itu",
    "dipakai_saran": "tutup berkas itu di Excel lalu jalankan lagi",
    "terpasang_saran": "tulis ke folder baru di dalamnya, atau di tempat lain",
    "penuh_saran": "kosongkan ruang penyimpanan",
    "terlalu_besar_saran": "mintalah hanya satu tabel dengan --by, atau sebagian berkas dengan --only",
}
