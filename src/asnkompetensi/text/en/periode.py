"""Periods that are compared: who is told by what, and what their dates lack."""

WORDS = {
    "nip_lama": "old NIP",
    "nama_lahir": "name and birth date",
    "nama_unit": "name and unit",
    "tanpa_tanggal": "without dates",
    "sama_tanggal": "none newer",
    "ganti_nama": "renamed",
    "dipecah": "split",
    "digabung": "merged",
    "dilebur": "absorbed",
    "dimekarkan": "split off",
}
