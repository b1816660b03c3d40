"""Values as people write them in options and settings: dates, encodings, `TABLE=NAME`; with words for wrong ones."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from asnkompetensi.cli.errors import CallFault, nearest
from asnkompetensi.model.kinds import MONEY_UNIT, date_of
from asnkompetensi.model.kinds import day as days_of
from asnkompetensi.model.tables import SPECS
from asnkompetensi.write.forms import EVERY

FIELDS = tuple(dict.fromkeys(column for spec in SPECS.values() for column in spec.names))
EARLIEST = days_of(date(1950, 1, 1))  # a year before that is a slip of the hand
MOST_DIGITS = 9  # of a count: whoever means no limit gets none that way
COUNTS = ("top", "max_learners", "max_jp", "max_trainings", "min_per_unit", "time_limit")
WHOLE = 100  # per cent
KNOWN = {"sheet": tuple(SPECS), "column": FIELDS}


def read(key: str, value: object, named: Callable[[str], str]) -> object:
    """A value whose writing has rules of its own, read and checked; any other as it is.

    `named` says how the place where the value stands calls a key, for the words of a fault.
    """
    if key == "as_of":
        return day(value, named(key))
    if key == "encoding":
        return encoding(value, named(key))
    if key in COUNTS:
        return count(value, named(key))
    if key in AMOUNTS:
        return AMOUNTS[key](value, named(key))
    if key == "format":
        return choice(named(key), value, EVERY)
    if key in KNOWN and isinstance(value, Mapping):
        known(key, value, named)
    return flattened(value) if key == "aturan" and isinstance(value, Mapping) else value


def flattened(table: Mapping[str, object], prefix: str = "") -> dict[str, object]:
    """A table of tables by dotted keys: `jpm.mapping.optimal = 85` in TOML is three tables deep."""
    flat: dict[str, object] = {}
    for key, value in table.items():
        flat |= flattened(value, f"{prefix}{key}.") if isinstance(value, Mapping) else {f"{prefix}{key}": value}
    return flat


def choice(name: str, value: object, choices: Sequence[str]) -> str:
    """One of the `choices`; :class:`CallFault` with the nearest for anything else."""
    if value not in choices:
        raise no_choice(name, str(value), choices)
    return str(value)


def no_choice(name: str, value: str, choices: Iterable[str]) -> CallFault:
    """A word that is none of the `choices` of the option or setting `name`."""
    known = tuple(choices)
    return CallFault("cli.nilai", mirip=nearest(value, known), asal=name, nilai=value, pilihan=", ".join(known))


def encoding(value: object, name: str) -> str:
    """The name of an encoding that Python knows, and that is one of text."""
    try:
        "".encode(str(value))  # refuses codecs that are none of text, such as base64
        return codecs.lookup(str(value)).name
    except LookupError:
        raise CallFault("cli.encoding", asal=name, nilai=str(value)) from None


def pairs(option: str, given: Iterable[str]) -> dict[str, str]:
    """What `--sheet TABLE=NAME` and `--column FIELD=NAME` say, by table or field."""
    found = {}
    for text in given:
        left, equals, right = text.partition("=")
        if not (equals and left.strip() and right.strip()):
            raise CallFault("cli.pasangan", opsi=option, nilai=text)
        found[left.strip()] = right.strip()
    return found


def known(setting: str, given: Mapping[str, object], named: Callable[[str], str]) -> None:
    """Refuse a table or a field that does not exist; `named` says how its place calls a key."""
    for key in given:
        if key not in KNOWN[setting]:
            raise no_choice(named(f"{setting}.{key}"), key, KNOWN[setting])


def day(value: object, name: str) -> date:
    """A date in one of the contract's forms: 2026-03-31, 31-03-2026, 31/3/2026, 31 Maret 2026; or a real one."""
    from asnkompetensi.read.values.day import day as read_day

    days = read_day(value) if isinstance(value, str | date) else None
    if not isinstance(days, int) or days < EARLIEST:
        raise CallFault("cli.tanggal", asal=name, nilai=str(value))
    return date_of(days)


def count(value: object, name: str) -> int:
    """A whole number from 1, of nine digits at most; :class:`CallFault` for anything else."""
    text = str(value).strip()
    is_number = text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS and int(text) > 0
    if isinstance(value, bool) or not is_number:
        raise CallFault("cli.cacah", asal=name, nilai=str(value))
    return int(text)


def rupiah(value: object, name: str) -> int:
    """Money in one of the contract's forms, in rupiah: 250000000, 250.000.000, 100jt, 1,5 miliar, Rp 25 juta."""
    from asnkompetensi.read.values.money import money

    sen = None if isinstance(value, bool) or not isinstance(value, str | int | float) else money(value)
    if not isinstance(sen, int) or sen % MONEY_UNIT:
        raise CallFault("cli.uang", asal=name, nilai=str(value))
    return sen // MONEY_UNIT


def part_of_hundred(value: object, name: str) -> int:
    """A whole percentage from 1 to 100, with or without its sign."""
    text = str(value).strip().removesuffix("%").strip()
    if isinstance(value, bool) or not (text.isascii() and text.isdigit()) or not 1 <= int(text) <= WHOLE:
        raise CallFault("cli.persen", asal=name, nilai=str(value))
    return int(text)


def distance(value: object, name: str) -> float:
    """A percentage from 0 to below 100 with two decimals at most, with or without its sign: `0.5`, `0,5 %`."""
    text = str(value).strip().removesuffix("%").strip().replace(",", ".")
    whole, _, decimals = text.partition(".")
    digits = whole + decimals
    is_number = digits.isascii() and digits.isdigit() and not isinstance(value, bool)
    if not is_number or len(whole) > 2 or len(decimals) > 2:
        raise CallFault("cli.jarak", asal=name, nilai=str(value))
    return float(text)


AMOUNTS: Mapping[str, Callable[[object, str], int | float]] = {
    "budget": rupiah,
    "max_away": part_of_hundred,
    "gap": distance,
}


def written(value: object) -> str:
    """A value as `asn.toml` writes it, without quotes; nothing for one that is not set."""
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value)
