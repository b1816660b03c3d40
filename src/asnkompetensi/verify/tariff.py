"""What a seat costs at the prices in the file, by unit and training."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from fractions import Fraction
from math import floor
from typing import TYPE_CHECKING

from asnkompetensi.model.data import NONE
from asnkompetensi.model.kinds import MONEY_UNIT, NUMBER_UNIT, day
from asnkompetensi.verify.broken import Broken
from asnkompetensi.verify.case import PARTS

if TYPE_CHECKING:
    from asnkompetensi.verify.agency import Training
    from asnkompetensi.verify.case import Case

FINE = (
    10**12 * PARTS
)  # parts of a worth in which prices are counted, what is less left out: a seat never costs too much
MILLION = 1_000_000 * MONEY_UNIT  # sen


def prices(case: Case) -> Iterator[Broken]:
    """Prices below 0, or of what is not in the data; a purse's are looked at with its money."""
    units = set(case.data.unit.names)
    for place, one in enumerate(case.plan.harga):
        if one.harga < 0:
            yield Broken("harga", f"harga[{place}].harga", tertulis=one.harga)
        if one.nama not in (case.trainings if one.untuk == "kelas" else units):
            yield Broken("harga_siapa", f"harga[{place}].nama", tertulis=one.nama)


class Tariff:
    """The prices of a file. What the data or the options set no limit to costs nothing, whatever the file says.

    `seats` counts the seats that there may be, by unit and training (codes); `people` those who have one, by unit.
    """

    def __init__(self, case: Case, seats: Counter[tuple[int, int]], people: Counter[int]) -> None:
        self.case, self.seats, rules = case, seats, case.plan.aturan
        self.everybody: Counter[int] = Counter()
        for (_, kode), count in seats.items():
            self.everybody[kode] += count
        shares = people.items() if rules.fair else ()
        self.share = {unit: Fraction(count, people.total()) for unit, count in shares if count}
        self.money = [
            Fraction(0) if purse.pagu is None else Fraction(shown.harga_bayangan or 0) / MILLION
            for shown, purse in zip(case.plan.dana, case.purses, strict=True)
        ]
        units = {name: code for code, name in enumerate(case.data.unit.names)}
        self.classes = self._named("kelas", {kode: one.kode for kode, one in case.trainings.items()})
        self.promised = self._named("jaminan", units)
        self.shared = self._named("adil", units if rules.fair else {})
        self.away: dict[int, dict[int, Fraction]] = defaultdict(dict)
        for one in case.plan.harga if rules.max_away is not None else ():
            if one.untuk == "hadir" and one.hari and one.nama in units:
                self.away[units[one.nama]][day(one.hari)] = Fraction(one.harga)
        self._all = sum((price * self.share.get(unit, 0) for unit, price in self.shared.items()), Fraction(0))
        self._known: dict[tuple[int, int], int | None] = {}
        self._payable: dict[tuple[int, int], Fraction | None] = {}

    def seat(self, unit: int, training: Training) -> int | None:
        """What a seat costs somebody of a unit, in `FINE`; below 0 where it is paid; None where no class can be."""
        key = unit, training.kode
        if key not in self._known:
            self._known[key] = self._seat(unit, training)
        return self._known[key]

    def _named(self, untuk: str, codes: dict[str, int]) -> dict[int, Fraction]:
        return {
            codes[one.nama]: Fraction(one.harga)
            for one in self.case.plan.harga
            if one.untuk == untuk and one.nama in codes
        }

    def _seat(self, unit: int, training: Training) -> int | None:
        asked = [self._paid(purse, training) for purse in self.case.payers(unit, training)]
        payable = [one for one in asked if one is not None]
        if not payable:
            return None
        price = min(payable) + self._all - self.promised.get(unit, 0) - self.shared.get(unit, 0)
        if training.hari:
            first, last = training.hari
            price += sum(one for at, one in self.away[unit].items() if first <= at <= last)
        return floor(price * FINE)

    def _paid(self, purse: int, training: Training) -> Fraction | None:
        """What a seat costs that a purse pays: its price, and its part of a class that is as full as can be."""
        key = purse, training.kode
        if key not in self._payable:
            self._payable[key] = self._part(purse, training)
        return self._payable[key]

    def _part(self, purse: int, training: Training) -> Fraction | None:
        """None where no class of enough people can be made, or be paid."""
        own = self.case.purses[purse]
        room = self.everybody[training.kode] if own.unit == NONE else self.seats[own.unit, training.kode]
        if training.maksimum is not None:
            room = min(training.maksimum // NUMBER_UNIT, room)
        if own.pagu is not None and training.biaya_peserta:
            room = min((own.pagu - training.biaya_angkatan) // training.biaya_peserta, room)
        paid = own.pagu is None or training.biaya_angkatan <= own.pagu
        if not paid or room * NUMBER_UNIT < max(training.minimum, NUMBER_UNIT):
            return None
        money = self.money[purse] * (training.biaya_peserta + Fraction(training.biaya_angkatan, room))
        return money + self.classes.get(training.kode, Fraction(0)) / room
