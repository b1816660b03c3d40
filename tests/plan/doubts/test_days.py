from __future__ import annotations

from asnkompetensi.model.kinds import day
from asnkompetensi.plan.doubts.days import past, undated
from tests.gap.data import AS_OF
from tests.plan.problem import small

DATED = """
kode | nama  | kompetensi | level_hasil | mulai      | hari
P1   | Satu  | Hukum      | 4           | 2026-08-03 | 3
P2   | Dua   | Hukum      | 4           | 2026-08-03 |
P3   | Tiga  | Hukum      | 4           |            | 2
P4   | Empat | Hukum      | 4           | 2026-03-30 | 0
P5   | Lima  | Hukum      | 4           |            |
P6   | Enam  | Hukum      | 4           | 2026-03-31 | 1
"""


def told(*, away: bool) -> dict[str, list[str]]:
    found = undated(small(pelatihan=DATED), away=away)
    assert {one.kode for one in found} == {"RENCANA-06"}
    return {str(one.nilai["apa"]): [str(line["kode"]) for line in one.bukti] for one in found}


def test_days_that_are_not_known_are_told_by_what_is_missing() -> None:
    expected = {"@doubts.hari_nol": ["P4"], "@doubts.tanpa_hari": ["P2"], "@doubts.tanpa_mulai": ["P3"]}
    assert told(away=False) == expected
    assert told(away=True) == {**expected, "@doubts.tanpa_tanggal": ["P5"]}


def test_the_places_are_the_cells_to_be_filled() -> None:
    places = [[place.short for place in one.tempat] for one in undated(small(pelatihan=DATED), away=True)]
    assert places[:2] == [["Pelatihan!H5"], ["Pelatihan!H3"]]


def test_what_began_before_the_day_of_the_computation_is_told() -> None:
    (one,) = past(small(pelatihan=DATED), day(AS_OF))
    assert (one.kode, one.nilai) == ("RENCANA-08", {"jumlah": 1, "tanggal": "31-03-2026"})
    assert one.bukti == ({"kode": "P4", "nama": "Empat", "mulai": "30-03-2026"},)


def test_nothing_is_said_where_every_day_is_known_and_to_come() -> None:
    data = small(pelatihan="\n".join(DATED.strip().splitlines()[:2]))
    assert (undated(data, away=True), past(data, day(AS_OF))) == ([], [])
