"""PELATIHAN-06: certificates that end on a day that nobody knows."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from asnkompetensi.check.endless_certificates import endless_certificates
from tests.check.doubts import cells, doubts

NIP = "190001011965011001"
PEGAWAI = [{"nip": NIP, "nama": "Ani", "unit_kerja": "Dinas A", "jabatan": "Analis"}]
DAY = date(2025, 1, 5)


def offer(kode: str, months: int | None) -> dict[str, Any]:
    taught = {"kompetensi": "Arsip", "level_hasil": 3}
    return {"kode": kode, "nama": f"Kursus {kode}", **taught, "masa_berlaku_bulan": months}


@pytest.mark.parametrize(
    ("attended", "trained", "until", "found"),
    [
        ("A", None, None, True),
        ("Kursus A", None, None, True),
        ("A", DAY, None, False),
        ("A", None, DAY, False),
        ("B", None, None, False),
        ("C", None, None, False),
    ],
)
def test_neither_a_day_of_training_nor_a_last_day(
    attended: str, trained: date | None, until: date | None, found: bool
) -> None:
    history = [{"nip": NIP, "pelatihan": attended, "tanggal": trained, "sertifikat_sampai": until}]
    problems = doubts(
        endless_certificates, pegawai=PEGAWAI, pelatihan=[offer("A", 36), offer("B", None)], riwayat=history
    )
    told = [(one.kode, one.nilai, cells(one), one.bukti) for one in problems]
    wanted = ("PELATIHAN-06", {"jumlah": 1}, ["Riwayat!D2"], ({"kode": "A", "nama": "Kursus A", "bulan": 36},))
    assert told == [wanted] * found
