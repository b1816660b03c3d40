"""What a plan loses by taking a seat that it leaves: told by planning again with that seat in it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from asnkompetensi.plan.asked.search import Search
    from asnkompetensi.plan.instance import Found, Instance


@dataclass(frozen=True, slots=True)
class Loss:
    """What the best plan with the seat is worth less than the best of all, in units of `nilai`: proven bounds.

    `paling_banyak` is None where no plan with the seat was found, and `mustahil` says that there is none. `level`: by
    how many levels (millionths) the plan that was found closes fewer, below 0 where it closes more; else None.
    """

    paling_sedikit: int
    paling_banyak: int | None
    mustahil: bool
    level: int | None


def forced_loss(instance: Instance, found: Found, seat: int, search: Search, shares: int = 1) -> Loss:
    """The loss by a seat (position) that `found` does not take.

    The seat is made worth more than every plan, so that the best plan takes it whenever a plan can.
    """
    bonus = found.batas + 1
    worth = instance.kursi.nilai.copy()
    worth[seat] += bonus
    again = search.again(replace(instance, kursi=replace(instance.kursi, nilai=worth)), shares, [found])
    if again is None:
        return Loss(0, None, mustahil=False, level=None)
    if again.batas < bonus:
        return Loss(0, None, mustahil=True, level=None)
    least = max(found.nilai - (again.batas - bonus), 0)
    if again.nilai < bonus:
        return Loss(least, None, mustahil=False, level=None)
    every = instance.kursi.ditutup
    fewer = int(every[found.kursi].sum() - every[again.kursi].sum())
    return Loss(least, max(found.batas - (again.nilai - bonus), least), mustahil=False, level=fewer)
