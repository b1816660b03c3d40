"""What the isolated reader and its parent say to each other: messages of msgpack, never pickle."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any, cast

import msgspec

from asnkompetensi.model.problem import Problem
from asnkompetensi.model.sheet import CellFault, CellValue, FaultKind


class Kind(StrEnum):
    """What a file is by its content; the value is the word that notices use."""

    XLSX = "xlsx"
    XLS = "xls"
    XLSB = "xlsb"
    ODS = "ods"
    HTML = "html"
    TEXT = "csv"
    PARQUET = "parquet"
    LOCKED = "terkunci"  # what it is shows when it is opened
    DATABASE = "basis"  # no file: what is asked for takes its place
    RESULT = "hasil"  # Parquet that this program may have written: its values as the texts of a saved table


class Job(msgspec.Struct, frozen=True, array_like=True):
    """One file to read; its bytes follow in a frame of their own.

    `careful` passes over the fast reader, which has already taken a child down with it on this file. `passwords` are
    tried in turn where it is protected by one. A file of any size is read by its `path`, one `part` after another.
    """

    berkas: str
    kind: Kind
    encoding: str | None = None
    careful: bool = False
    passwords: tuple[str, ...] = ()
    path: str = ""
    part: int = 0

    def __repr__(self) -> str:
        return f"Job({self.berkas!r}, {self.kind!r})"  # no password is ever shown


class WireColumn(msgspec.Struct, frozen=True, array_like=True):
    """A column: its different values (the first is None, for blank) and native int32 codes as raw bytes."""

    values: list[Any]
    codes: bytes


class WireSheet(msgspec.Struct, frozen=True, array_like=True):
    """A sheet on its way to the parent; the fields are those of :class:`asnkompetensi.model.sheet.Sheet`.

    `named` are the names of the columns of a database's table, `key` the columns of its key.
    """

    lembar: str
    visible: bool
    rows: int
    columns: list[WireColumn]
    merged: list[tuple[int, int, int, int]]
    hidden_rows: int
    named: list[str] = []
    key: dict[str, WireColumn] = {}
    tabel: str = ""


class Described(msgspec.Struct, frozen=True, array_like=True):
    """A table of a database: its columns, those of its key, links (a column, the table it leads to, the key there)."""

    nama: str
    columns: list[str]
    key: list[str] = []
    links: list[tuple[str, str, str]] = []


class Reply(msgspec.Struct, frozen=True, array_like=True):
    """What became of one file; `fitted` is the place, among those given, of the password that opened it.

    `told` is what a result of this program says of itself, as JSON. `more` says that another part of
    the file follows.
    """

    sheets: list[WireSheet] = []
    problems: list[Problem] = []
    fitted: int | None = None
    described: list[Described] = []
    told: str = ""
    more: bool = False


def to_wire(value: CellValue | None) -> object:
    """A cell's value in msgpack's own types; those msgpack would turn into text become `[mark, ...]`."""
    packer = _PACKERS.get(type(value))
    return packer(value) if packer else value


def from_wire(value: object) -> CellValue | None:
    """The value that :func:`to_wire` was given; ValueError or KeyError where it never gave this."""
    if isinstance(value, list):
        mark, *rest = value
        return _UNPACKERS[mark](*rest)
    return cast("CellValue | None", value)


_PACKERS: dict[type, Callable[[Any], list[Any]]] = {
    date: lambda value: ["date", value.isoformat()],
    datetime: lambda value: ["datetime", value.isoformat()],
    time: lambda value: ["time", value.isoformat()],
    timedelta: lambda value: ["timedelta", value.days, value.seconds, value.microseconds],
    CellFault: lambda value: ["fault", value.kind, value.text],
}
_UNPACKERS: dict[str, Callable[..., CellValue]] = {
    "date": date.fromisoformat,
    "datetime": datetime.fromisoformat,
    "time": time.fromisoformat,
    "timedelta": timedelta,
    "fault": lambda kind, text: CellFault(FaultKind(kind), text),
}


def pack(message: Job | Reply) -> bytes:
    """A message as msgpack; lone surrogates, which UTF-8 cannot carry, become `?`."""
    try:
        return msgspec.msgpack.encode(message)
    except UnicodeEncodeError:
        return msgspec.msgpack.encode(_sayable(msgspec.to_builtins(message, builtin_types=(bytes,))))


def _sayable(value: object) -> object:
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {_sayable(key): _sayable(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_sayable(item) for item in value]
    return value
