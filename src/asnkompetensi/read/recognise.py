"""Tells which table a sheet is: by the user's word, by its name and by its headings, both weighed.

Of the tables whose needed columns are all there, one with competencies and levels wins over one of people or units, for
people and units stand in sheets of every kind; else the name decides, then the number of columns.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import cache

from asnkompetensi.law import aliases
from asnkompetensi.model.fold import fold
from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.tables import SPECS
from asnkompetensi.read.above import jabatan, lacks_jabatan
from asnkompetensi.read.cells import Cells
from asnkompetensi.read.header import Header, find, names, presumed
from asnkompetensi.read.lexicon import WIDE, Lexicon
from asnkompetensi.read.match import Match, match
from asnkompetensi.read.near import nearest
from asnkompetensi.read.wide import candidates, competencies

_MEASURED = ("kesenjangan", "penilaian", "standar", "pelatihan")  # tables of competencies and levels
_EVERYWHERE = ("pegawai", "unit")  # tables whose needed columns are met in sheets of all others
_ESSENTIAL = ("pegawai", "standar", "penilaian")
_FEW = 2  # fields that a nearly recognised sheet has at least

Matches = Mapping[str, Match]


@dataclass(frozen=True)
class Recognised:
    """A sheet that is a table; if `spare`, it lacks something, and counts only where no other sheet is that table."""

    cells: Cells
    header: Header
    match: Match
    spare: bool = False


@dataclass(frozen=True)
class Stranger:
    """A sheet that is no table, and the table that it comes nearest to ("" for none); `told` where worth a notice."""

    cells: Cells
    near: str
    told: bool = True


def recognise(cells: Cells, lexicon: Lexicon, options: ReadOptions) -> Recognised | Stranger:
    """What a sheet that is not blank is."""
    pointed = _pointed(cells, options)
    allowed = [table for table in SPECS if table in pointed or not (pointed or table in options.sheet)]
    if not pointed and fold(cells.name) in aliases.no_data(always=True):
        return Stranger(cells, "", told=False)
    named = pointed or (_spoken(cells.name) or _spoken(cells.file_name)).intersection(allowed)
    header = names(cells) if cells.sheet.keyed else find(cells, lexicon) or (presumed(cells) if named else None)
    if header is None:
        return _stranger(cells)
    matches = {table: _match(cells, header, table, lexicon, certain=table in named) for table in allowed}
    whole = {table: one for table, one in matches.items() if _whole(one, matches, named)}
    if whole:
        return Recognised(cells, header, whole[_choice(whole, named)])
    return _lacking(cells, header, matches, named, certain=bool(pointed))


def _pointed(cells: Cells, options: ReadOptions) -> set[str]:
    """The tables that the user says are in this sheet."""
    if cells.sheet.tabel:
        return {cells.sheet.tabel}
    names = {fold(cells.name), fold(cells.sheet.lembar)}
    return {table for table, name in options.sheet.items() if table in SPECS and fold(name) in names}


def _match(cells: Cells, header: Header, table: str, lexicon: Lexicon, *, certain: bool) -> Match:
    """The headings matched; where the table is certain, columns of levels without a known heading make it wide too."""
    import numpy as np

    long = match(header.headings, table, lexicon)
    if lacks_jabatan(long) and (one := jabatan(cells, header)):
        return replace(long, above={"jabatan": one})
    if not certain or table not in WIDE or "kompetensi" in long.fields:
        return long
    top = header.bottom + 1
    wide = match(header.headings, table, lexicon, wide=True)
    return wide if competencies(candidates(cells, wide, top), wide, np.arange(top, cells.sheet.rows)) else long


def _whole(one: Match, matches: Matches, named: Collection[str]) -> bool:
    """Whether nothing needed is missing, and the sheet is not plainly another table."""
    if one.missing:
        return False
    people = {"nip", "nama"} & matches["pegawai"].fields.keys() if "pegawai" in matches else set()
    if one.spec.name == "standar":
        return not ("penilaian" in matches and not matches["penilaian"].missing)
    return one.spec.name != "unit" or "unit" in named or (len(one.fields) >= _FEW and not people)


def _choice(whole: Matches, named: Collection[str]) -> str:
    telling = [table for table in whole if table in named and table not in _EVERYWHERE]
    if "penilaian" in telling and "kesenjangan" in whole:
        telling.remove("penilaian")  # it holds the standard too
    pool = telling or [table for table in whole if table in _MEASURED] or list(whole)
    return max(pool, key=lambda table: (_size(whole[table]), table in named))


def _size(one: Match) -> int:
    return len(one.fields) + len(one.competencies)


def _lacking(
    cells: Cells, header: Header, matches: Matches, named: Collection[str], *, certain: bool
) -> Recognised | Stranger:
    """A sheet in which every table lacks something: the one it is by name, or comes near enough to."""
    near = max(named or matches, key=lambda table: (_size(matches[table]), -len(matches[table].missing)))
    one = matches[near]
    present = len(one.groups(one.spec.needed)) - len(one.missing)
    if named:
        return Recognised(cells, header, one, spare=not certain and present < len(one.missing))
    if near in _ESSENTIAL and _size(one) >= _FEW and len(one.missing) == 1:
        return Recognised(cells, header, one, spare=True)
    return _stranger(cells)


def _stranger(cells: Cells) -> Stranger:
    known = {name: table for table, names in aliases.sheet_names().items() for name in names}
    near = nearest([cells.name], known)
    return Stranger(cells, known.get(near, ""), told=fold(cells.name) not in aliases.no_data(always=False))


@cache
def _spoken(name: str) -> frozenset[str]:
    """The tables with the longest known name among the words of a name; several where these are equally long."""
    words = f" {fold(name)} "
    found = [
        (len(known.split()), table)
        for table, names in aliases.sheet_names().items()
        for known in map(fold, names)
        if f" {known} " in words
    ]
    longest = max(found, default=(0, ""))[0]
    return frozenset(table for length, table in found if length == longest)
