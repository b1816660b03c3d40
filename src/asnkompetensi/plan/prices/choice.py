"""Each person's best choice of seats that can really be had together.

The knapsack knows groups, JP and trainings. Two of its seats may still serve one competency or fall on one day: both
are things (`thing`) that one person can use once. A choice that uses a thing twice, from two groups, is split: in the
one half the first group gives up its seats that use it, in the other the second. The better half counts, for at most
one group can use the thing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.plan.ledger import Days
from asnkompetensi.plan.prices.knapsack import best
from asnkompetensi.plan.prices.runs import ragged, starts

if TYPE_CHECKING:
    from asnkompetensi.plan.instance import Instance, Ints
    from asnkompetensi.plan.prices.market import Floats, Market

SPLITS = 8


class Things:
    """What each seat uses: the competencies whose gap it closes, and the days of its training."""

    def __init__(self, instance: Instance) -> None:
        self.instance = instance
        days = Days(instance)
        self.begin, self.days = days.begin, days.end - days.begin
        self.competencies = int(instance.kursi.kompetensi.max(initial=0)) + 1
        self.count = self.competencies + int(days.end.max(initial=0))
        self.plain = bool((np.diff(instance.kursi.awal) <= 1).all() and not self.days.any())

    def of(self, seat: Ints) -> tuple[Ints, Ints]:
        """The things that seats use: which seat (place in `seat`), and the thing."""
        kursi, what = self.instance.kursi, self.instance.kursi.pelatihan[seat]
        first, parts = kursi.awal[seat], kursi.awal[seat + 1] - kursi.awal[seat]
        who = np.concatenate([np.repeat(np.arange(len(seat)), parts), np.repeat(np.arange(len(seat)), self.days[what])])
        dated = self.competencies + ragged(self.begin[what], self.days[what])
        return who, np.concatenate([kursi.kompetensi[ragged(first, parts)], dated])


@dataclass(frozen=True, eq=False)
class Twice:
    """A thing that a choice uses twice, by person (position; only those who have one), and the groups that use it."""

    person: Ints
    thing: Ints
    one: Ints
    two: Ints


def choice(people: Market, things: Things) -> tuple[Floats, Ints]:
    """What each person's choice is worth at most, and the seats chosen (positions in the instance).

    The seats of a person can be had together. They are worth that much but where `SPLITS` halvings were not enough.
    """
    worth, place, who = best(people)
    seat = people.seat[place]
    twice = Twice(*([np.zeros(0, np.int64)] * 4)) if things.plain else _twice(people, things, place, who)
    if not len(twice.person):
        return worth, seat
    split = Split(people, things, twice)
    worth[twice.person] = split.worth
    return worth, np.concatenate([seat[~np.isin(who, twice.person)], split.seat])


class Split:
    """The best choices of people whose first choice uses a thing twice: `worth` at most of each, and their seats."""

    def __init__(self, people: Market, things: Things, twice: Twice) -> None:
        self.worth = np.zeros(len(twice.person))  # of the best choice that can be had; nothing at all always can
        self.seat, self.owner = np.zeros(0, np.int32), np.zeros(0, np.int64)
        open_, owner = np.zeros(len(twice.person)), np.arange(len(twice.person))
        for _ in range(SPLITS):
            people, owner = _halves(people, things, twice), np.tile(owner, 2)
            worth, place, who = best(people)
            twice = _twice(people, things, place, who)
            free = np.ones(len(people), np.bool_)
            free[twice.person] = False
            self._better(owner, np.where(free, worth, -1.0), people.seat[place], who)
            still = worth[twice.person] > self.worth[owner[twice.person]]
            twice = Twice(twice.person[still], twice.thing[still], twice.one[still], twice.two[still])
            open_ = np.zeros(len(self.worth))
            np.maximum.at(open_, owner[twice.person], worth[twice.person])
            owner = owner[twice.person]
            if not len(owner):
                break
        self.worth = np.maximum(self.worth, open_)

    def _better(self, owner: Ints, worth: Floats, seat: Ints, who: Ints) -> None:
        """Keep, of each owner, the best choice so far; `who`: which of the new choices each seat belongs to."""
        order = np.lexsort((worth, owner))
        last = order[np.append(starts(owner[order])[1:], len(order)) - 1]
        last = last[worth[last] > self.worth[owner[last]]]
        self.worth[owner[last]] = worth[last]
        new = np.isin(who, last)
        kept = ~np.isin(self.owner, owner[last])
        self.seat = np.concatenate([self.seat[kept], seat[new]])
        self.owner = np.concatenate([self.owner[kept], owner[who[new]]])


def _twice(people: Market, things: Things, place: Ints, who: Ints) -> Twice:
    """The first thing that each person's choice uses twice; seats by place in the market, and whose they are."""
    which, thing = things.of(people.seat[place])
    key = who[which] * things.count + thing
    order = np.argsort(key, kind="stable")
    again = np.flatnonzero(np.diff(key[order]) == 0)
    again = again[starts(who[which[order[again]]])]
    one, two = which[order[again]], which[order[again + 1]]
    return Twice(who[one], thing[order[again]], _group(people, place[one]), _group(people, place[two]))


def _group(people: Market, place: Ints) -> Ints:
    """The rank of the group of seats."""
    return people.cell[np.searchsorted(people.begin, place, side="right") - 1] // len(people.limits.sizes)


def _halves(people: Market, things: Things, twice: Twice) -> Market:
    """Each person twice: without the seats of the one group that use the thing, and without those of the other."""
    half = people.of(np.tile(twice.person, 2))
    group, thing = np.concatenate([twice.one, twice.two]), np.tile(twice.thing, 2)
    owner = np.repeat(np.arange(len(half)), np.diff(half.start))
    rank = np.repeat(half.cell // len(half.limits.sizes), np.diff(np.append(half.begin, len(half.seat))))
    hit = np.flatnonzero(rank == group[owner])
    which, used = things.of(half.seat[hit])
    worth = half.worth.copy()
    worth[hit[which[used == thing[owner[hit[which]]]]]] = -np.inf
    return replace(half, worth=worth)
