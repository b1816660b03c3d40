"""Rows that cut off what no person can have, found where the linear relaxation has it.

In the relaxation people have halves and thirds of trainings. What one person can have are few sets of trainings: the
relaxation is held against all sets of those he has parts of, and where it lies outside their hull, the facet between
(a linear program: the weights that no set lets sum to more than 1, and the relaxation to the most) becomes a row.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.plan.milp.columns import INFINITE, Rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from asnkompetensi.plan.instance import Flags, Instance, Ints
    from asnkompetensi.plan.milp.columns import Floats

LARGE = 12  # the most that weights are multiplied by to be whole
SETS = 400  # a person with more sets is passed over
NOTHING = 1e-6
CUT = 0.01  # how far outside at least


@dataclass(frozen=True, eq=False)
class Part:
    """The seats that somebody has parts of, and every set of them that he can have, as rows of flags."""

    kursi: Ints
    himpunan: Flags


@dataclass(frozen=True, eq=False)
class Rules:
    """What a person can have, seat by seat."""

    instance: Instance
    jp: Ints
    mulai: Ints
    selesai: Ints
    kompetensi: tuple[frozenset[int], ...]

    def clash(self, one: int, two: int) -> bool:
        """Whether nobody can have both."""
        days = self.mulai[one] != NONE != self.mulai[two]
        return (
            not self.kompetensi[one].isdisjoint(self.kompetensi[two])
            or bool(self.jp[one] + self.jp[two] > self.instance.max_jp)
            or bool(days and self.mulai[one] <= self.selesai[two] and self.mulai[two] <= self.selesai[one])
        )

    def harder(self, one: int, two: int) -> bool:
        """Whether all that goes with the first goes with the second, and they do not go together."""
        covers = (
            self.mulai[one] != NONE and self.mulai[one] <= self.mulai[two] and self.selesai[two] <= self.selesai[one]
        )
        return (
            bool(self.jp[one] >= self.jp[two])
            and self.kompetensi[one] >= self.kompetensi[two]
            and (self.mulai[two] == NONE or bool(covers))
        )


def rules(instance: Instance) -> Rules:
    """What a person of an instance can have."""
    seats, classes = instance.kursi, instance.kelas
    training = seats.pelatihan
    parts = np.split(seats.kompetensi, seats.awal[1:-1])
    served = tuple(frozenset(part.tolist()) for part in parts)
    return Rules(instance, classes.jp[training], classes.mulai[training], classes.selesai[training], served)


def sharper(rules: Rules, value: Floats) -> Rows:
    """Rows that a solution of the relaxation breaks: one for each person who lies outside of what he can have."""
    people = list(_parts(rules, value))
    found = []
    for part, weight in zip(people, _facets(people, value), strict=True):
        whole = _whole(weight, part.himpunan)
        if whole is not None and weight @ value[part.kursi] > 1 + CUT:
            found.append(_lifted(rules, part.kursi, *whole))
    count = np.array([len(seats) for seats, _, _ in found], np.int64)
    return Rows(
        np.repeat(np.arange(len(found)), count),
        np.concatenate([np.zeros(0, np.int64), *(seats for seats, _, _ in found)]),
        np.concatenate([np.zeros(0), *(weights for _, weights, _ in found)]).astype(np.float64),
        np.full(len(found), -INFINITE),
        np.array([limit for _, _, limit in found], np.float64),
    )


def _parts(rules: Rules, value: Floats) -> Iterator[Part]:
    """People who have parts of seats, with the sets of these that they can have."""
    value = value[: len(rules.jp)]
    some = np.flatnonzero(value > NOTHING)
    person = rules.instance.kursi.orang[some]
    for who in np.unique(person[value[some] < 1 - NOTHING]):
        seats = some[np.searchsorted(person, who) : np.searchsorted(person, who, side="right")]
        sets = _sets(rules, seats.tolist())
        if len(sets) <= SETS:
            flags = np.zeros((len(sets), len(seats)), np.bool_)
            for row, members in enumerate(sets):
                flags[row, list(members)] = True
            yield Part(seats, flags)


def _sets(rules: Rules, seats: list[int]) -> list[tuple[int, ...]]:
    """Every set of seats (positions in the list) that a person can have but the empty one; above `SETS` not all."""
    jp, most = rules.jp[seats].tolist(), rules.instance.max_jp
    clash = [{other for other in range(at) if rules.clash(seats[at], seats[other])} for at in range(len(seats))]
    found: list[tuple[tuple[int, ...], int]] = [((), 0)]
    for at in range(len(seats)):
        for members, sum_ in list(found):
            fits = sum_ + jp[at] <= most and len(members) < rules.instance.max_trainings
            if fits and clash[at].isdisjoint(members):
                found.append(((*members, at), sum_ + jp[at]))
        if len(found) > SETS + 1:
            break
    return [members for members, _ in found[1:]]


def _facets(people: list[Part], value: Floats) -> list[Floats]:
    """The facet for each person: all in one linear program, in which they have nothing to do with each other."""
    import highspy

    width = np.array([len(part.kursi) for part in people], np.int64)
    begin = np.cumsum(np.r_[0, width])
    places = [np.nonzero(part.himpunan) for part in people]
    count = np.concatenate([np.zeros(0, np.int64), *(part.himpunan.sum(axis=1) for part in people)])
    lp = highspy.HighsLp()
    lp.num_col_, lp.num_row_ = int(begin[-1]), len(count)
    lp.sense_ = highspy.ObjSense.kMaximize
    lp.col_cost_ = np.concatenate([np.zeros(0), *(value[part.kursi] for part in people)])
    lp.col_lower_, lp.col_upper_ = np.zeros(lp.num_col_), np.ones(lp.num_col_)
    lp.row_lower_, lp.row_upper_ = np.full(len(count), -INFINITE), np.ones(len(count))
    lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    lp.a_matrix_.start_ = np.append(0, np.cumsum(count))
    lp.a_matrix_.index_ = np.concatenate(
        [np.zeros(0, np.int64), *(start + column for start, (_, column) in zip(begin, places, strict=False))]
    )
    lp.a_matrix_.value_ = np.ones(int(count.sum()))
    solver = highspy.Highs()  # type: ignore[no-untyped-call]
    for option, setting in (("output_flag", False), ("threads", 1), ("solver", "simplex")):
        solver.setOptionValue(option, setting)
    solver.passModel(lp)
    solver.run()
    return [np.array(solver.getSolution().col_value)[one:two] for one, two in itertools.pairwise(begin)]


def _whole(weight: Floats, sets: Flags) -> tuple[Ints, int] | None:
    """Weights and limit as the smallest whole numbers; None where these are too large, or rounding broke the limit."""
    for limit in range(1, LARGE + 1):
        whole = np.rint(weight * limit).astype(np.int64)
        if np.abs(whole - weight * limit).max() < NOTHING * limit:
            return (whole, limit) if (sets @ whole).max() <= limit else None
    return None


def _lifted(rules: Rules, seats: Ints, weight: Ints, limit: int) -> tuple[Ints, Ints, int]:
    """The row with further seats of the person: harder ones weigh as much as what they could be exchanged for.

    A seat that goes with nothing of the row, because it is too long, weighs as much as all of it.
    """
    kept = weight > 0
    seats, weight = seats[kept], weight[kept]
    who = rules.instance.kursi.orang[seats[0]]
    own = range(*np.searchsorted(rules.instance.kursi.orang, [who, who + 1]).tolist())
    short = rules.jp[seats].min()
    result = {}
    for seat in own:
        long = rules.jp[seat] + short > rules.instance.max_jp < 2 * rules.jp[seat]
        like = [other for other, one in enumerate(seats.tolist()) if rules.harder(seat, one)]
        gain = limit if long else int(weight[like].max(initial=0))
        if gain:
            result[seat] = gain
    return np.array(list(result), np.int64), np.array(list(result.values()), np.int64), limit
