"""Trainings that count as one and the same under several names: those of the law, and those that a user adds.

Each older name leads to a newer one, and so in the end to the present name. Where names lead back to themselves, nobody
can say which is the present one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import product

from asnkompetensi.law.entries import Sourced, entries
from asnkompetensi.law.training_values import first_training
from asnkompetensi.model.fold import fold

Names = tuple[str, ...]


class Why(StrEnum):
    """Why entries of a user do not count."""

    LINGKAR = "lingkar"  # they lead back to themselves
    GANDA = "ganda"  # one older name, in two spellings, leads to two present names
    KOSONG = "kosong"  # a name is blank


@dataclass(frozen=True, slots=True)
class Refused:
    """Entries of a user that do not count: why, and their older names as written."""

    apa: Why
    nama: Names


@dataclass(frozen=True, slots=True, kw_only=True)
class Same(Sourced):
    """A training under all its names, the present one first; `pola` and `tingkat` make more of them."""

    kunci: str
    nama: Names
    pola: Names
    tingkat: Names


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner(Sourced):
    """A manner of writing names: a beginning, a word between (or none), the number of the training."""

    nama: str
    awal: Names
    antara: Names


@cache
def same() -> tuple[Same, ...]:
    """The structural trainings of today with their older names (PIM IV is PKP)."""
    return entries("setara", "setara", Same)


def equivalents(setara: Mapping[str, str] | None = None) -> tuple[Names, ...]:
    """Groups of folded names that are one training, the present name of each first, in the order of the law.

    `setara` leads from an older name to the present name or kode, as the user wrote them. It goes before the law: an
    older name in it leaves the group in which the law has it. What is :func:`refused` does not count.
    """
    leads = {fold(older): fold(newer) for older, newer in counted(setara or {}).items()}
    for older, newer in _of_law().items():
        if older not in leads and _end(newer, leads) != older:
            leads[older] = newer
    groups: dict[str, list[str]] = {}
    for name in dict.fromkeys((*_of_law(), *leads)):
        end = _end(name, leads)
        groups.setdefault(end, [end]).extend([name] if name != end else [])
    return tuple(tuple(names) for names in groups.values() if len(names) > 1)


def refused(setara: Mapping[str, str]) -> tuple[Refused, ...]:
    """The entries of `setara` that cannot count: a blank one, one name given two present names, and circles."""
    written = _written(setara)
    blank = tuple(name for name in setara if not (fold(name) and fold(setara[name])))
    doubled = [names for names in written.values() if len({fold(setara[name]) for name in names}) > 1]
    leads = {name: fold(setara[spellings[0]]) for name, spellings in written.items() if name}
    rings = sorted({ring for name in leads if (ring := _ring(name, leads))})
    return (
        *((Refused(Why.KOSONG, blank),) if blank else ()),
        *(Refused(Why.GANDA, names) for names in doubled),
        *(Refused(Why.LINGKAR, tuple(one for name in ring for one in written[name])) for ring in rings),
    )


def counted(setara: Mapping[str, str]) -> Mapping[str, str]:
    """The entries of `setara` that count, as written."""
    out = {name for one in refused(setara) for name in one.nama}
    return {older: newer for older, newer in setara.items() if older not in out}


def _written(setara: Mapping[str, str]) -> dict[str, Names]:
    """The spellings of each older name, by its folded form."""
    found: dict[str, Names] = {}
    for name in setara:
        found[fold(name)] = (*found.get(fold(name), ()), name)
    return found


def _ring(name: str, leads: Mapping[str, str]) -> Names:
    """The circle that a name is part of, beginning with its first name in order; () where it is in none."""
    path = [name]
    while (after := leads.get(path[-1])) is not None and after not in path:
        path.append(after)
    return tuple(sorted(path)) if leads.get(path[-1]) == name else ()


def _end(name: str, leads: Mapping[str, str]) -> str:
    while name in leads:
        name = leads[name]
    return name


@cache
def _of_law() -> Mapping[str, str]:
    """From each folded older name to the present one, as the law has them; the basic training of a CPNS included."""
    groups = [tuple(_names(one)) for one in same()] + [first_training().nama]
    return {fold(older): fold(names[0]) for names in groups for older in names[1:] if fold(older) != fold(names[0])}


def _names(one: Same) -> Iterator[str]:
    yield from one.nama
    for manner in entries("setara", "pola", Manner):
        if manner.nama in one.pola:
            yield from map(" ".join, product(manner.awal, manner.antara, one.tingkat))
