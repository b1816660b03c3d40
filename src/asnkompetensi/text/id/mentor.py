"""Why two people are paired, and why somebody has neither mentor nor circle."""

WORDS = {
    "lebih_tinggi": "mentor di level {level_mentor}, standar {level_standar}",
    "satu_unit": "satu unit kerja",
    "unit_tetangga": "unit kerja tetangga",
    "unit_lain": "unit kerja lain",
    "mentor_pergi": "mentornya tidak bertugas lagi mulai {hari} (pensiun atau akhir kontrak)",
    "tidak_ada": "tidak ada rekan di level {level} ke atas",
    "hanya_atasan": "yang di level {level} ke atas hanya atasannya",
    "penuh": "semua rekan di level {level} ke atas sudah penuh",
    "terlalu_sedikit": "untuk lingkar belajar hanya {jumlah} orang; perlu {minimal} sampai {maksimal}",
}
