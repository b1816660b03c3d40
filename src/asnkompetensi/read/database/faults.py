"""What a driver raises, as the problem that it is (child side). Nothing of what the server said is repeated."""

from __future__ import annotations

import re
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy.exc import DBAPIError, NoSuchTableError, SQLAlchemyError

from asnkompetensi.model.problem import Fact
from asnkompetensi.read.database import duck
from asnkompetensi.read.database.address import Address
from asnkompetensi.read.refusal import Refused, refused

_CLOSED, _DENIED, _GONE, _LATE, _NOWHERE, _LOST = range(6)
_STATES = {  # SQLSTATE of PostgreSQL
    "28P01": _CLOSED, "28000": _NOWHERE, "3D000": _NOWHERE, "42501": _DENIED, "42P01": _GONE, "3F000": _GONE,
    "57014": _LATE, "55P03": _LATE, "25P03": _LATE, "57P01": _LOST, "57P02": _LOST, "57P03": _NOWHERE,
    "53300": _NOWHERE,
}  # fmt: skip
_NUMBERS = {  # of MySQL
    1045: _CLOSED, 1698: _CLOSED, 1044: _DENIED, 1142: _DENIED, 1143: _DENIED, 1146: _GONE, 1049: _NOWHERE,
    2002: _NOWHERE, 2003: _NOWHERE, 2005: _NOWHERE, 1040: _NOWHERE, 1969: _LATE, 3024: _LATE, 1205: _LATE,
    2006: _LOST, 2013: _LOST, 2014: _LOST, 1053: _LOST,
}  # fmt: skip
_SQLITE = {
    sqlite3.SQLITE_BUSY: "terkunci", sqlite3.SQLITE_LOCKED: "terkunci", sqlite3.SQLITE_NOTADB: "bukan_basis",
    sqlite3.SQLITE_CORRUPT: "rusak", sqlite3.SQLITE_CANTOPEN: "tak_terbuka", sqlite3.SQLITE_PERM: "tak_terbuka",
    sqlite3.SQLITE_READONLY: "tak_terbuka", sqlite3.SQLITE_IOERR: "rusak",
}  # fmt: skip


@dataclass
class Progress:
    """How far the reading is: the table, and its rows that are here; before the first there is no connection yet."""

    tabel: str = ""
    baris: int = 0
    connected: bool = False


@contextmanager
def told(address: Address, at: Progress) -> Iterator[None]:
    """Turn what SQLAlchemy and the drivers raise into a refusal."""
    try:
        yield
    except NoSuchTableError as fault:
        raise refused("BASIS-03", address.shown, tabel=at.tabel, mirip="", ada="") from fault
    except DBAPIError as fault:
        raise _refusal(address, at, fault) from fault
    except UnicodeDecodeError as fault:
        raise _other(address, at, "@basis.encoding") from fault
    except _of_duckdb() as fault:
        raise duck.refusal(address, at.tabel, fault) from fault
    except SQLAlchemyError as fault:
        raise _other(address, at, type(fault).__name__) from fault


def _of_duckdb() -> tuple[type[Exception], ...]:
    """What DuckDB raises, where its library is loaded at all."""
    library = sys.modules.get("duckdb")
    return (library.Error,) if library else ()


def _refusal(address: Address, at: Progress, fault: DBAPIError) -> Refused:
    original = fault.orig
    if isinstance(original, sqlite3.Error):
        code = getattr(original, "sqlite_errorcode", 0)
        known = _SQLITE.get(code) or _SQLITE.get(code & 0xFF)
        if known:
            return refused("BASIS-01", address.shown, apa=f"@basis.{known}")
        return _other(address, at, getattr(original, "sqlite_errorname", type(original).__name__))
    state = getattr(original, "sqlstate", None)
    number = original.args[0] if original is not None and original.args else None
    kind = _NUMBERS.get(number) if isinstance(number, int) else _STATES.get(state) if state else None
    if kind is None and not at.connected:
        kind = _CLOSED if _asks_password(address, original) else _NOWHERE
    if kind is None and (fault.connection_invalidated or (state is None and not isinstance(number, int))):
        kind = _LOST
    return (
        _known(address, at, kind)
        if kind is not None
        else _other(address, at, str(number if isinstance(number, int) else state))
    )


def _known(address: Address, at: Progress, kind: int) -> Refused:
    shown, facts = address.shown, dict[str, Fact](tabel=at.tabel)
    if kind == _CLOSED:
        return refused("BASIS-02", shown, dicoba=0)
    if kind == _NOWHERE or (kind != _LATE and not at.connected):
        return refused("BASIS-01", shown, apa="@basis.tak_tersambung")
    if kind == _DENIED:
        return refused("BASIS-04", shown, **facts)
    if kind == _GONE:
        return refused("BASIS-03", shown, mirip="", ada="", **facts)
    if kind == _LATE:
        return refused("BASIS-05", shown, detik=address.timeout, **facts)
    return refused("BASIS-06", shown, jumlah=at.baris, **facts)


def _other(address: Address, at: Progress, keadaan: str) -> Refused:
    return refused("BASIS-11", address.shown, keadaan=keadaan, tabel=at.tabel)


def _asks_password(address: Address, original: BaseException | None) -> bool:
    """Whether PostgreSQL closed the door for want of the right password: it says so in the server's own language.

    libpq tells whether a password was asked for; that it let somebody in and then knew no such database shows in the
    name of the database.
    """
    connection = getattr(original, "pgconn", None)
    if connection is None:
        return False
    if connection.needs_password:
        return True
    said = str(original)
    return bool(connection.used_password) and (
        re.search("password|sandi", said) is not None or f'"{address.database}"' not in said
    )
