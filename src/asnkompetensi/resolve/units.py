"""Units: their names and aliases, the unit above each, and what is wrong with the tree of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NO_UNIT, NONE, Names
from asnkompetensi.model.fold import fold
from asnkompetensi.resolve import unit_table
from asnkompetensi.resolve.names import build, folder
from asnkompetensi.resolve.texts import Texts, first_rows, numbered, texts

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.model.problem import Problem
    from asnkompetensi.model.table import Tables
    from asnkompetensi.resolve.roster import Roster


@dataclass(frozen=True)
class Units:
    """All units that a source names as the place of a person or a standard; `induk` is "" where it is not known."""

    names: Names
    induk: tuple[str, ...]


def units(tables: Tables, people: Roster) -> tuple[Units, list[Problem]]:
    """The units and their parents; `tables` has every table, an empty one where there is none.

    A parent given in the table `unit` wins; else the first that a row about people names counts. "(tanpa unit)" is a
    unit where somebody has none, and has no parent. `UNIT-03` for an alias claimed twice, an unknown parent, two
    parents, a circle.
    """
    listed = unit_table.listed(tables["unit"])
    alias, problems = unit_table.aliases(listed)
    placed, above = people.texts["unit_kerja"], people.texts["unit_induk"]
    asked = texts(tables["standar"].frame, "unit_kerja")
    nowhere = () if placed.given.all() else (NO_UNIT,)
    names = build((*listed.names.met(), *placed.met(), *asked.met(), *nowhere), alias)
    parents, broken = unit_table.parents(listed, names)
    shown = _shown(names, (*listed.parents.met(), *above.met()), folder(alias))
    told = _told(unit_codes(names, placed), above, len(names.names))
    parents |= {code: parent for code, parent in told.items() if code not in parents}
    parents.pop(names.code(NO_UNIT), "")
    induk = tuple(shown(parents[code]) if code in parents else "" for code in range(len(names.names)))
    return Units(names, induk), [*problems, *broken]


def unit_codes(names: Names, column: Texts) -> NDArray[np.int32]:
    """The unit of each row; "(tanpa unit)" for a blank one where anybody is there, else `NONE`."""
    found = column.mapped(numbered(names.codes, fold))
    return np.where(column.given, found, np.int32(names.code(NO_UNIT)))


def _told(unit: NDArray[np.int32], above: Texts, count: int) -> dict[int, str]:
    """For each unit the first parent that a row about people names."""
    naming = np.flatnonzero(above.given & (unit != NONE))
    first = first_rows(unit[naming], count)
    return {code: above.at(int(naming[row])) for code, row in enumerate(first.tolist()) if row < len(naming)}


def _shown(names: Names, spellings: tuple[str, ...], key: Callable[[str], str]) -> Callable[[str], str]:
    """How a parent is shown: as the unit it is, else in the first spelling met."""
    first: dict[str, str] = {}
    for text in spellings:
        first.setdefault(key(text), text)
    return lambda text: names.names[names.code(text)] if names.code(text) != NONE else first.get(key(text), "")
