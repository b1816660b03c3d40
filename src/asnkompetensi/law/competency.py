"""The nine competencies of every assessment, the kinds of competency, and the names of the levels."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from asnkompetensi.law.entries import Sourced, entries
from asnkompetensi.model.fold import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Competency(Sourced):
    """One of the nine: its official name, kind and code, and other spellings of the name."""

    nama: str
    jenis: str
    kode: str
    alias: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind(Sourced):
    """A kind of competency, the word for it in tables, and other spellings."""

    kata: str
    alias: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Level(Sourced):
    """A level with the name and the roman numeral that cells may hold in its place."""

    angka: int
    nama: str
    romawi: str


@cache
def competencies() -> tuple[Competency, ...]:
    """The nine competencies of PermenPANRB 38/2017, in its order."""
    return entries("kompetensi", "kompetensi", Competency)


@cache
def competency_alias() -> Mapping[str, str]:
    """From the folded alias to the official name of the competency that it means for certain."""
    return {fold(alias): one.nama for one in competencies() for alias in one.alias}


@cache
def kinds() -> tuple[Kind, ...]:
    """The kinds of competency, in the order of the law."""
    return entries("kompetensi", "jenis", Kind)


def kind(text: str) -> str:
    """The word for a kind in any known spelling; an unknown one as typed."""
    return _kind_words().get(fold(text), text)


@cache
def _kind_words() -> Mapping[str, str]:
    return {fold(spelling): one.kata for one in kinds() for spelling in (one.kata, *one.alias)}


@cache
def levels() -> tuple[Level, ...]:
    """The levels that have a name, 1 to 5. Level 0 (level 1 was not shown) has none."""
    return entries("level", "level", Level)
