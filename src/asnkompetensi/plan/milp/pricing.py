"""Prices of what is scarce: the duals of a linear program in which classes may be held by parts.

It leaves out nothing because a purse is too small for it, as the integer program does: its prices are for other money
as well.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.plan.instance import NO_LIMIT, Prices
from asnkompetensi.plan.milp.columns import INFINITE, Columns, Rows, columns, upper
from asnkompetensi.plan.milp.payers import payers
from asnkompetensi.plan.milp.persons import persons
from asnkompetensi.plan.milp.program import Program, matrix, stacked
from asnkompetensi.plan.milp.run import Heeding, Solver

if TYPE_CHECKING:
    from asnkompetensi.plan.instance import Flags, Floats, Instance, Ints
    from asnkompetensi.plan.milp.payers import Payers

PLENTY = NO_LIMIT // 2  # sen: enough for everything, and yet a limit


def priced(instance: Instance, watch: Heeding) -> Prices | None:
    """The prices; None where there was no time for them, or where no plan keeps the guarantees."""
    money = np.where(instance.dana.pagu < NO_LIMIT, PLENTY, instance.dana.pagu)
    payer = payers(replace(instance, dana=replace(instance.dana, pagu=money)))
    usual = columns(instance, payer)
    column = Columns(usual.kursi, 0, usual.unit, np.arange(payer.arus.shape[1]), usual.satu)
    scarce = _Scarce(instance, payer, column)
    families, scale = scarce.families(), max(int(np.gcd.reduce(instance.kursi.nilai)), 1)
    ran = Solver(matrix(scarce.program(families, scale), relaxed=True), {}).run(watch)
    if ran.harga is None:
        return None
    dual = np.split(ran.harga * scale, np.cumsum([len(rows) for rows in families]))
    return scarce.prices(dual)


@dataclass(frozen=True, eq=False)
class _Scarce:
    """A linear program: the seats, who pays them (flows), the seats of units, all seats."""

    instance: Instance
    payers: Payers
    columns: Columns

    def families(self) -> list[Rows]:
        """Rows of money, classes, promises, shares, days: each a price; then those that no price is asked of."""
        return [
            *(self._money(), self._classes(), self._promises(), self._shares(), self._days()),
            *(self._sources(), *self._units(), *persons(self.instance)),
        ]

    def program(self, families: list[Rows], scale: int) -> Program:
        """All of it; `scale` units of `nilai` are 1."""
        column = self.columns
        most = np.full(len(column), INFINITE)
        most[: column.kursi] = upper(self.instance, self.payers, column)[: column.kursi]
        gain = np.zeros(len(column))
        gain[: column.kursi] = self.instance.kursi.nilai // scale
        nothing, parts = np.zeros(len(column)), np.zeros(len(column), np.int64)
        return Program(self.payers, column, gain, scale, nothing, most, parts, stacked(families))

    def prices(self, dual: list[Floats]) -> Prices:
        """Prices from the duals of the families: what keeps seats out costs, what lets them in is paid."""
        money, classes, promises, shares, days = dual[:5]
        away = zip(self._tight(), np.maximum(days, 0.0).tolist(), strict=True)
        return Prices(
            dana=np.maximum(money, 0.0) / self._cost()[1],
            kelas=np.maximum(classes, 0.0),
            jaminan=np.maximum(-promises, 0.0),
            adil=np.maximum(-shares, 0.0),
            hadir={unit_day: price for unit_day, price in away if price},
        )

    def _flow(self) -> tuple[Ints, Ints, Ints, Ints]:
        """Of each flow: its column, its purse, its training, how many people a class of it holds."""
        pair = self.payers.arus[1]
        training = self.payers.pelatihan[pair]
        room = np.minimum(self.instance.kelas.maksimum[training], self.payers.orang[pair])
        return self.columns.aliran + np.arange(len(pair)), self.payers.dana[pair], training, room

    def _cost(self) -> tuple[Floats, Floats]:
        """Sen of somebody in each flow, and by purse what 1 in its row is."""
        _, purse, training, room = self._flow()
        classes = self.instance.kelas
        cost = classes.biaya_peserta[training] + classes.biaya_angkatan[training] / room
        largest = np.ones(len(self.instance.dana))
        np.maximum.at(largest, purse, cost)
        return cost, largest

    def _money(self) -> Rows:
        """One row for each purse."""
        column, purse, _, _ = self._flow()
        cost, scale = self._cost()
        limit = np.where(self.instance.dana.pagu < NO_LIMIT, self.instance.dana.pagu / scale, INFINITE)
        return _below(purse, column, cost / scale[purse], limit)

    def _classes(self) -> Rows:
        """One row for each training."""
        column, _, training, room = self._flow()
        number = self.instance.kelas.angkatan
        return _below(training, column, 1 / room, np.where(number < NO_LIMIT, number, INFINITE))

    def _promises(self) -> Rows:
        """One row for each unit."""
        every, least = np.arange(self.columns.unit), self.instance.jaminan.astype(np.float64)
        return _above(every, self.columns.satuan_kerja + every, np.ones(len(every)), least)

    def _shares(self) -> Rows:
        """One row for each unit: of all seats at least its part, but for a part of a seat. No limit where not asked."""
        people = np.bincount(self.instance.unit[np.unique(self.instance.kursi.orang)], minlength=self.columns.unit)
        every, part = np.arange(self.columns.unit), people / max(people.sum(), 1)
        whole = people.sum() // np.maximum(np.gcd(people, people.sum()), 1)
        return _above(
            np.tile(every, 2),
            np.concatenate([self.columns.satuan_kerja + every, np.full(len(every), self.columns.semua)]),
            np.concatenate([np.ones(len(every)), -part]),
            1 / np.maximum(whole, 1) - 1 if self.instance.adil else np.full(len(every), -INFINITE),
        )

    def _days(self) -> Rows:
        """One row for each unit of which too many could be away, and each day on which a training begins."""
        found = [np.flatnonzero(self._away(unit, day)) for unit, day in self._tight()]
        count = np.array([len(seats) for seats in found], np.int64)
        limit = np.array([self.instance.hadir[unit] for unit, _ in self._tight()], np.float64)
        seats = np.concatenate([np.zeros(0, np.int64), *found])
        return _below(np.repeat(np.arange(len(found)), count), seats, np.ones(len(seats)), limit)

    def _tight(self) -> list[tuple[int, int]]:
        """Units and days of those rows."""
        begin, limit = self.instance.kelas.mulai, self.instance.hadir
        units = np.flatnonzero(limit < NO_LIMIT).tolist()
        days = np.unique(begin[begin != NONE]).tolist() if units else []
        return [key for key in itertools.product(units, days) if self._away(*key).sum() > limit[key[0]]]

    def _away(self, unit: int, day: int) -> Flags:
        """The seats by which somebody of a unit is away on a day."""
        kursi, classes = self.instance.kursi, self.instance.kelas
        there = (classes.mulai != NONE) & (classes.mulai <= day) & (day <= classes.selesai)
        found: Flags = there[kursi.pelatihan] & (self.instance.unit[kursi.orang] == unit)
        return found

    def _sources(self) -> Rows:
        """Whoever has a seat is paid."""
        seat = np.flatnonzero(np.isin(self.payers.sumber, self.payers.arus[0]))
        column = self._flow()[0]
        return _equal(
            np.concatenate([self.payers.sumber[seat], self.payers.arus[0]]),
            np.concatenate([seat, column]),
            np.concatenate([np.ones(len(seat)), -np.ones(len(column))]),
            len(self.columns.satu),
        )

    def _units(self) -> list[Rows]:
        """Seats of units, all seats."""
        unit, every = self.instance.unit[self.instance.kursi.orang], np.arange(self.columns.unit)
        own = _equal(
            np.concatenate([unit, every]),
            np.concatenate([np.arange(len(unit)), self.columns.satuan_kerja + every]),
            np.concatenate([np.ones(len(unit)), -np.ones(len(every))]),
            len(every),
        )
        all_ = np.append(self.columns.satuan_kerja + every, self.columns.semua)
        return [own, _equal(np.zeros(len(all_), np.int64), all_, np.append(np.ones(len(every)), -1.0), 1)]


def _below(row: Ints, column: Ints, value: Floats, limit: Floats) -> Rows:
    return Rows(row, column, value, np.full(len(limit), -INFINITE), limit)


def _above(row: Ints, column: Ints, value: Floats, limit: Floats) -> Rows:
    return Rows(row, column, value, limit, np.full(len(limit), INFINITE))


def _equal(row: Ints, column: Ints, value: Floats, count: int) -> Rows:
    return Rows(row, column, value, np.zeros(count), np.zeros(count))
