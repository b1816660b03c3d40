"""A plan beside the data that it is to be proven from: what each seat closes, and who could have one."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from math import floor
from typing import TYPE_CHECKING

from asnkompetensi.model.data import NONE
from asnkompetensi.model.kinds import LEVEL_UNIT, NUMBER_UNIT, day
from asnkompetensi.verify.agency import Person, Purse, Training, people, purses, trainings
from asnkompetensi.verify.needs import Need, Needs
from asnkompetensi.verify.rows import rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from asnkompetensi.model.data import Data, Names
    from asnkompetensi.model.plan_file import PlanFile
    from asnkompetensi.model.rules import Rules

PARTS = LEVEL_UNIT * NUMBER_UNIT  # levels and weights are whole numbers of their units
_HALF = Fraction(1, 2)


@dataclass(frozen=True)
class Closed:
    """What a seat closes: levels (millionths) by competency, and what they are worth in `PARTS` of 1."""

    level: dict[int, int]
    bagian: int

    @property
    def nilai(self) -> Fraction:
        """What the levels are worth."""
        return Fraction(self.bagian, PARTS)

    @property
    def bersama(self) -> Fraction:
        """Levels of all competencies together."""
        return Fraction(sum(self.level.values()), LEVEL_UNIT)


@dataclass(frozen=True)
class Case:
    """The plan of a file, resolved data, and the rules of the run; its limits are those of the file."""

    plan: PlanFile
    data: Data
    rules: Rules

    @cached_property
    def people(self) -> dict[str, Person]:
        """Active people by what a plan calls them."""
        return people(self.data, target=self.rules.target)

    @cached_property
    def trainings(self) -> dict[str, Training]:
        """Trainings by kode."""
        return trainings(self.data)

    @cached_property
    def purses(self) -> tuple[Purse, ...]:
        """Purses in the order of the data."""
        return purses(self.data, self.plan.aturan.budget)

    @cached_property
    def today(self) -> int:
        """The day for which trainings without a first day are judged."""
        return day(self.rules.as_of)

    def closed(self, person: Person, training: Training) -> Closed:
        """What the person's seat would close; nothing where the training is no offer to him."""
        begin = self.today if training.mulai is None else training.mulai
        if not person.serves(begin) or (person.kode, training.kode) in self._certificates:
            return Closed({}, 0)
        levels, worth = {}, 0
        for competency, need in self.needs(person).items():
            if level := _closed(need, training.hasil.get(competency)):
                levels[competency] = level
                worth += level * need.bobot
        return Closed(levels, worth * self._weight[person.unit])

    def needs(self, person: Person) -> dict[int, Need]:
        """What the person is short of, as far as the plan is about it."""
        units, jobs, _ = self._asked
        if (units and person.unit not in units) or (jobs and person.jabatan not in jobs):
            return {}
        return self._needs.of(person)

    def has_seat(self, person: Person) -> bool:
        """Whether there is a seat for the person at all."""
        return any(True for _ in self.seats(person))

    def seats(self, person: Person) -> Iterator[tuple[Training, int]]:
        """The seats that there may be for a person, with their worth in `PARTS`."""
        codes = {training.kode: training for need in self.needs(person) for training in self._teaching[need]}
        for training in codes.values():
            if self.payers(person.unit, training) and (worth := self.closed(person, training).bagian):
                yield training, worth

    def payers(self, unit: int, training: Training) -> tuple[int, ...]:
        """Positions of the purses that may pay somebody of a unit in a training; none where no class may be held."""
        key = unit, training.kode
        if key not in self._payers:
            paid = (at for at, purse in enumerate(self.purses) if purse.pays(training, unit))
            self._payers[key] = tuple(paid) if training.can_be_held else ()
        return self._payers[key]

    @cached_property
    def _payers(self) -> dict[tuple[int, int], tuple[int, ...]]:
        return {}

    @cached_property
    def _teaching(self) -> dict[int, list[Training]]:
        """Trainings by competency."""
        found: dict[int, list[Training]] = defaultdict(list)
        for training in self.trainings.values():
            for competency in training.hasil:
                found[competency].append(training)
        return found

    @cached_property
    def _asked(self) -> tuple[frozenset[int], frozenset[int], frozenset[int]]:
        """Codes of the units, jabatan and competencies that were asked for; none: all."""
        rules, data = self.plan.aturan, self.data
        return (
            _codes(data.unit, rules.unit),
            _codes(data.jabatan, rules.jabatan),
            _codes(data.kompetensi, rules.competency),
        )

    @cached_property
    def _needs(self) -> Needs:
        return Needs(self.data, self.rules, self._asked[2])

    @cached_property
    def _certificates(self) -> set[tuple[int, int]]:
        """Who has a valid certificate of which training: its last day counts, and one without an end is valid."""
        found = rows(self.data.katalog.riwayat, ("orang", "pelatihan", "sampai"))
        return {(person, training) for person, training, until in found if until is None or until >= self.today}

    @cached_property
    def _weight(self) -> list[int]:
        """By unit: its prioritas (millionths); with `ikm` times 2 - ikm / 100, half up, where an index is known."""
        if not self.plan.aturan.ikm or not self.data.ikm:
            return list(self.data.prioritas)
        pairs = zip(self.data.prioritas, self.data.ikm, strict=True)
        return [
            own if ikm == NONE else floor(own * (2 - Fraction(ikm, 100 * NUMBER_UNIT)) + _HALF) for own, ikm in pairs
        ]


def _closed(need: Need, result: tuple[int, int | None] | None) -> int:
    """Levels of a need that a training closes: it leads above the level held, and asks for no more than that."""
    if result is None:
        return 0
    reached, asked = result
    if reached <= need.dimiliki or (asked is not None and asked > need.dimiliki):
        return 0
    return min(reached, need.diminta) - need.dimiliki


def _codes(names: Names, texts: tuple[str, ...]) -> frozenset[int]:
    return frozenset(names.code(text) for text in texts)
