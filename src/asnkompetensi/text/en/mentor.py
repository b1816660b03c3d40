"""Why two people are paired, and why somebody has neither mentor nor circle."""

WORDS = {
    "lebih_tinggi": "mentor at level {level_mentor}, standard {level_standar}",
    "satu_unit": "in one unit",
    "unit_tetangga": "in neighbouring units",
    "unit_lain": "in different units",
    "mentor_pergi": "the mentor is no longer in service from {hari} (pension or end of contract)",
    "tidak_ada": "no colleague at level {level} or above",
    "hanya_atasan": "at level {level} or above there are only superiors",
    "penuh": "every colleague at level {level} or above has a full load",
    "terlalu_sedikit": "only {jumlah:person|people} for a learning circle; it takes {minimal} to {maksimal}",
}
