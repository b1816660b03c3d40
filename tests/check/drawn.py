"""An agency drawn at random, once, whose assessments come from three files: for comparing checks on engines."""

from __future__ import annotations

import random
from datetime import date
from functools import cache

from asnkompetensi.model.data import Data
from tests.check.files import of_files
from tests.resolve.tables import Row, nip, resolved

_PEOPLE = range(1, 61)
_DAYS = [None, date(2023, 12, 31), date(2024, 1, 1), date(2024, 6, 30), date(2025, 1, 1)]


@cache
def doubted() -> Data:
    """Posts that began before, between and after assessments; assessments of equal and of different years."""
    draw = random.Random(20260331)
    pegawai: list[Row] = [
        {"nip": nip(n), "unit_kerja": "Arsip", "jabatan": "Penata", "tmt_jabatan": draw.choice(_DAYS)} for n in _PEOPLE
    ]

    def assessments() -> list[Row]:
        return [
            {
                "nip": nip(draw.choice(_PEOPLE)),
                "kompetensi": draw.choice(["Integritas", "Komunikasi"]),
                "level": draw.choice([1, 2, 3, 4]),
                "tanggal": draw.choice(_DAYS),
                "metode": draw.choice([None, "Uji", "Wawancara"]),
            }
            for _ in range(120)
        ]

    files = of_files("penilaian", {f"{name}.xlsx": assessments() for name in ("a", "b", "c")})
    return resolved(pegawai=pegawai, penilaian=files)[0]
