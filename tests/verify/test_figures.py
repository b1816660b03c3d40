from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from asnkompetensi.verify.figures import distance
from tests.verify.agencies import changed, told

EMPTY: list[tuple[str, Any]] = [
    ("kursi", []),
    ("kelas", []),
    ("dana.0.terpakai", 0),
    ("dana.1.terpakai", 0),
    ("dana.2.terpakai", 0),
    ("nilai", 0),
]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ([("nilai", 15)], "nilai at nilai, tertulis 15, seharusnya 15.5"),
        ([("batas", 15)], "batas at batas, tertulis 15, batas 15.5"),
        ([("selisih_persen", 3.12)], "selisih at selisih_persen, tertulis 3.12, seharusnya 3.13"),
        ([("batas", 20)], "selisih at selisih_persen, tertulis 3.13, seharusnya 22.5"),
        ([("status", "optimal")], "status at status, tertulis optimal, seharusnya layak"),
        ([("status", "kosong")], "status at status, tertulis kosong, seharusnya layak"),
        ([("batas", 15.5), ("selisih_persen", 0)], "status at status, tertulis layak, seharusnya optimal"),
        ([("batas", 15.5), ("selisih_persen", 0), ("status", "optimal")], ""),
        ([*EMPTY, ("batas", 0), ("selisih_persen", 0), ("status", "kosong")], ""),
        ([*EMPTY, ("batas", 0), ("selisih_persen", 0)], "status at status, tertulis layak, seharusnya kosong"),
        ([*EMPTY, ("selisih_persen", 100)], ""),
    ],
)  # fmt: skip
def test_figures(changes: list[tuple[str, Any]], said: str) -> None:
    assert told(changed(*changes)) == said


@pytest.mark.parametrize(
    ("value", "bound", "apart"),
    [(4, 4, "0"), (0, 0, "0"), (0, 7, "100"), (199, 200, "0.5"), (399, 400, "0.25"), (31, 32, "3.13")],
)
def test_the_distance_is_rounded_half_up(value: int, bound: int, apart: str) -> None:
    assert distance(Fraction(value), Fraction(bound)) == Fraction(apart)
