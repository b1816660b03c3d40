"""Figures of a comparison that come from one of its periods: looked up where that period was computed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.explain.formula import Leaf, Source
from asnkompetensi.model.data import NONE
from asnkompetensi.model.explanation import Node, Part
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.reason import encoded, reason

if TYPE_CHECKING:
    from collections.abc import Mapping

    from asnkompetensi.explain.context import Context
    from asnkompetensi.model.period import Periods

Key = tuple[object, ...]
_PLACES = {"lama": "dari", "baru": "ke"}


@dataclass(frozen=True, eq=False)
class Between:
    """Periods, and the context of an explanation of each, in the same order."""

    periods: Periods
    contexts: tuple[Context, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """What the periods are called."""
        return tuple(one.nama for one in self.periods.periode)

    def place(self, name: str) -> int:
        """The position of a period by its name."""
        return self.names.index(name)

    @property
    def ends(self) -> tuple[Context, Context]:
        """The contexts of the oldest and the newest period."""
        return self.contexts[0], self.contexts[-1]

    def orang(self, place: int, number: int) -> int | None:
        """The row of a person in the employees of a period, by common number."""
        mine = np.flatnonzero(self.periods.orang[place] == number)
        return int(mine[0]) if len(mine) else None

    @cached_property
    def _names(self) -> list[tuple[str | None, str | None]]:
        """By common number the NIP and the name, as the newest period that has the person says."""
        found: list[tuple[str | None, str | None]] = [(None, None)] * self.periods.jumlah
        for period, numbers in zip(self.periods.periode, self.periods.orang, strict=True):
            people = period.data.pegawai[["nip", "nama"]].astype(object).to_numpy().tolist()
            for number, (nip, nama) in zip(numbers.tolist(), people, strict=True):
                found[number] = nip or None, nama or None
        return found

    def units(self, place: int) -> dict[int, str]:
        """By common number the unit of each person of a period."""
        period, names = self.periods.periode[place], self.periods.unit.names.names
        codes = self.periods.unit.kode[place][period.data.pegawai["unit"].to_numpy(np.int64)]
        return {int(number): names[code] for number, code in zip(self.periods.orang[place], codes, strict=True)}

    def people(self, old: int, new: int) -> Mapping[Key, int]:
        """Of a step the common number of each person, by NIP, name, and both units."""
        before, after = self.units(old), self.units(new)
        return {(*self._names[one], before.get(one), after.get(one)): one for one in {*before, *after}}

    def row(self, place: int, number: int, competency: str) -> tuple[str, int] | None:
        """The row of a person in a period: of `detail` with a competency, else of `pegawai`."""
        context, orang = self.contexts[place], self.orang(place, number)
        if orang is None:
            return None
        if not competency:
            return "pegawai", context.row_of_person(orang)
        code = self.periods.kompetensi.names.code(competency)
        own = np.flatnonzero(self.periods.kompetensi.kode[place][:-1] == code)
        rows = [at for skill in own.tolist() if (at := context.row_of_pair(orang, skill)) != NONE]
        return ("detail", rows[0]) if rows else None


def figure(side: str, column: str, kind: Shown) -> Source:
    """A figure of the older (`lama`) or newer (`baru`) period of a row: of its competency, if it has one."""

    def tell(context: Context, table: str, row: int) -> Leaf:
        place, at = _found(context, table, row, side)
        if at is None:
            return Leaf(None, encoded(reason("explain.tidak_di_periode")))
        inside = context.run.antara.contexts[place]  # type: ignore[union-attr]
        name = inside.id(*at)
        node = told(inside, *at, column)
        said = reason("explain.di_periode", periode=str(context.shelf(table).column(_PLACES[side])[row]), baris=name)
        return Leaf(node.nilai, encoded(said), node.sel, node.dasar, (node,))

    return Source(tell, kind)


def _found(context: Context, table: str, row: int, side: str) -> tuple[int, tuple[str, int] | None]:
    between, shelf = context.run.antara, context.shelf(table)
    if between is None:
        raise TypeError(table)
    old, new = (between.place(str(shelf.column(name)[row])) for name in _PLACES.values())
    people = context.once(("orang", old, new), lambda: between.people(old, new))
    number = people[tuple(shelf.column(name)[row] for name in ("nip", "nama", "unit_lama", "unit_baru"))]
    skill = str(shelf.column("kompetensi")[row]) if "kompetensi" in shelf.shown else ""
    place = old if side == "lama" else new
    return place, between.row(place, number, skill)


def told(context: Context, table: str, row: int, column: str) -> Node:
    """A figure of a period, with what it comes from where that is a source."""
    shelf, entry = context.shelf(table), context.rumus(table)[column]
    node = Node(context.id(table, row), column, shelf.shown[column], shelf.column(column)[row], Part.SAME)
    if not isinstance(entry, Source):
        return node
    leaf = entry.daun(context, table, row)
    return Node(
        node.baris, column, node.jenis, leaf.nilai, Part.SOURCE, "", (), leaf.alasan, leaf.sel, (), (), leaf.dasar,
        leaf.bagian,
    )  # fmt: skip


def caused(cause: str) -> Source:
    """1 where a cause is among those of the row, else 0."""

    def tell(context: Context, table: str, row: int) -> Leaf:
        causes = str(context.shelf(table).column("sebab")[row] or "").split("; ")
        return Leaf(int(cause in causes), encoded(reason("explain.sebab_baris", sebab=f"@labels.{cause}")))

    return Source(tell)
