"""Reads the data of law and refuses an entry that does not say where it comes from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from functools import cache
from importlib import resources
from typing import Any, Protocol, TypeVar


class Confidence(StrEnum):
    """How sure a value is."""

    PRIMER = "primer"  # read in the regulation itself
    SEKUNDER = "sekunder"  # read in a second source: an agency's answers, slides, code or forms in use
    UMUM = "umum"  # general knowledge, no text was read
    TURUNAN = "turunan"  # worked out here


@dataclass(frozen=True, slots=True, kw_only=True)
class Sourced:
    """What every entry carries: its legal basis in words, how sure it is, and from when on it holds."""

    dasar: str
    keyakinan: Confidence
    berlaku: date
    catatan: str = ""


class LawError(Exception):
    """The data of law in this package are broken: a fault of the program, never of the user."""


class Dated(Protocol):
    """An entry of which there may be several, one replacing the other in time."""

    @property
    def kunci(self) -> str:
        """What the entries replacing each other have in common."""

    @property
    def berlaku(self) -> date:
        """From when on it holds."""


S = TypeVar("S", bound=Sourced)
D = TypeVar("D", bound=Dated)


def entries(file: str, table: str, kind: type[S]) -> tuple[S, ...]:
    """The entries `[[table]]` of `law/data/<file>.toml`, in the order of the file.

    Raises :class:`LawError` for an entry without basis, confidence or date, or with a field it should not have.
    """
    return parsed(content("data", file).get(table, []), kind, f"law/data/{file}.toml [[{table}]]")


def parsed(raw: Sequence[Mapping[str, object]], kind: type[S], where: str) -> tuple[S, ...]:
    """The same from data that are read already; `where` names them in errors."""
    import msgspec

    try:
        found: tuple[S, ...] = msgspec.convert(raw, tuple[kind, ...])  # type: ignore[valid-type]
    except msgspec.ValidationError as error:
        message = f"{where}: {error}"
        raise LawError(message) from error
    for number, (entry, given) in enumerate(zip(found, raw, strict=True)):
        strange = sorted(given.keys() - {field.name for field in fields(kind)})
        if strange or not entry.dasar.strip():
            message = f"{where}: {f'unknown {strange}' if strange else '`dasar` is blank'} - at `$[{number}]`"
            raise LawError(message)
    return found


def in_force(found: Iterable[D], as_of: date) -> dict[str, D]:
    """By key, in the order of the data, the entry in force at `as_of`: the newest that holds already.

    Before the first date of a key its first entry is given, for nothing older is recorded.
    """

    def rank(entry: D) -> tuple[bool, int]:
        holds = entry.berlaku <= as_of
        return holds, entry.berlaku.toordinal() if holds else -entry.berlaku.toordinal()

    chosen: dict[str, D] = {}
    for entry in found:
        chosen[entry.kunci] = max(chosen.get(entry.kunci, entry), entry, key=rank)
    return chosen


def names(folder: str) -> tuple[str, ...]:
    """The names of the TOML files in a folder of `law/`, without their suffix, in order."""
    found = (resources.files("asnkompetensi.law") / folder).iterdir()
    return tuple(sorted(file.name.removesuffix(".toml") for file in found if file.name.endswith(".toml")))


@cache
def content(folder: str, file: str) -> dict[str, Any]:
    """A TOML file of a folder of `law/`, read once."""
    import tomllib

    path = resources.files("asnkompetensi.law") / folder / f"{file}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))
