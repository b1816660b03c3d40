"""A connection that can only read, in one transaction that sees one moment of the database (child side)."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from asnkompetensi.read.database.address import DUCKDB, SQLITE, Address
from asnkompetensi.read.refusal import refused

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from asnkompetensi.read.database.duck import Duck

CONNECT_SECONDS = 10
DRIVERS = {"postgresql": ("psycopg", "postgres"), "mysql": ("pymysql", "mysql"), SQLITE: ("sqlite3", SQLITE)}
_HEAD, _WAL = 20, b"\x02"  # of a file of SQLite: the version that reads it stands in its 20th byte


@contextmanager
def connected(address: Address, password: str | None, encoding: str | None = None) -> Iterator[Connection | Duck]:
    """A connection in a transaction that can change nothing; what is wrong is raised as the library has it.

    Refused (`BASIS-07`) where the library or the driver is not installed, (`BASIS-01`) where a file is not there.
    """
    if address.dialect == DUCKDB:
        from asnkompetensi.read.database import duck

        with duck.connected(address) as connection:
            yield connection
        return
    before = still(address)
    with engine(address, password, encoding).connect() as plain:
        readonly = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
        asked = plain.execution_options(**readonly) if address.dialect == "postgresql" else plain
        for statement in limits(address):
            asked.exec_driver_sql(statement)
        yield asked
    if before != still(address):
        raise refused("BASIS-01", address.shown, apa="@basis.berubah")


def extra(dialect: str) -> str:
    """What of `asnkompetensi[...]` installs all that a kind of database needs."""
    return DRIVERS[dialect][1] if dialect in DRIVERS else dialect


def engine(address: Address, password: str | None, encoding: str | None = None) -> Engine:
    """The library's own idea of the database; connections are not kept."""
    driver, _ = DRIVERS[address.dialect]
    try:
        import sqlalchemy
        from sqlalchemy.pool import NullPool

        __import__(driver)
    except ImportError:
        raise refused("BASIS-07", address.shown, ekstra=extra(address.dialect)) from None
    if address.dialect == SQLITE:
        made = sqlalchemy.create_engine("sqlite://", creator=_file(address, encoding), poolclass=NullPool)
        sqlalchemy.event.listen(made, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
        return made
    url = sqlalchemy.URL.create(
        f"{address.dialect}+{driver}",
        address.user or None,
        password,
        address.host or None,
        address.port or None,
        address.database,
    )
    made = sqlalchemy.create_engine(url, connect_args=arguments(address), poolclass=NullPool, hide_parameters=True)
    if address.dialect == "postgresql":
        from asnkompetensi.read.database.dates import lenient

        sqlalchemy.event.listen(made, "connect", lambda connection, _: lenient(connection))
    return made


def arguments(address: Address) -> dict[str, Any]:
    """What a driver is told beside who and where."""
    if address.dialect == "postgresql":
        names = {"application_name": "asnkompetensi", "client_encoding": "utf8"}
        return {"connect_timeout": CONNECT_SECONDS, **names, **address.driver}
    late = address.timeout + 1  # the server itself is to say first that it takes too long
    return {"connect_timeout": CONNECT_SECONDS, "read_timeout": late, "charset": "utf8mb4", **address.driver}


def limits(address: Address) -> tuple[str, ...]:
    """The statements that a transaction begins with: it can only read, and gives up in time."""
    milliseconds = address.timeout * 1000
    if address.dialect == "postgresql":
        return tuple(
            f"SET LOCAL {name} = {milliseconds}"
            for name in ("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout")
        )
    if address.dialect == "mysql":
        mariadb, mysql = f"max_statement_time = {address.timeout}", f"max_execution_time = {milliseconds}"
        return (
            "SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY",
            f"SET @asn = 0 /*M!, {mariadb} *//*!50708 , {mysql} */",  # each reads its own remark alone
            "START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY",
        )
    return ()


def still(address: Address) -> tuple[int, ...] | None:
    """The state of a file that nobody writes to, whose locks would leave files beside it; None for all others.

    SQLite keeps what is written in a file of its own (`-wal`) while somebody has such a database open. Where there is
    none, the database is read without locks, and must be the same afterwards.
    """
    path = Path(address.database)
    if address.dialect != SQLITE or not path.is_file():
        return None
    with path.open("rb") as file:
        is_wal = file.read(_HEAD)[-1:] == _WAL
    found = path.stat()
    written = Path(f"{path}-wal").exists()
    return (found.st_mtime_ns, found.st_size, written) if is_wal and not written else None


def _file(address: Address, encoding: str | None) -> Callable[[], sqlite3.Connection]:
    """Opens a file of SQLite so that nothing can be written, and nothing that stands in it is run."""
    path = Path(address.database)
    if not path.is_file():
        raise refused("BASIS-01", address.shown, apa="@basis.tak_ada")

    def connect() -> sqlite3.Connection:
        where = f"file:{quote(str(path.absolute()))}?mode=ro" + ("&immutable=1" if still(address) else "")
        made = sqlite3.connect(where, timeout=CONNECT_SECONDS, uri=True, isolation_level=None)
        made.execute("PRAGMA query_only = ON")
        made.execute("PRAGMA trusted_schema = OFF")
        made.text_factory = lambda data: data.decode(encoding or "utf-8")
        return made

    return connect
