"""The names that headings and sheets bear in real files, as data: which of them mean which column or table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from asnkompetensi.law.entries import Sourced, entries
from asnkompetensi.model.fold import fold
from asnkompetensi.model.tables import SPECS

Tiers = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading(Sourced):
    """The headings of one column in tiers, the surest first; `tabel` names the tables, () means all."""

    kolom: str
    tingkat: Tiers
    tabel: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Above(Sourced):
    """What the line above a header says that gives one column its value for the whole sheet."""

    kolom: str
    judul: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unneeded(Sourced):
    """Headings that are known, of which no table has a use; `tabel` as above."""

    judul: tuple[str, ...]
    tabel: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetName(Sourced):
    """What a sheet of one table is called."""

    tabel: str
    nama: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NoData(Sourced):
    """What sheets without data are called; unless `selalu`, such a sheet is data when its headings say so."""

    nama: tuple[str, ...]
    selalu: bool


@cache
def headings(table: str) -> Mapping[str, Tiers]:
    """For every column of a table, in the contract's order, the headings that mean it, in tiers.

    An earlier tier wins over a later one in the same sheet; headings of one tier are equally good. Where a column has
    an entry for the table itself, the entry for all tables does not count.
    """
    found = entries("judul", "kolom", Heading)
    general = {one.kolom: one.tingkat for one in found if not one.tabel}
    special = {one.kolom: one.tingkat for one in found if table in one.tabel}
    return MappingProxyType({name: special.get(name) or general[name] for name in SPECS[table].names})


@cache
def above(column: str) -> frozenset[str]:
    """The folded labels of a line above the header whose value is that of a column for the whole sheet."""
    found = entries("judul", "di_atas", Above)
    return frozenset(fold(text) for one in found if one.kolom == column for text in one.judul)


@cache
def unneeded(table: str) -> frozenset[str]:
    """The folded headings that a sheet of this table may carry and that nothing here has a use for."""
    groups = entries("judul", "tak_dipakai", Unneeded)
    return frozenset(fold(text) for one in groups if not one.tabel or table in one.tabel for text in one.judul)


@cache
def sheet_names() -> Mapping[str, tuple[str, ...]]:
    """For every table the names that its sheets bear, as typed."""
    return MappingProxyType({one.tabel: one.nama for one in entries("lembar", "lembar", SheetName)})


@cache
def no_data(*, always: bool) -> frozenset[str]:
    """The folded names of sheets that are never data, or (not `always`) only where their headings say so."""
    found = entries("lembar", "bukan_data", NoData)
    return frozenset(fold(text) for one in found if one.selalu is always for text in one.nama)
