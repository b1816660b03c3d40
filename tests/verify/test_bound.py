from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from asnkompetensi.verify.bound import LOOKS, Choice, best, bound
from tests.verify.agencies import case, changed

FREE = [(f"dana.{place}.harga_bayangan", None) for place in range(3)]
ONE = Choice(10, 8, frozenset({1}), None)


@pytest.mark.parametrize(
    ("changes", "most"),
    [
        # Ana P-1 and P-3, Budi and Dodi P-4, Cici P-2: 3 - 0.42 + 1, 4.5, 6, 4, and 0.5 x 3 million; whole halves.
        ([], "19.5"),
        # Money costs nothing: 4 + 4.5 + 6 + 4.
        (FREE, "18.5"),
        # Two trainings at most, then one: Ana loses P-3.
        ([*FREE, ("aturan.max_trainings", 1)], "17.5"),
        # P-4 has 40 JP, P-1 24, P-3 8, P-2 16.
        ([*FREE, ("aturan.max_jp", 24)], "17.5"),
        ([*FREE, ("aturan.max_jp", 16)], "6.5"),
        ([*FREE, ("aturan.max_jp", 0)], "0"),
        # One class of P-1 costs 9, which three people share: Ana takes P-4 alone.
        ([*FREE, ("harga", [{"untuk": "kelas", "nama": "P-1", "hari": None, "harga": 9}])], "26.5"),
        # Dinas Barat is promised a seat and paid 1 for each it takes, two in all: 1 more than was promised.
        (
            [
                *FREE,
                ("aturan.min_per_unit", 1),
                ("harga", [{"untuk": "jaminan", "nama": "Dinas Barat", "hari": None, "harga": 1}]),
            ],
            "19.5",
        ),
    ],
)
def test_what_the_prices_prove(changes: list[tuple[str, Any]], most: str) -> None:
    assert bound(case(changed(*changes))) == Fraction(most)


def test_one_competency_and_one_day_are_had_once() -> None:
    same, day, later = replace(ONE, untung=9), replace(ONE, kompetensi=frozenset({2}), hari=(4, 6)), (7, 9)
    other = replace(day, kompetensi=frozenset({3}))
    assert best([ONE, same], 40, 3) == 10
    assert best([day, replace(other, hari=(6, 8))], 40, 3) == 10
    assert best([day, replace(other, hari=later)], 40, 3) == 20
    assert best([replace(ONE, kompetensi=frozenset({1, 2})), day], 40, 3) == 10


def test_hours_and_number_are_limited() -> None:
    many = [replace(ONE, kompetensi=frozenset({number})) for number in range(9)]
    assert (best(many, 40, 3), best(many, 16, 3), best(many, 7, 3)) == (30, 20, 0)
    assert best([replace(ONE, jp=40, untung=25), *many], 40, 5) == 50


def test_of_too_many_choices_no_more_is_told_than_their_sum() -> None:
    many = [Choice(100 - number % 7, 1, frozenset({number // 2}), None) for number in range(60)]
    ordered = sorted(many, key=lambda one: -one.untung)
    assert LOOKS < 2**15
    assert 15 * 97 < best(ordered, 15, 15) <= 15 * 100
