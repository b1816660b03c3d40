"""What to ask a sponsor for: classes that only money keeps out of the plan, best worth for a rupiah first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.model.fold import fold
from asnkompetensi.plan.blocked import Blocked
from asnkompetensi.plan.build_classes import plannable
from asnkompetensi.plan.build_seats import seats
from asnkompetensi.plan.groups import needed
from asnkompetensi.plan.instance import NO_LIMIT, Found, Instance
from asnkompetensi.plan.sound import sound
from asnkompetensi.plan.view import View
from asnkompetensi.plan.weights import unit_weights

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd

    from asnkompetensi.plan.instance import Ints
    from asnkompetensi.plan.planned import Planned

PACKAGES = 12  # for one sponsor
PUBLIC = ("apbd", "apbn", "dau", "dak", "dbh", "blud", "dipa")  # words of purses of the state: not asked for more


@dataclass(frozen=True, eq=False)
class Package:
    """A class that a purse (position; of the plan's purses, or one behind them: a new sponsor) may be asked for.

    `seats` are positions in the wider problem, `sen` what they cost with their class.
    """

    purse: int
    training: int
    seats: Ints
    sen: int


def sponsors(names: Iterable[str]) -> list[int]:
    """The positions of the purses that are not the state's."""
    return [place for place, name in enumerate(names) if not set(fold(name).split()).intersection(PUBLIC)]


def widened(planned: Planned, offers: Iterable[pd.DataFrame]) -> Instance:
    """The problem with one purse more, which may pay everything without limit: also seats that nobody may pay."""
    instance, data = planned.instance, planned.data
    weight = unit_weights(data, ikm=planned.limits.ikm)
    allowed = plannable(data.katalog)[None] & (weight > 0)[:, None]
    every, unit_of_worth = seats(offers, instance.unit, weight, allowed)
    dana = replace(
        instance.dana,
        pagu=np.append(instance.dana.pagu, NO_LIMIT),
        unit=np.append(instance.dana.unit, NONE),
        membayar=np.concatenate([instance.dana.membayar, np.ones((1, len(instance.kelas)), np.bool_)]),
    )
    return replace(instance, kursi=every, dana=dana, satuan=unit_of_worth, adil=False)


def within_widened(planned: Planned, wide: Instance) -> Found:
    """The plan as a plan of the wider problem."""
    span = len(wide.kelas)
    keys = wide.kursi.orang * span + wide.kursi.pelatihan
    old = planned.instance.kursi
    place = np.searchsorted(keys, old.orang[planned.found.kursi] * span + old.pelatihan[planned.found.kursi])
    prices = np.append(planned.found.harga, np.nan)
    return replace(planned.found, kursi=place, nilai=int(wide.kursi.nilai[place].sum()), harga=prices)


def packages(planned: Planned, wide: Instance, purse: int) -> Iterator[Package]:
    """Classes that a purse with money enough could add to the plan as it is, one after the other.

    Each takes of the people whom nothing of their own keeps from it those of most worth, as many as a class holds, and
    nobody is in two of them. All together keep every limit but the money of the purse and the shares of units.
    """
    found = within_widened(planned, wide)
    blocked = Blocked(View(replace(planned, instance=wide, found=found)))
    free = blocked.seats[blocked.own < 0]
    own = int(wide.dana.unit[purse])
    unit = wide.unit[wide.kursi.orang[free]]
    may = wide.dana.membayar[purse, wide.kursi.pelatihan[free]] & ((own == NONE) | (unit == own))
    pagu = wide.dana.pagu.copy()
    pagu[purse] = NO_LIMIT
    rich = replace(wide, dana=replace(wide.dana, pagu=pagu))
    yield from _chosen(rich, found, free[may], purse)


def _chosen(wide: Instance, found: Found, free: Ints, purse: int) -> Iterator[Package]:
    taken, payers = found.kursi, found.dana
    order = np.lexsort((free, -wide.kursi.nilai[free], wide.kursi.pelatihan[free]))
    waiting, closed = free[order], _no_matter_of_money(wide)
    for _ in range(PACKAGES):
        while (best := _best(wide, waiting, _left(wide, taken, payers), closed)) is not None:
            training, seats_ = best
            every = np.append(taken, seats_)
            paid = np.append(payers, np.full(len(seats_), purse))
            rising = np.argsort(every)
            if sound(wide, every[rising], paid[rising]):
                break
            closed[training] = True
        if best is None:
            return
        sen = _cost(wide, taken, payers, training, purse, len(seats_))
        taken, payers = every[rising], paid[rising]
        waiting = waiting[~np.isin(wide.kursi.orang[waiting], wide.kursi.orang[seats_])]
        yield Package(purse, training, np.sort(seats_), sen)


def _no_matter_of_money(wide: Instance) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """By training whether it is free of charge, and a purse of the plan may give it to everybody."""
    for_all = wide.dana.membayar[:-1][wide.dana.unit[:-1] == NONE].any(axis=0)
    found: np.ndarray[tuple[int], np.dtype[np.bool_]] = (
        for_all & (wide.kelas.biaya_peserta == 0) & (wide.kelas.biaya_angkatan == 0)
    )
    return found


def _best(
    wide: Instance, waiting: Ints, left: Ints, closed: np.ndarray[tuple[int], np.dtype[np.bool_]]
) -> tuple[int, Ints] | None:
    """The training and people of the class of most worth for a rupiah, of equal ones that of most worth."""
    training, classes = wide.kursi.pelatihan[waiting], wide.kelas
    start = np.searchsorted(training, np.arange(len(classes)))
    count = np.minimum(np.bincount(training, minlength=len(classes)), classes.maksimum)
    can = (count >= classes.minimum) & (count > 0) & (left > 0) & ~closed
    if not can.any():
        return None
    sums = np.append(0, np.cumsum(wide.kursi.nilai[waiting]))
    worth = sums[start + count] - sums[start]
    cost = classes.biaya_angkatan + classes.biaya_peserta * count
    ratio = np.where(can, worth / np.maximum(cost, 1), -1.0)
    best = int(np.lexsort((np.arange(len(ratio)), -worth, -ratio))[0])
    return best, waiting[start[best] : start[best] + int(count[best])]


def _left(wide: Instance, taken: Ints, payers: Ints) -> Ints:
    """By training the classes that may still be held."""
    people = np.zeros((len(wide.dana), len(wide.kelas)), np.int64)
    np.add.at(people, (payers, wide.kursi.pelatihan[taken]), 1)
    found: Ints = wide.kelas.angkatan - needed(people, wide.kelas.maksimum).sum(axis=0)
    return found


def _cost(wide: Instance, taken: Ints, payers: Ints, training: int, purse: int, count: int) -> int:
    """Sen that so many people more cost a purse: a class of its own is not always needed."""
    there = int(((payers == purse) & (wide.kursi.pelatihan[taken] == training)).sum())
    most = int(wide.kelas.maksimum[training])
    more = -(-(there + count) // most) - (-(-there // most))
    return count * int(wide.kelas.biaya_peserta[training]) + more * int(wide.kelas.biaya_angkatan[training])
