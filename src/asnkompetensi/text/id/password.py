"""Words for passwords of protected workbooks."""

WORDS: dict[str, str] = {
    "minta": "Kata sandi untuk {berkas} (kosong: lewati): ",
    "salah": "Kata sandi itu tidak membuka berkasnya.",
    "terbuka": "Berkas kata sandi {berkas} dapat dibaca pengguna lain di komputer ini; batasi: chmod 600 {berkas}",
    "tiada": 'berkas kata sandi "{berkas}" tidak ada atau tidak dapat dibaca',
    "tiada_saran": "periksa nama dan hak bacanya; asalnya {asal}",
    "besar": 'berkas kata sandi "{berkas}" terlalu besar untuk daftar kata sandi',
    "besar_saran": "sebutkan berkas teks berisi satu kata sandi di setiap baris; asalnya {asal}",
    "bukan_utf8": 'berkas kata sandi "{berkas}" bukan teks UTF-8',
    "bukan_utf8_saran": "simpan ulang sebagai teks UTF-8, satu kata sandi di setiap baris; asalnya {asal}",
    "kosong": 'berkas kata sandi "{berkas}" tidak memuat kata sandi',
    "kosong_saran": "tulis satu kata sandi di setiap baris; asalnya {asal}",
}
