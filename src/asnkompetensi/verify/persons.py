"""What nobody may have too much of: trainings, JP, trainings of one competency, classes at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from fractions import Fraction

from asnkompetensi.model.kinds import NUMBER_UNIT
from asnkompetensi.verify.broken import Broken
from asnkompetensi.verify.case import Case


def persons(case: Case) -> Iterator[Broken]:
    """The limits of persons that the seats break; the place is that of the first seat that is too much."""
    rules = case.plan.aturan
    often: dict[str, int] = defaultdict(int)
    hours: dict[str, int] = defaultdict(int)
    served: dict[str, set[int]] = defaultdict(set)
    days: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for place, seat in enumerate(case.plan.kursi):
        di, nip, training = f"kursi[{place}]", seat.nip, case.trainings[seat.kode]
        often[nip] += 1
        hours[nip] += training.jp
        if often[nip] > rules.max_trainings:
            yield Broken("pelatihan", di, nip, often[nip], batas=rules.max_trainings)
        if hours[nip] > rules.max_jp * NUMBER_UNIT:
            yield Broken("jp", di, nip, Fraction(hours[nip], NUMBER_UNIT), batas=rules.max_jp)
        closed = case.closed(case.people[nip], training).level
        if not served[nip].isdisjoint(closed):
            yield Broken("dua_kali", di, nip, seat.kode)
        served[nip].update(closed)
        if training.hari:
            first, last = training.hari
            if any(first <= end and begin <= last for begin, end in days[nip]):
                yield Broken("bentrok", di, nip, seat.kode)
            days[nip].append(training.hari)
