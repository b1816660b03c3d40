"""Single constants of law by key, as they hold at a date, with what the user put in their place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from asnkompetensi.law.entries import Sourced, in_force
from asnkompetensi.model.rules import Basis

DEFAULT, SETTINGS, CHOICE = "bawaan", "asn.toml", "pilihan"
BY_USER = "pengguna"
MOST_YEARS, MOST = 100, 1000


class Limit(StrEnum):
    """What kind of value may replace a constant."""

    PERSEN = "persen"  # 0 to 100, two decimals
    TAHUN = "tahun"  # whole years, at least 1
    LEVEL = "level"  # 0 to 5, two decimals
    CACAH = "cacah"  # 0 to 1000, whole


_HIGHEST = {Limit.PERSEN: 100, Limit.TAHUN: MOST_YEARS, Limit.LEVEL: 5, Limit.CACAH: MOST}
_STEP = {Limit.PERSEN: Decimal("0.01"), Limit.TAHUN: Decimal(1), Limit.LEVEL: Decimal("0.01"), Limit.CACAH: Decimal(1)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Value(Sourced):
    """A constant: a whole number, or the word of a rule. `ubah` is None where the user may not replace it."""

    kunci: str
    nilai: int | str
    ubah: Limit | None = None


def told(key: str, value: int | str, source: Sourced, limit: Limit | None = None) -> Value:
    """A value told by entries of another form, with the basis of one of them."""
    return Value(
        kunci=key, nilai=value, ubah=limit, dasar=source.dasar, keyakinan=source.keyakinan, berlaku=source.berlaku
    )


class UnknownRule(ValueError):  # noqa: N818  (named after the rule that it refuses, as a reader of asn.toml sees it)
    """A key of `asn.toml` that no constant has (`mirip`: the nearest that one has), or a value it cannot take.

    `nilai` is the refused value as text, "" where the key is at fault.
    """

    def __init__(self, kunci: str, mirip: str = "", nilai: str = "") -> None:
        super().__init__(f"{kunci}: impossible value {nilai}" if nilai else f"unknown rule {kunci}, nearest {mirip}")
        self.kunci = kunci
        self.mirip = mirip
        self.nilai = nilai


@dataclass(frozen=True)
class Constants:
    """The constants in force, by key in the order of the data, and the numbers that replace some of them."""

    values: Mapping[str, Value]
    replaced: Mapping[str, Decimal]

    def number(self, key: str) -> Decimal:
        """The number in use for a key."""
        return self.replaced.get(key, Decimal(self.values[key].nilai))

    def under(self, prefix: str) -> tuple[str, ...]:
        """The keys that begin with a prefix, in the order of the data."""
        return tuple(key for key in self.values if key.startswith(prefix))

    def basis(self, key: str) -> Basis:
        """A constant as it was used, for "Dasar perhitungan"."""
        value = self.values[key]
        if key in self.replaced:
            origin = f"{SETTINGS}; {DEFAULT} {value.nilai}: {value.dasar}"
            return Basis(key, f"{self.replaced[key]:f}", origin, BY_USER, SETTINGS)
        return Basis(key, str(value.nilai), value.dasar, value.keyakinan.value, DEFAULT)


def constants(values: Iterable[Value], as_of: date, override: Mapping[str, object]) -> Constants:
    """The constants in force at `as_of`, with the user's numbers in place of some.

    Raises :class:`UnknownRule` for a key that is not there or may not be replaced, and for an impossible value.
    """
    chosen = in_force(values, as_of)
    return Constants(chosen, {key: _replacement(key, value, chosen) for key, value in override.items()})


def _replacement(key: str, value: object, values: Mapping[str, Value]) -> Decimal:
    limit = values[key].ubah if key in values else None
    if limit is None:
        raise UnknownRule(key, mirip=_nearest(key, [known for known in values if values[known].ubah]))
    number = _decimal(value)
    lowest = 1 if limit is Limit.TAHUN else 0
    if number is None or not lowest <= number <= _HIGHEST[limit] or number % _STEP[limit]:
        raise UnknownRule(key, nilai=str(value))
    return number


def _decimal(value: object) -> Decimal | None:
    """A number of a settings file, exact; None for anything else. TOML's nan and inf are no numbers here."""
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        return None
    number = Decimal(str(value))
    return number if number.is_finite() else None


def _nearest(key: str, known: list[str]) -> str:
    from rapidfuzz import process

    found = process.extractOne(key, known)
    return found[0] if found else ""
