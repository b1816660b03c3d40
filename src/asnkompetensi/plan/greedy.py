"""The largest gap first: what offices do by hand, and what every plan is held against."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.plan.instance import Found
from asnkompetensi.plan.ledger import Ledger, filled

if TYPE_CHECKING:
    from asnkompetensi.plan.instance import Flags, Instance, Ints

ROUNDS = 3  # the first offer, and two more after classes that were too small are given up
CHUNK = 20_000


def greedy(instance: Instance) -> Found:
    """The plan that gives each gap, largest first (levels missing x weight), the best training that still fits.

    Best is what closes most of the gap, then the cheaper seat, the fewer JP, the lower code. A class is opened where
    none has a chair. Classes below their least size are given up in the end with their money, and all gaps that are
    still open are offered what is left, twice. The plan keeps every limit but `jaminan` and `adil`, which nobody who
    goes from gap to gap looks at. `batas` is the worth of all seats.
    """
    ledger = Ledger(instance)
    row, order = _gaps(instance)
    for _ in range(ROUNDS):
        for start in range(0, len(row), CHUNK):
            _offer(ledger, row[start : start + CHUNK], order[start : start + CHUNK])
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
        for seat in seats[filled(ledger, purse, training) :]:
            ledger.closed[purse, training] = True
            ledger.drop(seat)


def _gaps(instance: Instance) -> tuple[Ints, Ints]:
    """Each seat once for each gap that it closes, in the order of offering: the seat, and the number of its gap."""
    seats, classes = instance.kursi, instance.kelas
    row = np.repeat(np.arange(len(seats)), np.diff(seats.awal))
    gap = seats.orang[row] * (seats.kompetensi.max(initial=0) + 1) + seats.kompetensi
    _, number = np.unique(gap, return_inverse=True)
    worth = seats.nilai[row].astype(np.float64) * seats.bagian / seats.ditutup[row]
    largest = np.zeros(number.max(initial=0) + 1)
    np.maximum.at(largest, number, worth)
    training = seats.pelatihan[row]
    order = np.lexsort(
        (row, classes.jp[training], classes.biaya_peserta[training], -seats.bagian, number, -largest[number])
    )
    return row[order], number[order]


def _offer(ledger: Ledger, row: Ints, gap: Ints) -> None:
    """Offer seats in order, at most one for each gap; those that can no more be taken are passed over at once."""
    possible = _possible(ledger, row)
    last = NONE
    for seat, number in zip(row[possible].tolist(), gap[possible].tolist(), strict=True):
        if number == last or seat in ledger.dana:
            continue
        purse = ledger.purse(seat)
        if purse != NONE:
            ledger.take(seat, purse)
            last = number


def _possible(ledger: Ledger, row: Ints) -> Flags:
    instance = ledger.instance
    who, what = instance.kursi.orang[row], instance.kursi.pelatihan[row]
    open_ = ledger.open()[instance.unit[who], what]
    possible: Flags = open_ & (ledger.kali[who] > 0) & (ledger.jp[who] >= instance.kelas.jp[what])
    return possible
