from __future__ import annotations

import pytest

from asnkompetensi.plan.doubts.contracts import above
from tests.plan.planned import planned
from tests.plan.problem import small

PELATIHAN = """
kode | nama | kompetensi | level_hasil | jp   | mulai
P1   | Satu | Hukum      | 4           | 20   | 2026-08-03
P2   | Dua  | Teknis     | 3           | 12.5 | 2027-02-01
P3   | Tiga | Hukum      | 4           | 25   |
"""


def told(taken: str, *, status: str = "PPPK", end: str = "", history: str = "") -> list[tuple[object, object]]:
    """The JP of each person who is told of, and the end of the year of contract."""
    pegawai = (
        f"nip | nama | unit_kerja | jabatan | status | akhir_kontrak\n1 | Ani | Arsip | Arsiparis | {status} | {end}"
    )
    penilaian = "nip | kompetensi | level\n1 | Hukum | 2\n1 | Teknis | 2"
    riwayat = f"nip | pelatihan | tanggal | jp\n{history}"
    data = small(pegawai=pegawai, penilaian=penilaian, pelatihan=PELATIHAN, riwayat=riwayat)
    problems = above(planned(data, taken))
    assert {(one.kode, one.nilai["batas"], one.jumlah) for one in problems} <= {("RENCANA-02", "24", 1)}
    return [(line["jp"], line["akhir"]) for one in problems for line in one.bukti]


@pytest.mark.parametrize(
    ("taken", "end", "expected"),
    [
        ("1 P1", "", []),
        ("1 P3", "", [("25", "31-12-2026")]),
        ("1 P1, 1 P2", "", []),  # one of them is next year
        ("1 P1, 1 P2", "2028-06-30", []),  # the year of contract that holds today ends before both
        ("1 P1, 1 P2", "2028-02-29", [("32.5", "28-02-2027")]),
        ("1 P1, 1 P2", "2027-03-30", [("32.5", "30-03-2027")]),
        ("1 P3", "2027-03-31", [("25", "31-03-2026")]),
    ],
)
def test_jp_of_the_year_of_contract_count_together(taken: str, end: str, expected: list[tuple[str, str]]) -> None:
    assert told(taken, end=end) == expected


def test_what_was_attended_counts_too() -> None:
    assert told("1 P1", history="1 | Kursus | 2026-01-15 | 4.5") == [("24.5", "31-12-2026")]
    assert told("1 P1", history="1 | Kursus | 2025-12-31 | 4.5") == []


def test_a_pns_is_not_told_of() -> None:
    assert told("1 P3", status="PNS") == []


def test_nips_are_masked() -> None:
    pegawai = "nip | nama | unit_kerja | jabatan | status\n1 | Ani | Arsip | Arsiparis | PPPK"
    penilaian = "nip | kompetensi | level\n1 | Hukum | 2"
    (problem,) = above(planned(small(pegawai=pegawai, penilaian=penilaian, pelatihan=PELATIHAN), "1 P3"))
    assert (problem.bukti[0]["nip"], problem.bukti[0]["nama"]) == ("1900············01", "")
    assert [place.short for place in problem.tempat] == ["Pegawai!I2"]
