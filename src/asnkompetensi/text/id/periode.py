"""Periode yang dibandingkan: siapa dikenali lewat apa, dan apa yang kurang dari tanggalnya."""

WORDS = {
    "nip_lama": "NIP lama",
    "nama_lahir": "nama dan tanggal lahir",
    "nama_unit": "nama dan unit kerja",
    "tanpa_tanggal": "tidak bertanggal",
    "sama_tanggal": "tidak ada yang lebih baru",
    "ganti_nama": "berganti nama",
    "dipecah": "dipecah",
    "digabung": "digabung",
    "dilebur": "dilebur",
    "dimekarkan": "dimekarkan",
}
