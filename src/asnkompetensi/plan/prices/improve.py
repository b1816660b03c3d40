"""A better plan by chains, and by giving up a part of one and filling what becomes free anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.plan.instance import NO_LIMIT
from asnkompetensi.plan.prices.chains import chained
from asnkompetensi.plan.prices.fill import complete

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from asnkompetensi.plan.ledger import Ledger
    from asnkompetensi.plan.prices.changes import Reach
    from asnkompetensi.plan.prices.promises import Promises
    from asnkompetensi.plan.prices.tariff import Floats


def improved(
    ledger: Ledger,
    promises: Promises,
    reach: Reach,
    prices: tuple[Floats, Floats],
    trials: int,
    random: np.random.Generator,
    go_on: Callable[[], bool],
) -> Iterator[int]:
    """The worth after each round of chains, then after each trial, which never makes it fall.

    A trial gives up a part of the plan, which is drawn at random, in turn by units, by free chairs and by trainings
    (`KINDS`), fills what became free, and betters all of it by chains, as long as it may `go_on`; where it makes the
    plan worth less, it is taken back. `prices`: of a seat (unit x training), and of a sen by purse.
    """
    cost, money = prices
    worth, seats = _worth(ledger), np.flatnonzero(reach.allowed)
    for won in chained(ledger, promises, reach, money):
        worth += won
        yield worth
    for trial in range(trials):
        before = dict(ledger.dana)
        ledger.most = np.full_like(ledger.most, NO_LIMIT)
        for seat in KINDS[trial % len(KINDS)](ledger, random):
            ledger.drop(seat)
        complete(ledger, seats, cost)
        kept = promises.kept(ledger) or promises.mend(ledger, seats, cost)
        for _ in chained(ledger, promises, reach, money) if kept else ():
            if not go_on():  # of a large agency a trial takes many seconds
                break
        now = _worth(ledger) if kept else 0
        if now >= worth:
            worth = now
        else:
            _restore(ledger, before)
        yield worth


def _some(ledger: Ledger, random: np.random.Generator) -> list[int]:
    """Seats of three trainings and purses."""
    return _seats(ledger, _drawn(ledger, random, 3))


def _one(ledger: Ledger, random: np.random.Generator) -> list[int]:
    """Seats of a training and purse, which stays closed."""
    drawn = _drawn(ledger, random, 1)
    for purse, training in drawn:
        ledger.most[purse, training] = 0
    return _seats(ledger, drawn)


def _partial(ledger: Ledger, random: np.random.Generator) -> list[int]:
    """Seats of all trainings and purses with a free chair, and of one more."""
    free = np.argwhere(ledger.peserta < ledger.kelas * ledger.maksimum).tolist()
    return _seats(ledger, _drawn(ledger, random, 1) | {(purse, training) for purse, training in free})


def _unit(ledger: Ledger, random: np.random.Generator) -> list[int]:
    """Seats of one unit: half of the time of one that has a purse of its own."""
    instance = ledger.instance
    own = np.unique(instance.dana.unit[instance.dana.unit >= 0])
    units = own if len(own) and random.random() < 0.5 else np.unique(instance.unit)
    unit = int(random.choice(units))
    return [seat for seat in ledger.dana if instance.unit[instance.kursi.orang[seat]] == unit]


KINDS: tuple[Callable[[Ledger, np.random.Generator], list[int]], ...] = (_unit, _partial, _some, _one)


def _drawn(ledger: Ledger, random: np.random.Generator, count: int) -> set[tuple[int, int]]:
    held = np.argwhere(ledger.peserta > 0)
    some = random.choice(len(held), min(count, len(held)), replace=False)
    return {(purse, training) for purse, training in held[some].tolist()}


def _seats(ledger: Ledger, pairs: set[tuple[int, int]]) -> list[int]:
    training = ledger.instance.kursi.pelatihan
    return [seat for seat, purse in ledger.dana.items() if (purse, int(training[seat])) in pairs]


def _worth(ledger: Ledger) -> int:
    return int(ledger.instance.kursi.nilai[np.fromiter(ledger.dana, np.int64, len(ledger.dana))].sum())


def _restore(ledger: Ledger, before: dict[int, int]) -> None:
    for seat in [seat for seat, purse in ledger.dana.items() if before.get(seat) != purse]:
        ledger.drop(seat)
    for seat, purse in before.items():
        if seat not in ledger.dana:
            ledger.take(seat, purse)
