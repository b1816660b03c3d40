"""Tells the class of a jabatan (jenjang_jabatan), and what level the built-in standard asks of it.

The kind of position decides first, then the eselon, then the end of the title (UU 5/2014 Ps 13 and 131). What cannot be
told stays unknown: a guess would silently ask the wrong level of a person.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from asnkompetensi.law.entries import Sourced, entries
from asnkompetensi.model.fold import fold

FUNCTIONAL, STRUCTURAL = "fungsional", "struktural"
_LETTERED = re.compile(r"(?:eselon|es)?(iv|v|i{1,3})[ab]|eselon(iv|v|i{1,3})")
_PLAIN = re.compile(r"(?:eselon|es)?(iv|v|i{1,3})[ab]?")


@dataclass(frozen=True, slots=True, kw_only=True)
class JobClass(Sourced):
    """A class of jabatan: its label, other spellings, the level the built-in standard asks, whether it leads others."""

    kunci: str
    nama: str
    level: int
    alias: tuple[str, ...]
    manajerial: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class JobKind(Sourced):
    """What a value of `jenis_jabatan` means: functional or structural."""

    arti: str
    alias: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Echelon(Sourced):
    """An eselon, its numbers in the column ESELON ID, and the class equal to it."""

    angka: str
    id: tuple[str, ...]
    kelas: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Suffix(Sourced):
    """Ends of a title that name a functional class; `lama` ones only where the position is known to be functional."""

    kelas: str
    teks: tuple[str, ...]
    lama: tuple[str, ...]
    bukan: tuple[str, ...]


@cache
def classes() -> tuple[JobClass, ...]:
    """All classes, the structural ones first, each from the highest down (PermenPANRB 38/2017)."""
    return entries("jenjang", "kelas", JobClass)


@cache
def managerial() -> tuple[str, ...]:
    """The labels of the classes whose holders lead others, from the highest down (UU 20/2023 Ps 13 and 14)."""
    return tuple(one.nama for one in classes() if one.manajerial)


def echelons() -> tuple[Echelon, ...]:
    """The eselon levels and the classes equal to them (UU 5/2014 Ps 131)."""
    return entries("turunan", "eselon", Echelon)


def jenjang(jenjang: str = "", jenis_jabatan: str = "", eselon: str = "", jabatan: str = "") -> str:
    """The class of a jabatan by its label ("Ahli Muda"), "" where it cannot be told.

    A given `jenjang` decides by its own text alone, so that one text means one class in every table: a known spelling
    gives the label, an unknown one stays as typed. Without it, `jenis_jabatan` decides first, then `eselon`, then the
    end of the title `jabatan`; an eselon and a title that name different classes decide nothing.
    """
    if fold(jenjang):
        return _given(jenjang)
    meaning = _kinds().get(fold(jenis_jabatan), "")
    if meaning == FUNCTIONAL:
        return _by_title(jabatan, old=True)
    if meaning == STRUCTURAL:
        return _by_echelon(eselon)
    if meaning:
        return meaning
    told = {_by_echelon(eselon), _by_title(jabatan, old=False)} - {""}
    return told.pop() if len(told) == 1 else ""


def _given(text: str) -> str:
    folded = fold(text)
    if folded in _labels():
        return _labels()[folded]
    found = _LETTERED.fullmatch(folded.replace(" ", ""))
    return _echelon_classes()[found[1] or found[2]] if found else text


def _by_echelon(text: str) -> str:
    compact = fold(text).replace(" ", "")
    found = _PLAIN.fullmatch(compact)
    return _echelon_classes().get(found[1] if found else compact, "")


def _by_title(title: str, *, old: bool) -> str:
    """The class that the end of a title names: new names before old ones, the longest first."""
    words = fold(title)
    for ending, one in _old_endings() if old else _new_endings():
        before = words.removesuffix(ending)
        whole = before == "" and ending in one.teks
        if before != words and (whole or before.endswith(" ")):
            return "" if before.split()[-1:] in [[word] for word in one.bukan] else one.kelas
    return ""


@cache
def _labels() -> Mapping[str, str]:
    return {fold(spelling): one.nama for one in classes() for spelling in (one.nama, *one.alias)}


@cache
def _kinds() -> Mapping[str, str]:
    """From a folded `jenis_jabatan` to functional, structural, or the class that it names itself."""
    kinds = entries("turunan", "jenis_jabatan", JobKind)
    return {**_labels(), **{fold(alias): one.arti for one in kinds for alias in one.alias}}


@cache
def _echelon_classes() -> Mapping[str, str]:
    return {spelling: one.kelas for one in echelons() for spelling in (fold(one.angka), *one.id)}


@cache
def _new_endings() -> tuple[tuple[str, Suffix], ...]:
    found = [(text, one) for one in entries("turunan", "akhiran", Suffix) for text in one.teks]
    return tuple(sorted(found, key=lambda pair: -len(pair[0])))


@cache
def _old_endings() -> tuple[tuple[str, Suffix], ...]:
    """The new endings, and after them the old ones."""
    found = [(text, one) for one in entries("turunan", "akhiran", Suffix) for text in one.lama]
    return (*_new_endings(), *sorted(found, key=lambda pair: -len(pair[0])))
