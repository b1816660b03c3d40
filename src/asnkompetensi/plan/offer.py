"""Offering seats one after the other: each is taken that still fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asnkompetensi.model.data import NONE

if TYPE_CHECKING:
    from asnkompetensi.plan.instance import Flags, Ints
    from asnkompetensi.plan.ledger import Ledger

CHUNK = 20_000


def offer(ledger: Ledger, seats: Ints, gaps: Ints | None = None) -> None:
    """Offer seats (positions) in order; those that can no more be taken are passed over many at once.

    `gaps`: the number of the gap that each is offered for, equal ones side by side: at most one is taken for each.
    """
    for start in range(0, len(seats), CHUNK):
        row = seats[start : start + CHUNK]
        fits = possible(ledger, row)
        last, numbers = NONE, range(len(row)) if gaps is None else gaps[start : start + CHUNK][fits].tolist()
        for seat, number in zip(row[fits].tolist(), numbers, strict=gaps is not None):
            if number == last or seat in ledger.dana:
                continue
            purse = ledger.purse(seat)
            if purse != NONE:
                ledger.take(seat, purse)
                last = number


def possible(ledger: Ledger, seats: Ints) -> Flags:
    """Whether seats might still be taken, as far as money, chairs, JP and the number of trainings tell."""
    instance = ledger.instance
    who, what = instance.kursi.orang[seats], instance.kursi.pelatihan[seats]
    fits: Flags = ledger.open()[instance.unit[who], what]
    return fits & (ledger.kali[who] > 0) & (ledger.jp[who] >= instance.kelas.jp[what])
