"""The age at which service ends (batas usia pensiun), by class of the jabatan and by titles with a law of their own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from asnkompetensi.law.entries import entries
from asnkompetensi.law.job_class import jenjang as class_of
from asnkompetensi.law.values import Value
from asnkompetensi.model.fold import fold

OTHERS = "bup.lainnya"


@dataclass(frozen=True, slots=True, kw_only=True)
class ByClass(Value):
    """The age of some classes, by their labels."""

    jenjang: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ByTitle(Value):
    """The age of titles that begin with some words, or are some words, whatever their class."""

    awal: tuple[str, ...]
    utuh: tuple[str, ...]


def retirement_age(jenjang: str, jabatan: str = "") -> int:
    """The age in years at which service in a jabatan ends; pension begins with the month after that birthday.

    `jenjang` is the class in any known spelling. Teachers, lecturers and professors are told by the beginning of the
    title `jabatan`, whatever their class (UU 14/2005 Ps 40 and 67); then the class decides (UU 20/2023 Ps 55,
    PP 11/2017 Ps 239); an unknown class has the age of all others.
    """
    title = fold(jabatan)
    special = next((one for one in titles() if _fits(title, one)), None)
    age = special or _by_class().get(class_of(jenjang)) or _others()
    return int(age.nilai)


@cache
def ages() -> tuple[ByClass, ...]:
    """The ages by class; the last one, of no class by name, is that of all others."""
    return entries("bup", "kelas", ByClass)


@cache
def titles() -> tuple[ByTitle, ...]:
    """The ages by title, in the order in which they are tried."""
    return entries("bup", "jabatan", ByTitle)


def _fits(title: str, one: ByTitle) -> bool:
    return title in (*one.awal, *one.utuh) or title.startswith(tuple(f"{words} " for words in one.awal))


@cache
def _by_class() -> Mapping[str, ByClass]:
    return {label: one for one in ages() for label in one.jenjang}


@cache
def _others() -> ByClass:
    return next(one for one in ages() if one.kunci == OTHERS)
