"""The versions of the data of law: what each holds, and on which days two of them give other figures.

A version is a file of `law/versi/` named by its day: the value of every constant from every day on, a digest of every
file of `law/data`, and in words what changed since the version before. A test holds the newest to the data.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from asnkompetensi.law.entries import Confidence, content, entries, names
from asnkompetensi.law.gap_values import gap_values
from asnkompetensi.law.ip_asn import TrainingPoints
from asnkompetensi.law.training_values import training_values
from asnkompetensi.law.values import DEFAULT, Value, told
from asnkompetensi.model.kinds import HUNDREDTH_UNIT
from asnkompetensi.model.rules import Basis

DATA, VERSIONS = "data", "versi"
KEY = "hukum.versi"
OF_TRAININGS = ("bangkom", "bup", "ip_asn", "jalur", "jp", "setara")
History = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What a version changed, in words by language: the files of data, the article, the first day that sees it.

    `sejak` is None where every day sees it.
    """

    berkas: tuple[str, ...]
    dasar: str
    apa: Mapping[str, str]
    sejak: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A version: its day, the digest of all data, each constant's values as `day value`, digests of files, changes."""

    nama: str
    sidik: str
    tetapan: Mapping[str, History]
    isi: Mapping[str, str]
    ubahan: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Impact:
    """Days on which a constant is another one than before, ends included; None is no end. "" is no such constant."""

    kunci: str
    sejak: date | None
    sampai: date | None
    lama: str
    baru: str


@cache
def versions() -> tuple[Version, ...]:
    """All versions, the oldest first."""
    import msgspec

    return tuple(
        msgspec.convert({"nama": name, **content(VERSIONS, name)}, Version, strict=False) for name in names(VERSIONS)
    )


def version_basis() -> Basis:
    """The version that a result rests on, with the digest of its data."""
    newest = names(VERSIONS)[-1]
    sidik = content(VERSIONS, newest)["sidik"]
    return Basis(KEY, newest, f"SHA-256 {sidik}", Confidence.TURUNAN.value, DEFAULT)


def values() -> tuple[Value, ...]:
    """Every constant in the data now, with its basis and its day; one that changed stands once for each of its days."""
    points = (
        told(one.kunci, f"{one.perseratus / HUNDREDTH_UNIT:g}", one)
        for one in entries("ip_asn", "diklat", TrainingPoints)
    )
    return (*entries("hitung", "pilihan", Value), *gap_values(), *training_values(), *points)


def histories() -> dict[str, History]:
    """Of each constant in the data now its values, `day value`, in the order of their days."""
    found: dict[str, set[str]] = {}
    for one in values():
        found.setdefault(one.kunci, set()).add(f"{one.berlaku} {one.nilai}")
    return {key: tuple(sorted(found[key])) for key in sorted(found)}


def digests() -> dict[str, str]:
    """Of each file of data its digest: of what it says, whatever its comments."""
    return {name: _digest(content(DATA, name)) for name in names(DATA)}


def whole(isi: Mapping[str, str]) -> str:
    """One digest of the digests of all files."""
    return _digest(dict(isi))


def impacts(older: Version, newer: Version) -> tuple[Impact, ...]:
    """The constants of which two versions say different things, each with the days of which that is so."""
    keys = dict.fromkeys((*older.tetapan, *newer.tetapan))
    return tuple(one for key in keys for one in _impacts(key, older.tetapan.get(key, ()), newer.tetapan.get(key, ())))


def untold(older: Version, newer: Version) -> frozenset[str]:
    """The files that two versions hold differently and of which the newer says nothing."""
    said = {name for change in newer.ubahan for name in change.berkas}
    every = {*older.isi, *newer.isi}
    return frozenset(name for name in every if older.isi.get(name) != newer.isi.get(name)) - said


def of_trainings(name: str) -> bool:
    """Whether a file of data, or a constant, is of trainings: no gap and no JPM rests on it."""
    return name in OF_TRAININGS or name.startswith("ip_asn.") or name in {one.kunci for one in training_values()}


def _impacts(key: str, older: History, newer: History) -> list[Impact]:
    """The days of one constant, joined where the same two values stand against each other."""
    starts = sorted({day for history in (older, newer) for day, _ in _steps(history)[1:]})
    found: list[Impact] = []
    for first in (None, *starts):
        pair = _at(older, first), _at(newer, first)
        if found and (found[-1].lama, found[-1].baru) == pair:
            continue
        if found and first is not None:
            last = found.pop()
            found.append(Impact(key, last.sejak, date.fromordinal(first.toordinal() - 1), last.lama, last.baru))
        found.append(Impact(key, first, None, *pair))
    return [one for one in found if one.lama != one.baru]


def _at(history: History, day: date | None) -> str:
    """The value of a day; before the first day of all (None) the first value, for nothing older is recorded."""
    steps = _steps(history)
    held = [value for first, value in steps if day is not None and first <= day]
    return held[-1] if held else steps[0][1] if steps else ""


def _steps(history: History) -> list[tuple[date, str]]:
    return [(date.fromisoformat(one[:10]), one[11:]) for one in history]


def _digest(told: object) -> str:
    text = json.dumps(told, ensure_ascii=False, sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()
