"""Seats: who sits where is in the data, closes a gap, and is worth what the plan says."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from asnkompetensi.verify.broken import Broken
from asnkompetensi.verify.case import Case


def seats(case: Case) -> Iterator[Broken]:
    """What is broken in `kursi`, seat by seat."""
    keys = [(seat.nip, seat.kode) for seat in case.plan.kursi]
    for place, (before, after) in enumerate(pairwise(keys), 1):
        if before >= after:
            yield Broken("urutan_kursi", f"kursi[{place}]", after[0])
    for place, seat in enumerate(case.plan.kursi):
        di = f"kursi[{place}]"
        if seat.nip not in case.people:
            yield Broken("orang", f"{di}.nip", seat.nip)
        elif seat.kode not in case.trainings:
            yield Broken("kode", f"{di}.kode", seat.nip, seat.kode)
        else:
            closed = case.closed(case.people[seat.nip], case.trainings[seat.kode])
            if not closed.level:
                yield Broken("kursi", di, seat.nip, seat.kode)
            if Fraction(seat.level_ditutup) != closed.bersama:
                yield Broken("level_ditutup", f"{di}.level_ditutup", seat.nip, seat.level_ditutup, closed.bersama)
            if Fraction(seat.nilai) != closed.nilai:
                yield Broken("nilai_kursi", f"{di}.nilai", seat.nip, seat.nilai, closed.nilai)
