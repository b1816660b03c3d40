"""Words that the computation leaves to be said: names for what has none."""

WORDS = {
    "tanpa_jabatan": "(no position)",
    "tetap_dipakai": 'still used, flagged "kedaluwarsa"',
    "disisihkan": "set aside by --expired drop; their competencies count as not assessed",
}
