from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from asnkompetensi.plan.prices.choice import Things, choice
from asnkompetensi.plan.prices.knapsack import best
from asnkompetensi.plan.prices.market import Market, market
from asnkompetensi.plan.sound import broken
from tests.plan.made import made


def whole(seed: int, **kind: float) -> Market:
    instance = made(seed, 6, 8, **kind)  # type: ignore[arg-type]
    return market(instance, np.ones((len(instance.hadir), len(instance.kelas)), np.bool_))


def worth_of(people: Market, person: int, *, really: bool) -> float:
    """The best of all sets of seats: those of different groups, or those that can really be had together."""
    instance, highest = people.instance, 0.0
    seats = range(people.start[person], people.start[person + 1])
    group = instance.kursi.kompetensi[instance.kursi.awal[people.seat]]
    for count in range(1, instance.max_trainings + 1):
        for some in combinations(seats, count):
            own = people.seat[list(some)]
            faults = set(broken(instance, own, np.zeros(len(own), np.int64)))
            wrong = faults & ({"people", "competencies", "calendar"} if really else {"people"})
            if not wrong and (really or len(set(group[list(some)])) == count):
                highest = max(highest, float(people.worth[list(some)].sum()))
    return highest


@pytest.mark.parametrize("seed", range(25))
def test_everybody_gets_the_best_seats_of_different_groups(seed: int) -> None:
    people = whole(seed)
    chunk = people.chunks()[0]
    priced = people.part(chunk, people.worth[people.seats(chunk)].astype(np.float64) - 1.5)

    worth, place, who = best(priced)

    assert worth.tolist() == [worth_of(priced, person, really=False) for person in range(len(priced))]
    assert np.bincount(who, priced.worth[place], len(priced)).tolist() == worth.tolist()


@pytest.mark.parametrize("seed", range(25))
def test_everybody_gets_the_best_seats_that_can_be_had_together(seed: int) -> None:
    people = whole(seed, dated=0.8, double=0.8)
    chunk = people.chunks()[0]
    priced = people.part(chunk, people.worth[people.seats(chunk)].astype(np.float64) - 1.5)

    worth, seat = choice(priced, Things(people.instance))

    assert worth.tolist() == [worth_of(priced, person, really=True) for person in range(len(priced))]
    assert not {"people", "competencies", "calendar"} & set(broken(people.instance, np.sort(seat), np.zeros_like(seat)))
    assert (people.instance.kursi.nilai[seat] - 1.5).sum() == worth.sum()


def test_a_part_of_the_people_is_a_market_of_its_own() -> None:
    people = whole(1)
    some = people.of(np.array([3, 1]))

    for new, old in enumerate((3, 1)):
        assert (
            some.seat[some.start[new] : some.start[new + 1]].tolist()
            == people.seat[people.start[old] : people.start[old + 1]].tolist()
        )
    assert best(some)[0].tolist() == best(people)[0][[3, 1]].tolist()
