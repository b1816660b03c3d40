"""Why people are in the lists of those above the standard and of those to be developed first."""

WORDS = {
    "kekuatan": "{kompetensi} {level_dimiliki} (standard {level_standar})",
    "proyek": "{kompetensi} at {unit}: {level:level|levels} short",
    "di_atas": "above in {jumlah} of {standar:competency|competencies} ({level:level|levels})",
    "tidak_kurang": "short in none",
    "tetap_kurang": "above the standard as a whole, yet short in {jumlah:competency|competencies}",
    "di_bawah": "short in {jumlah} of {dinilai:competency|competencies} assessed ({level:level|levels})",
    "menurut_tingkat": "weighed by the importance of its standard: {level:level|levels}",
    "prioritas_unit": "times the priority of the unit, {bilangan}",
    "belum_dinilai": "{jumlah:competency|competencies} not yet assessed",
    "juga_di_atas": "above the standard in {jumlah:other competency|other competencies}",
    "kedaluwarsa": "{jumlah:assessment|assessments} expired",
    "kinerja_kurang": "performance below target",
    "latsar_dulu": "CPNS: Latsar first",
    "tanpa_katalog": "there is no catalogue of trainings",
    "tanpa_lanjutan": "the catalogue holds no training above this level",
    "tidak_dapat_ikut": "there is a training above this level, but not open to this person: pension or the end of the"
    " contract comes first, or the certificate is still valid",
}
