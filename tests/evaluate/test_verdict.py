"""What is found, and what is not: in agencies of chance, whose truth is known.

There are 200 of them; in the profile of hypothesis that runs at night, 5,000.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from decimal import Decimal
from functools import cache

import pytest

from asnkompetensi.evaluate.verdict import Putusan, Verdict, verdicts
from tests.evaluate.people_compared import groups
from tests.evaluate.worlds import World

SETS = 5_000 if os.environ.get("HYPOTHESIS_PROFILE") == "night" else 200
SEED = 1_000
PLANTED = World(people=400, units=12, effect=(0.5, 0.5, 0, 0))


@cache
def many(world: World, sets: int = SETS) -> list[list[Verdict]]:
    return [world.judged(SEED + nth) for nth in range(sets)]


def seen(judged: list[Verdict]) -> list[bool]:
    return [one.putusan is Putusan.ADA_DAMPAK for one in judged]


def test_of_data_without_effect_at_most_one_in_twenty_shows_one(capsys: pytest.CaptureFixture[str]) -> None:
    found = sum(any(seen(judged)) for judged in many(World()))
    with capsys.disabled():
        sys.stdout.write(f"\nno effect: {found} of {SETS} data sets show one (seeds {SEED} to {SEED + SETS - 1})\n")
    assert found <= SETS * 5 // 100


def test_planted_effects_are_found(capsys: pytest.CaptureFixture[str]) -> None:
    """Half a level, about 75 people on either side; beside it two trainings without effect."""
    sets = SETS // 10
    judged = many(PLANTED, sets)
    found = sum(sum(seen(one)[:2]) for one in judged)
    false = sum(sum(seen(one)[2:]) for one in judged)
    with capsys.disabled():
        sys.stdout.write(
            f"\nhalf a level: {found} of {2 * sets} found, {false} of {2 * sets} others (seeds from {SEED})\n"
        )
    assert found >= 0.9 * 2 * sets
    assert false <= 0.05 * 2 * sets


def test_what_would_be_found_is_found_so_often() -> None:
    """An effect as great as `terlihat` is found in about 80 of 100 data sets, before the correction."""
    world = World(effect=(0.8, 0, 0, 0))
    first = [judged[0] for judged in many(world, 60)]
    near = [one for one in first if one.dampak and abs(one.dampak.terlihat - 0.7) < 0.2]
    found = sum(one.p is not None and one.p <= Decimal("0.05") for one in near)
    assert len(near) >= 30
    assert 0.6 <= found / len(near) <= 0.97


def test_the_truth_is_in_the_interval() -> None:
    inside = Counter(
        one.dampak.bawah <= true <= one.dampak.atas
        for judged in many(PLANTED, SETS // 10)
        for one, true in zip(judged[:2], PLANTED.effect[:2], strict=True)
        if one.dampak and one.dampak.bawah is not None and one.dampak.atas is not None
    )
    assert inside[True] >= 0.85 * inside.total()


FIVE = ([2, 2, 3, 2, 3], [0, 1, 0, 0, 1])


def test_few_people_are_too_few() -> None:
    four = ([2, 2, 3, 2], [0, 1, 0, 0, 1])
    assert [one.putusan for one in verdicts([groups(FIVE), groups(four), groups((four[1], four[0]))])] == [
        Putusan.ADA_DAMPAK,
        Putusan.DATA_KURANG,
        Putusan.DATA_KURANG,
    ]


def test_too_few_to_tell_have_no_figures() -> None:
    assert verdicts([groups(([1], [0]))]) == [Verdict(Putusan.DATA_KURANG)]


def test_those_that_cannot_be_told_do_not_burden_the_others() -> None:
    alone = verdicts([groups(FIVE)])[0]
    assert verdicts([groups(FIVE), *[groups(([1], [0]))] * 30])[0] == alone


def test_many_trainings_are_judged_more_strictly() -> None:
    nothing = groups(([0, 1] * 10, [0, 1] * 10))
    said = verdicts([groups(FIVE), *[nothing] * 20])[0]
    assert said.p is not None
    assert said.p_koreksi is not None
    assert said.p < Decimal("0.05") < said.p_koreksi
    assert said.putusan is not Putusan.ADA_DAMPAK


def test_one_of_many_is_drawn_for_more_finely() -> None:
    """Of 60 trainings one may be found: with 2,000 draws its probability could not be small enough."""
    clear = groups(([3, 4, 5, 3, 4] * 2, [0, 1, 2, 0, 1] * 2))
    nothing = groups(([0, 1] * 10, [0, 1] * 10))
    said = verdicts([clear, *[nothing] * 59])[0]
    assert said.putusan is Putusan.ADA_DAMPAK
    assert said.p is not None
    assert said.p < Decimal("0.0008")


def test_no_printed_probability_is_nothing() -> None:
    sure = groups(([3, 4] * 100, [0, 1] * 100))
    assert verdicts([sure])[0].p == Decimal("0.0001")


def test_a_loss_is_no_effect() -> None:
    assert verdicts([groups((FIVE[1] * 3, FIVE[0] * 3))])[0].putusan is Putusan.TIDAK_TERLIHAT


def test_where_only_a_great_effect_would_be_seen_none_is_no_answer() -> None:
    wild = ([0, 4, 0, 4, 0], [4, 0, 4, 0, 4])
    assert verdicts([groups(wild)])[0].putusan is Putusan.DATA_KURANG
    assert verdicts([groups((wild[0] * 40, wild[1] * 40))])[0].putusan is Putusan.TIDAK_TERLIHAT


def test_no_training_no_verdict() -> None:
    assert verdicts([]) == []
