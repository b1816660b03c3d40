"""Units: what each is guaranteed, and how many of its people are away on one day."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from asnkompetensi.verify.broken import Broken
from asnkompetensi.verify.case import Case


def units(case: Case) -> Iterator[Broken]:
    """The guarantees and the limit of absence that the seats break, unit by unit."""
    rules = case.plan.aturan
    seats = Counter(case.people[seat.nip].unit for seat in case.plan.kursi)
    if rules.min_per_unit or rules.fair:
        candidates = Counter(person.unit for person in case.people.values() if case.has_seat(person))
        for unit, people in sorted(candidates.items()):
            least = min(rules.min_per_unit or 0, people)
            share = len(case.plan.kursi) * people // candidates.total() if rules.fair else 0
            for apa, due in (("jaminan", least), ("adil", share)):
                if seats[unit] < due:
                    yield Broken(apa, "kursi", case.data.unit.names[unit], seats[unit], due)
    if rules.max_away is not None:
        yield from _away(case, rules.max_away)


def _away(case: Case, percent: int) -> Iterator[Broken]:
    """On each day at most so many of a hundred people of a unit, rounded down, and one in any case."""
    staff = Counter(person.unit for person in case.people.values())
    changes: dict[int, Counter[int]] = defaultdict(Counter)
    for seat in case.plan.kursi:
        if days := case.trainings[seat.kode].hari:
            unit = case.people[seat.nip].unit
            changes[unit][days[0]] += 1
            changes[unit][days[1] + 1] -= 1
    for unit, moves in sorted(changes.items()):
        most, away = max(1, staff[unit] * percent // 100), 0
        for _, move in sorted(moves.items()):
            away += move
            if away > most:
                yield Broken("hadir", "kursi", case.data.unit.names[unit], away, batas=most)
                break
