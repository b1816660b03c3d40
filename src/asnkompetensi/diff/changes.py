"""Rows of one table in two results, brought together by what tells them apart; what differs between them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from asnkompetensi.diff.keys import key, plain
from asnkompetensi.model.saved import SavedTable

Row = Mapping[str, str]
_Key = tuple[tuple[tuple[str, ...] | str, ...], int]


class Change(StrEnum):
    """What became of a row."""

    MUNCUL = "muncul"
    HILANG = "hilang"
    BERUBAH = "berubah"


@dataclass(frozen=True, slots=True)
class Differing:
    """A row that differs: as it was, as it is; `kolom` are the columns whose values differ, where both are there."""

    tabel: str
    lama: Row | None
    baru: Row | None
    kolom: tuple[str, ...] = ()

    @property
    def perubahan(self) -> Change:
        """What became of it."""
        if self.lama is None:
            return Change.MUNCUL
        return Change.HILANG if self.baru is None else Change.BERUBAH

    @property
    def row(self) -> Row:
        """The row as it is, else as it was."""
        return self.baru or self.lama or {}


def differing(
    name: str, old: SavedTable, new: SavedTable, files: Mapping[str, str] = MappingProxyType({})
) -> Iterator[Differing]:
    """The rows of a table that differ, in the order of the new result, those that are gone at the end.

    `files` tells what files are compared by (:func:`asnkompetensi.diff.keys.ends`). Columns that only one of the
    two has are not compared: another version of the program wrote them.
    """
    both = [column for column in new.kolom if column in old.kolom]
    before = _keyed(name, old, files)
    for which, row in _keyed(name, new, files).items():
        was = before.pop(which, None)
        if was is None:
            yield Differing(name, None, row)
        elif changed := tuple(c for c in both if plain(c, was[c], files) != plain(c, row[c], files)):
            yield Differing(name, was, row, changed)
    yield from (Differing(name, row, None) for row in before.values())


def _keyed(name: str, table: SavedTable, files: Mapping[str, str]) -> dict[_Key, Row]:
    """Each row by its key; rows of one key are numbered."""
    times: Counter[object] = Counter()
    found: dict[_Key, Row] = {}
    for row in rows(table):
        which = key(name, row, files)
        found[which, times[which]] = row
        times[which] += 1
    return found


def rows(table: SavedTable) -> Iterator[Row]:
    """The rows, each value by its column."""
    for values in table.baris:
        yield dict(zip(table.kolom, values, strict=True))


def shared(old: Mapping[str, SavedTable], new: Mapping[str, SavedTable]) -> Sequence[str]:
    """The tables that both results have."""
    return [name for name in new if name in old]
