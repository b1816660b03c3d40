"""Certificates that are valid."""

from __future__ import annotations

import pytest

from asnkompetensi.engine.border import border
from asnkompetensi.model.kinds import day
from asnkompetensi.recommend.frames import counted
from asnkompetensi.recommend.history import certified
from tests.gap.data import AS_OF
from tests.gap.engines import in_use
from tests.recommend.data import PEOPLE, one_gap, recommended, said, shown, without_renewals

ONE = "kode | nama | kompetensi | level_hasil | biaya_peserta\nP1 | Dasar Hukum | Hukum | 3 | 100"


def kode(riwayat: str) -> str:
    data = one_gap(ONE, f"nip | pelatihan | tanggal | sertifikat_sampai\n1 | {riwayat}")
    return shown(without_renewals(recommended(data)).tabel[PEOPLE], "kode")[0][0]


@pytest.mark.parametrize(
    ("riwayat", "expected"),
    [
        ("P1 | 2025-01-01 |", ""),
        ("Dasar  HUKUM | 2025-01-01 |", ""),
        ("P1 | 2025-01-01 | 2026-03-31", ""),
        ("P1 | 2025-01-01 | 2026-03-30", "P1"),
        ("P2 | 2025-01-01 |", "P1"),
    ],
)
def test_a_certificate_is_valid_without_an_end_and_on_its_last_day(riwayat: str, expected: str) -> None:
    assert kode(riwayat) == expected


def test_the_newest_day_of_each_training() -> None:
    riwayat = """
    nip | pelatihan | tanggal    | sertifikat_sampai
    1   | P1        | 2024-01-01 |
    1   | P1        | 2025-01-01 |
    1   | P1        |            |
    1   | P1        | 2026-01-01 | 2026-02-01
    """
    rows = counted(certified(one_gap(ONE, riwayat).katalog, day(AS_OF), border(in_use(), None)))
    assert rows[["orang", "pelatihan"]].to_numpy().tolist() == [[0, 0]]
    assert rows["hari"].tolist() == [day(AS_OF.replace(year=2025, month=1, day=1))]


def test_the_newest_of_what_was_attended_is_named() -> None:
    two = f"{ONE}\nP2 | Hukum Lagi | Hukum | 4 | 100\nP3 | Hukum Terus | Hukum | 4 | 100"
    riwayat = "nip | pelatihan | tanggal\n1 | P1 | 2025-06-01\n1 | P3 | 2025-07-01\n1 | P2 | 2025-07-01"
    assert said(recommended(one_gap(two, riwayat))) == [
        "pelatihan yang cocok (P2) sudah diikuti 1 Juli 2025 dan belum dinilai lagi sejak itu: nilai ulang"
    ]
