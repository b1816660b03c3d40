"""The agency of explanations with what stands beside its gaps: a catalogue, units, targets, requirements."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from asnkompetensi import law
from asnkompetensi.model.options import GapOptions
from tests.explain.agency import AGENCY, FOUR, ONE, TWO, assessed, required
from tests.resolve.tables import AS_OF, Row

RULES = law.training_rules(GapOptions(AS_OF)).jp
DAILY = next(name for name, rule in RULES.items() if rule.satuan == "hari" and rule.jp)  # JP a day

BESIDE: Mapping[str, Sequence[Row]] = {
    **AGENCY,
    # young enough for trainings; but for Citra, to whom nothing is offered any more
    "pegawai": [
        {**row, "tanggal_lahir": date(1990, 1, 1) if row["nama"] != "Citra" else None} for row in AGENCY["pegawai"]
    ],
    "standar": [*AGENCY["standar"], required("Juru Tulis", "Integritas", 2, tingkat="mutlak")],
    "penilaian": [*AGENCY["penilaian"], assessed(FOUR, "Integritas", 4)],
    "pelatihan": [
        {
            "kode": "P-1",
            "nama": "Integritas Lanjut",
            "kompetensi": "Integritas",
            "level_hasil": 5,
            "jp": 20,
            "biaya_peserta": 1_500_000,
        },
        {"kode": "P-2", "nama": "Bicara", "kompetensi": "Komunikasi", "level_hasil": 3, "jalur": DAILY, "hari": 2},
    ],
    "unit": [{"unit_kerja": "Dinas A", "prioritas": 2}, {"unit_kerja": "Dinas B", "prioritas": None}],
    "kinerja": [
        {"nip": FOUR, "target": 3, "capaian": 2},
        {"nip": FOUR, "target": 4, "capaian": 4},
        {"nip": ONE, "target": 0, "capaian": 1},
    ],
    # one certificate that a post requires, one that stands behind a competency of the standard
    "riwayat": [
        {"nip": TWO, "pelatihan": "P-1", "sertifikat_sampai": date(2026, 6, 30)},
        {"nip": ONE, "pelatihan": "P-2", "sertifikat_sampai": date(2026, 12, 31)},
    ],
    "syarat": [{"jabatan": "Analis", "pelatihan": "P-1", "tingkat": "penting"}],
}

# Money for most of it; two of the four went to something this year; Dinas A serves people badly.
PLANNED: Mapping[str, Sequence[Row]] = {
    **BESIDE,
    "pegawai": [{**row, "status": "PPPK" if row["nama"] == "Bayu" else "PNS"} for row in BESIDE["pegawai"]],
    "pelatihan": [
        {**BESIDE["pelatihan"][0], "biaya_angkatan": 1_000_001, "mulai": date(2026, 6, 1), "hari": 2.5},
        {**BESIDE["pelatihan"][1], "min_peserta": 1, "maks_peserta": 20},
        {"kode": "P-3", "nama": "Terbang", "kompetensi": "Kerja Sama", "level_hasil": 3, "min_peserta": 9.5},
    ],
    "dana": [{"sumber_dana": "APBD", "jumlah": 5_000_000}, {"sumber_dana": "Hibah", "jumlah": None}],
    "unit": [{"unit_kerja": "Dinas A", "prioritas": 2, "ikm": 81.5}, {"unit_kerja": "Dinas B", "prioritas": None}],
    "riwayat": [
        {"nip": ONE, "pelatihan": "Seminar", "tanggal": date(2026, 2, 1), "jp": 4},
        {"nip": ONE, "pelatihan": "Seminar", "tanggal": date(2026, 2, 1), "jp": 4},
        {"nip": ONE, "pelatihan": "Lokakarya", "tanggal": date(2024, 2, 1), "jp": 8},
        {"nip": FOUR, "pelatihan": "Magang", "tanggal": date(2026, 1, 5), "jp": 30},
    ],
}
