"""A better plan by chains: one takes a chair, whoever sat there takes another, until a chair was free or one stays out.

The first chair may stay free as well, where it costs more than anybody thinks it worth.

The best change of one person between any two trainings makes a table of gains (from x to; the last row and column stand
for nowhere). A walk from nowhere to nowhere whose gains add up to more than 0 is a chain that betters the plan.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.plan.instance import NO_LIMIT
from asnkompetensi.plan.prices.changes import Changes, Reach

if TYPE_CHECKING:
    from collections.abc import Iterator

    from asnkompetensi.plan.instance import Ints
    from asnkompetensi.plan.ledger import Ledger
    from asnkompetensi.plan.prices.promises import Promises
    from asnkompetensi.plan.prices.tariff import Floats

LONGEST = 8  # people in a chain
VAIN = 20  # rounds in which no chain could be made
LEAST = 1e-6  # worth that a chain must win, for prices are not exact


def chained(ledger: Ledger, promises: Promises, reach: Reach, money: Floats) -> Iterator[int]:
    """Better a plan by chains until none is left; yields the worth won by each round of chains of different people.

    `money`: what a sen of each purse is worth. A chain that frees money counts for it, so that a round may win less
    than nothing where later ones spend what it freed. No class is opened that costs money.
    """
    ledger.most = np.where(ledger.instance.kelas.biaya_angkatan > 0, ledger.kelas, NO_LIMIT)
    changes, vain = Changes(ledger, reach, money), 0
    while vain < VAIN:
        won, touched, people = 0, set[int](), set[int]()
        most, before = _walks(changes.gain)
        walks = _promising(most, before, changes.gain)
        for walk in walks:
            if (some := _made(ledger, promises, changes, (walk, money), people)) is not None:
                won += some
                touched.update(walk[1:-1])
        if not walks:
            return
        vain = 0 if touched else vain + 1
        changes.refresh(touched, people)
        if touched:
            yield won


def _walks(gain: Floats) -> tuple[Floats, Ints]:
    """By length and training, the most that a walk from nowhere can gain, and the training before the last."""
    count = len(gain) - 1
    most, before = np.full((LONGEST, count), -np.inf), np.full((LONGEST, count), count)
    most[0] = gain[count, :count]
    for length in range(1, LONGEST):
        through = most[length - 1][:, None] + gain[:count, :count]
        before[length] = through.argmax(axis=0)
        most[length] = through[before[length], np.arange(count)]
    return most, before


def _promising(most: Floats, before: Ints, gain: Floats) -> list[list[int]]:
    """The walks from nowhere to nowhere that gain something and come nowhere twice, the best first."""
    total = most + gain[:-1, -1]
    length, last = np.nonzero(total > LEAST)
    order = np.lexsort((length, -total[length, last]))
    found = (_walk(before, int(length[one]), int(last[one])) for one in order.tolist())
    return [walk for walk in found if len(set(walk)) == len(walk) - 1]


def _walk(before: Ints, length: int, last: int) -> list[int]:
    walk = [before.shape[1], last]
    for step in range(length, 0, -1):
        last = int(before[step, last])
        walk.append(last)
    return [*walk, before.shape[1]][::-1]


def _made(
    ledger: Ledger, promises: Promises, changes: Changes, way: tuple[list[int], Floats], people: set[int]
) -> int | None:
    """What a chain has won; None, and all as it was, where a limit forbids it. `people` grows by those who changed."""
    walk, money = way
    steps = list(pairwise(walk))
    old = [seat for step in steps if (seat := int(changes.old[step])) != NONE]
    new = [seat for step in steps if (seat := int(changes.new[step])) != NONE]
    orang, nilai = changes.kursi.orang, changes.kursi.nilai
    who = {int(orang[seat]) for seat in (*old, *new)}
    if len(who) < sum(max(changes.old[step], changes.new[step]) != NONE for step in steps) or not who.isdisjoint(
        people
    ):
        return None
    before, won = ledger.uang.copy(), int(nilai[new].sum() - nilai[old].sum())
    paid = [(seat, ledger.dana[seat]) for seat in old]
    for seat in old:
        ledger.drop(seat)
    taken: list[int] = []
    for seat in reversed(new):
        if (purse := ledger.purse(seat)) == NONE:
            break
        ledger.take(seat, purse)
        taken.append(seat)
    some = walk[1:-1]
    filled = (ledger.peserta[:, some] >= ledger.kelas[:, some] * ledger.instance.kelas.minimum[some]).all()
    better = won + float((ledger.uang - before) @ money) > LEAST
    if len(taken) == len(new) and filled and better and promises.kept(ledger):
        people |= who
        return won
    for seat in taken:
        ledger.drop(seat)
    for seat, purse in paid:
        ledger.take(seat, purse)
    step = steps[len(steps) - 1 - len(taken)] if len(taken) < len(new) else steps[-1]
    changes.gain[step] = -np.inf
    return None
