"""One problem of each code of PERIODE and EVALUASI, with facts as their emitters supply them."""

from collections.abc import Mapping

from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Problem
from tests.text.problem_parts import NIP, OTHER, one

FACTS: Mapping[str, Problem] = dict(
    (
        one(
            "PERIODE-01",
            (Place("2025.xlsx", "Penilaian", "D9"), Place("2024.xlsx", "Penilaian", "D4")),
            {"dulu": "2025.xlsx", "kini": "2024.xlsx", "tanggal_dulu": "28-11-2025", "tanggal_kini": "15-11-2024"},
        ),
        one("PERIODE-02", (Place("2024.xlsx"), Place("2025.xlsx")), {"dulu": "2024.xlsx", "kini": "2025.xlsx"}),
        one(
            "PERIODE-03",
            (Place("2024.xlsx"), Place("2025.xlsx")),
            {"dulu": "2024.xlsx", "kini": "2025.xlsx", "orang_dulu": 812, "orang_kini": 807},
        ),
        one("PERIODE-04", (Place("2024.xlsx"),), {"periode": "2024.xlsx"}),
        one(
            "PERIODE-05",
            (Place("2024.xlsx"),),
            {
                "tabel": "standar",
                "periode": "2024.xlsx",
                "ada": "Pegawai, Penilaian, Standart Komp",
                "mirip": "Standart Komp",
                "guna": "@check.guna_gap",
            },
        ),
        one(
            "PERIODE-06",
            (Place("2024.xlsx"),),
            {"periode": "2024.xlsx", "apa": "@periode.tanpa_tanggal", "tanggal": "31-03-2026"},
        ),
        one(
            "PERIODE-07",
            (Place("2025.xlsx", "Pegawai", "A62"),),
            {"jumlah": 1},
            {
                "lama": NIP,
                "baru": OTHER,
                "cara": "@periode.nama_lahir",
                "periode": "2025",
            },
        ),
        one("EVALUASI-01", (Place("2024.xlsx"), Place("2025.xlsx")), {"tabel": "riwayat"}),
        one("EVALUASI-02", (Place("2025.xlsx", "Riwayat"),), {"jumlah": 120}),
        one("EVALUASI-03", (Place("2025.xlsx", "Riwayat"),), {"dari": "15-11-2024", "sampai": "28-11-2025"}),
        one(
            "EVALUASI-04",
            (Place("plan.json"),),
            {"berkas": "plan.json", "apa": "@evaluate.rencana_asing", "tanggal": "31-03-2025", "jumlah": 40},
        ),
        one(
            "EVALUASI-05",
            (Place("plan.json"),),
            {"jumlah": 2, "total": 40},
            {"nip": NIP, "kode": "AIR-01"},
            {"nip": OTHER, "kode": "AIR-04"},
        ),
        one("EVALUASI-06", (Place("2025.xlsx", "Riwayat"),), {"jumlah": 3}),
        one("EVALUASI-07", (), {}),
        one("EVALUASI-08", (), {}),
        one(
            "PERIODE-08",
            (Place("2025.xlsx"),),
            {"jumlah": 2, "orang": 19, "periode": "2025"},
            {"lama": "Bidang Awan", "baru": "Bidang Awan Rendah", "jumlah": 12, "apa": "@periode.dipecah"},
            {"lama": "Bidang Awan", "baru": "Bidang Awan Tinggi", "jumlah": 7, "apa": "@periode.dipecah"},
        ),
    )
)
