"""The names that source tables hold of one kind: each once, whatever its spellings and aliases, with its rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi import law
from asnkompetensi.model.fold import fold, unmarked
from asnkompetensi.model.padanan import COLUMNS

if TYPE_CHECKING:
    from asnkompetensi.model.table import Table, Tables

# The tables whose names are what others refer to.
_DEFINING = {"unit_kerja": ("unit",), "jabatan": ("standar",), "kompetensi": ("standar", "kesenjangan")}


@dataclass(frozen=True, slots=True)
class Entity:
    """A name: the spelling met first, the rows that hold it, if a table defines it, its aliases, if people hold it."""

    name: str
    rows: int
    defined: bool
    aliases: tuple[str, ...] = ()
    peopled: bool = False


@dataclass
class _Found:
    name: str
    rows: int = 0
    defined: bool = False
    peopled: bool = False


def entities(tables: Tables, jenis: str) -> list[Entity]:
    """The names of a kind by their folded form; `tables` as read, in any columns that hold such names."""
    alias = _aliases(tables, jenis)
    key = _key(jenis, alias)
    found: dict[str, _Found] = {}
    for table in tables.values():
        for column in (name for name in COLUMNS[jenis] if name in table.frame):
            defines = table.nama in _DEFINING[jenis] and column == jenis
            for text, rows in _counted(table, column):
                one = found.setdefault(key(text), _Found(_shown(jenis, text)))
                one.rows += rows
                one.defined |= defines
                one.peopled |= "nip" in table.frame
    found.pop("", None)
    spellings = {name: tuple(one for one, other in alias.items() if other == name) for name in set(alias.values())}
    return [
        Entity(one.name, one.rows, one.defined, spellings.get(name, ()), one.peopled)
        for name, one in sorted(found.items())
    ]


def _counted(table: Table, column: str) -> Iterator[tuple[str, int]]:
    """The texts of a column in the order in which they stand first, with their rows."""
    words = table.frame[column].cat
    codes = words.codes.to_numpy()
    used, first, rows = np.unique(codes, return_index=True, return_counts=True)
    for place in np.argsort(first).tolist():
        if used[place] >= 0:
            yield str(words.categories[used[place]]), int(rows[place])


def _key(jenis: str, alias: dict[str, str]) -> Callable[[str], str]:
    """What makes spellings of one name equal: an alias is its unit, a number before a competency is no part of it."""

    def key(text: str) -> str:
        folded = fold(_shown(jenis, text))
        return alias.get(folded, folded)

    return key


def _shown(jenis: str, text: str) -> str:
    return unmarked(text) if jenis == "kompetensi" else text


def _aliases(tables: Tables, jenis: str) -> dict[str, str]:
    """From a folded alias to the folded name that it stands for: of the table `unit`, or of the law."""
    if jenis == "kompetensi":
        return {folded: fold(name) for folded, name in law.competency_alias().items()}
    table = tables.get("unit")
    if jenis != "unit_kerja" or table is None or "alias" not in table.frame:
        return {}
    rows = table.frame[["unit_kerja", "alias"]].dropna().astype(str).itertuples(index=False, name=None)
    own = {fold(str(name)) for name in table.frame["unit_kerja"].dropna()}
    pairs = [(fold(alias), fold(unit)) for unit, alias in rows]
    return {alias: unit for alias, unit in reversed(pairs) if alias not in own}
