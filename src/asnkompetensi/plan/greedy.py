"""The largest gap first: what offices do by hand, and what every plan is held against."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.plan.instance import Found
from asnkompetensi.plan.ledger import Ledger, filled
from asnkompetensi.plan.offer import offer

if TYPE_CHECKING:
    from asnkompetensi.plan.instance import Instance, Ints

ROUNDS = 3  # the first offer, and two more after classes that were too small are given up


def greedy(instance: Instance) -> Found:
    """The plan that gives each gap, largest first (levels missing x weight), the best training that still fits.

    Best is what closes most of the gap, then the cheaper seat, the fewer JP, the lower code. A class is opened where
    none has a chair. Classes below their least size are given up in the end with their money, and all gaps that are
    still open are offered what is left, twice. The plan keeps every limit but `jaminan` and `adil`, which nobody who
    goes from gap to gap looks at. `batas` is the worth of all seats.
    """
    ledger = Ledger(instance)
    row, gap = _gaps(instance)
    for _ in range(ROUNDS):
        offer(ledger, row, gap)
        give_up(ledger)
    seats, purses = ledger.plan()
    worth = instance.kursi.nilai
    unknown = np.full(len(instance.dana), np.nan)
    return Found(seats, purses, int(worth[seats].sum()), int(worth.sum()), unknown, "greedy")


def give_up(ledger: Ledger) -> None:
    """Drop, from each training and purse, the people last taken whom no class of the right size holds."""
    taken: dict[tuple[int, int], list[int]] = {}
    for seat, purse in ledger.dana.items():
        taken.setdefault((purse, int(ledger.instance.kursi.pelatihan[seat])), []).append(seat)
    for (purse, training), seats in taken.items():
        kept = filled(ledger, purse, training)
        for seat in seats[kept:]:
            ledger.drop(seat)
        if kept < len(seats):
            ledger.most[purse, training] = ledger.kelas[purse, training]


def _gaps(instance: Instance) -> tuple[Ints, Ints]:
    """Each seat once for each gap that it closes, in the order of offering: the seat, and the number of its gap."""
    seats, classes = instance.kursi, instance.kelas
    row = np.repeat(np.arange(len(seats)), np.diff(seats.awal))
    gap = seats.orang[row].astype(np.int64) * (seats.kompetensi.max(initial=0) + 1) + seats.kompetensi
    _, number = np.unique(gap, return_inverse=True)
    worth = seats.nilai[row].astype(np.float64) * seats.bagian / seats.ditutup[row]
    largest = np.zeros(number.max(initial=0) + 1)
    np.maximum.at(largest, number, worth)
    training = seats.pelatihan[row]
    order = np.lexsort(
        (row, classes.jp[training], classes.biaya_peserta[training], -seats.bagian, number, -largest[number])
    )
    return row[order], number[order]
