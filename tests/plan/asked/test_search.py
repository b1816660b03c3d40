from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import pytest

from asnkompetensi.model.plan import Effort, Watch
from asnkompetensi.plan.asked.search import Search, Share
from asnkompetensi.plan.clash import NoPlanError
from asnkompetensi.plan.greedy import greedy
from asnkompetensi.plan.instance import Found, Instance
from tests.plan.asked.case import best
from tests.plan.made import made
from tests.plan.watches import Patient, Stopping


@dataclass
class Clock(Patient):
    """A clock that a test moves."""

    now: float = 12.0

    def left(self) -> float:
        return self.now


def test_a_share_ends_when_its_part_of_the_time_is_over() -> None:
    clock = Clock(now=12.0)
    share = Share(clock, 3)
    assert share.left() == 4
    clock.now = 9.0
    assert share.left() == 1
    assert Share(clock, 1).left() == 9


def test_a_share_of_all_the_time_there_is_does_not_end() -> None:
    assert Share(Patient(), 3).left() == math.inf


@pytest.mark.parametrize(("is_silent", "told"), [(True, []), (False, [(1.0, 2.0)])])
def test_only_what_is_asked_about_is_told_on(is_silent: bool, told: list[tuple[float, float]]) -> None:
    watch = Patient()
    Share(watch, 2, is_silent=is_silent).tell(1.0, 2.0)
    assert watch.told == told


def test_who_stops_a_search_stops_the_questions() -> None:
    assert Share(Stopping(questions=0), 2).stopped()


def test_a_known_plan_is_given_where_a_search_finds_nothing_better() -> None:
    instance = made(4, 30, 8, money=0.04)
    known = best(instance, Effort(), Patient())
    found = Search(Effort(), Patient(), lambda problem, *_: greedy(problem)).again(instance, 1, [known])
    assert found
    assert found.nilai == known.nilai > greedy(instance).nilai
    assert found.kursi.tolist() == known.kursi.tolist()


def test_a_known_plan_that_breaks_a_limit_is_not_given() -> None:
    instance = made(4, 30, 8, money=0.04)
    every = np.arange(len(instance.kursi))
    wrong = Found(every, every * 0, 10**9, 10**9, np.zeros(2), "exact")
    found = Search(Effort(), Patient(), lambda problem, *_: greedy(problem)).again(instance, 1, [wrong])
    assert found
    assert found.nilai == greedy(instance).nilai


def test_where_guarantees_clash_there_is_no_plan() -> None:
    def none(_: Instance, __: Effort, ___: Watch) -> Found:
        raise NoPlanError(None)

    assert Search(Effort(), Patient(), none).again(made(1, 5, 2)) is None
