"""What is doubtful in a planning problem: the days of trainings, guarantees that nothing can keep."""

WORDS = {
    "hari_nol": "they last 0 days",
    "tanpa_hari": "with a first day, but without their length (hari)",
    "tanpa_mulai": "with their length (hari), but without a first day",
    "tanpa_tanggal": "with neither a first day nor their length (hari)",
    "jaminan_bentrok": "no plan keeps every guarantee of seats for units",
    "jaminan_waktu": "no plan that keeps the guarantees of seats for units was found in the time given",
    "jaminan_bersama": "no division of the shared purses was found by which every instansi keeps its guarantees",
    "tidak_aktif": "is no active employee by the column Kedudukan",
    "tanpa_dana": "the limit of money",
    "tanpa_minimum": "the fewest participants of a class",
    "tanpa_angkatan": "size and number of classes",
    "tanpa_orang": "JP and trainings of a person",
    "tanpa_kalender": "days that clash",
    "tanpa_hadir": "how many may be away (--max-away)",
    "tanpa_adil": "shares of units (--fair)",
}
