from __future__ import annotations

import pytest

from asnkompetensi.evaluate.exposure import exposure
from tests.evaluate.small import attended, pairs, taught

ONE = pairs("0 5 0 0 1 2")


@pytest.mark.parametrize(("day", "counts"), [(100, False), (101, True), (300, True), (301, False)])
def test_between_is_after_the_first_assessment_and_up_to_the_second(day: int, counts: bool) -> None:
    found = exposure(ONE, attended((0, 0, day)), taught([5]))
    assert found.of(0).tolist() == ([0] if counts else [])


def test_each_competency_has_days_of_its_own() -> None:
    two = pairs("0 5 0 0 1 2 100 200", "0 6 0 0 1 2 180 300")
    found = exposure(two, attended((0, 0, 150)), taught([5, 6]))
    assert found.of(0).tolist() == [0]


def test_trainings_of_other_competencies_do_not_count() -> None:
    assert exposure(ONE, attended((0, 0, 150)), taught([4])).of(0).tolist() == []


def test_one_training_on_two_days_is_one_training() -> None:
    found = exposure(ONE, attended((0, 0, 150), (0, 0, 160), (0, 1, 150)), taught([5], [5]))
    assert found.banyak.tolist() == [2]
    assert found.of(1).tolist() == [0]


def test_an_unknown_day_makes_it_unclear() -> None:
    found = exposure(ONE, attended((0, 0, None)), taught([5]))
    assert (found.of(0).tolist(), found.samar.tolist()) == ([], [True])


def test_a_known_day_of_the_same_training_makes_it_clear() -> None:
    found = exposure(ONE, attended((0, 0, None), (0, 0, 150)), taught([5]))
    assert (found.of(0).tolist(), found.samar.tolist()) == ([0], [False])


def test_nobody_short_of_anything() -> None:
    found = exposure(pairs(), attended((0, 0, 150)), taught([5]))
    assert found.of(0).tolist() == []
