"""Words that the computation leaves to be said: names for what has none."""

WORDS = {
    "tanpa_jabatan": "(tanpa jabatan)",
    "tetap_dipakai": 'tetap dipakai, ditandai "kedaluwarsa"',
    "disisihkan": "disisihkan menurut --expired drop; kompetensinya dihitung belum dinilai",
}
