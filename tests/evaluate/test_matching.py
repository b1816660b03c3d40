from __future__ import annotations

import numpy as np
import pytest

from asnkompetensi.evaluate.exposure import exposure
from asnkompetensi.evaluate.matching import People, bands, people
from asnkompetensi.evaluate.pairs import Pairs
from asnkompetensi.model.kinds import LEVEL_UNIT
from tests.evaluate.small import attended, pairs, taught


def of(
    found: Pairs, *came: tuple[int, int, int | None], ajar: tuple[list[int], ...] = ([5],), across: bool = False
) -> People:
    seen = exposure(found, attended(*came), taught(*ajar))
    return people(found, seen, 0, np.array(ajar[0]), np.ones(9, np.bool_), across=across)


def together(found: People) -> list[list[int]]:
    """Who is compared with whom."""
    kept = found.compared()
    return [kept.orang[kept.kelompok == group].tolist() for group in range(kept.banyak)]


def test_same_need_class_and_unit_are_compared() -> None:
    found = of(pairs("0 5 1 1 1 3", "1 5 1 1 1 2", "2 5 1 1 1 1"), (0, 0, 150))
    assert together(found) == [[0, 1, 2]]
    assert found.ikut.tolist() == [True, False, False]
    assert found.naik.tolist() == [2 * LEVEL_UNIT, LEVEL_UNIT, 0]


@pytest.mark.parametrize("other", ["1 5 2 1 1 2", "1 5 1 2 1 2", "1 5 1 1 2 2", "1 6 1 1 1 2"])
def test_another_unit_class_level_or_competency_is_not(other: str) -> None:
    assert together(of(pairs("0 5 1 1 1 3", other), (0, 0, 150))) == []


@pytest.mark.parametrize(
    ("others", "missing"),
    [
        ((), "kurang"),
        (("1 6 1 1 1 2",), "kurang"),
        (("1 5 1 1 2 2",), "level"),
        (("1 5 1 2 1 2", "2 5 1 1 2 2"), "jenjang"),
        (("1 5 2 1 1 2", "2 5 1 2 1 2"), "unit"),
    ],
)
def test_what_left_nobody_to_be_compared_with(others: tuple[str, ...], missing: str) -> None:
    found = of(pairs("0 5 1 1 1 3", *others), (0, 0, 150))
    assert {name: len(those) for name, those in found.sendiri.items() if len(those)} == {missing: 1}


def test_nobody_lacks_another_of_the_unit_where_units_do_not_count() -> None:
    found = of(pairs("0 5 1 1 1 3", "1 5 2 1 1 2"), (0, 0, 150), across=True)
    assert {name: len(those) for name, those in found.sendiri.items()} == {"kurang": 0, "level": 0, "jenjang": 0}


def test_units_may_be_left_out_of_it() -> None:
    assert together(of(pairs("0 5 1 1 1 3", "1 5 2 1 1 2"), (0, 0, 150), across=True)) == [[0, 1]]


def test_an_unknown_class_is_a_class() -> None:
    assert together(of(pairs("0 5 1 -1 1 3", "1 5 1 -1 1 2", "2 5 1 0 1 2"), (0, 0, 150))) == [[0, 1]]


@pytest.mark.parametrize(
    ("level", "band"), [(0, 0), (0.24, 0), (0.25, 1), (0.5, 1), (1.74, 3), (1.75, 4), (2, 4), (5, 10)]
)
def test_levels_are_alike_within_a_half(level: float, band: int) -> None:
    assert bands(np.array([round(level * LEVEL_UNIT)])).tolist() == [band]


def test_who_attended_another_training_of_the_competency_is_left_out() -> None:
    found = of(
        pairs("0 5 1 1 1 3", "1 5 1 1 1 2", "2 5 1 1 1 1", "3 5 1 1 1 1"),
        *((0, 0, 150), (1, 0, 150), (1, 1, 160), (2, 1, 160)),
        ajar=([5], [5]),
    )
    assert together(found) == [[0, 3]]
    assert (found.butuh.tolist(), found.lain.tolist()) == ([0, 1], [1])


def test_who_attended_on_an_unknown_day_is_on_neither_side() -> None:
    found = of(pairs("0 5 1 1 1 3", "1 5 1 1 1 2", "2 5 1 1 1 1"), (0, 0, 150), (2, 0, None))
    assert together(found) == [[0, 1]]


def test_of_several_competencies_all_needs_must_be_alike() -> None:
    found = of(
        pairs("0 5 1 1 1 3", "0 6 1 1 2 3", "1 5 1 1 1 2", "1 6 1 1 2 2", "2 5 1 1 1 2", "3 5 1 1 1 1", "3 6 1 1 1 1"),
        (0, 0, 150),
        ajar=([5, 6],),
    )
    assert together(found) == [[0, 1]]
    assert found.naik.tolist()[:2] == [3 * LEVEL_UNIT, LEVEL_UNIT]
    assert found.awal.tolist()[:2] == [3 * LEVEL_UNIT, 3 * LEVEL_UNIT]


def test_who_attended_in_the_time_of_one_need_only_is_left_out() -> None:
    found = of(
        pairs("0 5 1 1 1 3 100 200", "0 6 1 1 1 2 180 300", "1 5 1 1 1 2", "1 6 1 1 1 2"), (0, 0, 150), ajar=([5, 6],)
    )
    assert together(found) == []
    assert (found.butuh.tolist(), found.lain.tolist()) == ([0], [0])


def test_groups_without_a_side_are_left_out() -> None:
    found = of(pairs("0 5 1 1 1 3", "1 5 1 1 1 3", "2 5 2 1 1 1", "3 5 3 1 1 2", "4 5 3 1 1 2"),
               *((0, 0, 150), (1, 0, 150), (3, 0, 150)))  # fmt: skip
    assert together(found) == [[3, 4]]
    assert (found.compared().peserta, found.compared().pembanding) == (1, 1)


def test_nobody_is_short() -> None:
    assert of(pairs(), (0, 0, 150)).compared().banyak == 0
