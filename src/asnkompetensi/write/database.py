"""Results as tables of PostgreSQL: in a schema of their own, all of them or none, and nothing else is touched.

A schema is ours where it was made here, or was empty: its comment says so from then on. A table that is there already
with the same columns is emptied and filled again, so that rights on it and views of it stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from asnkompetensi.model.kinds import SHOWN_UNITS, Shown
from asnkompetensi.model.mark import RESULT
from asnkompetensi.model.problem import Problem
from asnkompetensi.write.atomic import OutputFault
from asnkompetensi.write.basis import BASIS, data_rows
from asnkompetensi.write.cells import CHUNK, DATA, NUMBERS, Cells, Value, columns, typed
from asnkompetensi.write.problem_rows import problem_table

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine, Table

    from asnkompetensi.model.result import Report, ResultTable

_COMMENT = "select obj_description(oid, 'pg_namespace') from pg_namespace where nspname = :name"
_HOLDS = "select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = :name limit 1"
_ALONE = "select pg_advisory_xact_lock(hashtextextended(:name, 0))"
_PATIENCE = "select set_config('lock_timeout', '30s', true)"
_REASONS = {
    "42501": "tak_berhak_basis",
    "2BP01": "dipakai_view",
    "53100": "penuh",
    "53200": "penuh",
    "55P03": "dipakai_view",
}
CLOSED = "sandi"


@dataclass(frozen=True)
class Database:
    """Where results go: how the database is reached, the schema in it, and how both are called before people."""

    engine: Engine
    schema: str
    shown: str


def prepare(database: Database) -> None:
    """Refuse, before any work is done, a database that does not open, and a schema that is somebody's own."""
    with faults(database), database.engine.connect() as connection:
        _is_ours(connection, database)


def save(database: Database, report: Report, names: Sequence[str]) -> None:
    """The tables of a report that have these names, its problems and what it rests on; OutputFault where it fails."""
    import sqlalchemy as sa

    made: Mapping[str, ResultTable] = {name: report.tabel[name] for name in names if name in report.tabel}
    with faults(database), database.engine.begin() as connection:
        connection.execute(sa.text(_PATIENCE))
        connection.execute(sa.text(_ALONE), {"name": database.schema})
        if not _is_ours(connection, database):
            _make_ours(connection, database)
        for name, result in {**made, "masalah": problem_table(report.masalah, DATA)}.items():
            kept = columns(result)
            kinds = [sa.Column(one.name, _kind(one.shown)) for one in kept]
            _fill(connection, sa.Table(name.replace("-", "_"), sa.MetaData(database.schema), *kinds), _rows(kept))
        basis = sa.Table(
            "dasar", sa.MetaData(database.schema), *(sa.Column(name, sa.Text) for name in ("perintah", *BASIS))
        )
        _fill(connection, basis, iter([[(report.perintah, *row) for row in data_rows(report)]]))


def _is_ours(connection: Connection, database: Database) -> bool:
    """Whether the schema was made here before; False where it is still to be made, or is empty."""
    import sqlalchemy as sa

    name = {"name": database.schema}
    if connection.execute(sa.text(_COMMENT), name).scalar() == RESULT:
        return True
    if connection.execute(sa.text(_HOLDS), name).first() is not None:
        raise refused(database, "bukan_milik")
    return False


def _make_ours(connection: Connection, database: Database) -> None:
    from psycopg.sql import SQL, Identifier, Literal
    from sqlalchemy.schema import CreateSchema

    connection.execute(CreateSchema(database.schema, if_not_exists=True))
    with _driver(connection).cursor() as cursor:
        cursor.execute(SQL("COMMENT ON SCHEMA {} IS {}").format(Identifier(database.schema), Literal(RESULT)))


def _fill(connection: Connection, table: Table, parts: Iterator[Sequence[Sequence[object]]]) -> None:
    """Put rows into a table, which has no others afterwards."""
    import sqlalchemy as sa
    from psycopg.sql import SQL, Identifier

    names = [column.name for column in table.columns]
    there = sa.inspect(connection)
    found = there.get_columns(table.name, table.schema) if there.has_table(table.name, table.schema) else []
    whole, fields = Identifier(str(table.schema), table.name), SQL(", ").join(map(Identifier, names))
    with _driver(connection).cursor() as cursor:
        if [column["name"] for column in found] == names:
            cursor.execute(SQL("TRUNCATE {}").format(whole))
        else:
            table.drop(connection, checkfirst=True)
            table.create(connection)
        with cursor.copy(SQL("COPY {} ({}) FROM STDIN").format(whole, fields)) as copy:
            for rows in parts:
                for row in rows:
                    copy.write_row(row)


def _driver(connection: Connection) -> Any:  # noqa: ANN401 (the driver's own)
    """The driver's connection, for statements that SQLAlchemy has no words for; it is in the same transaction."""
    return connection.connection.driver_connection


def _kind(shown: Shown) -> Any:  # noqa: ANN401 (a type of SQLAlchemy)
    import sqlalchemy as sa

    if shown is Shown.FLAG:
        return sa.Boolean
    if shown is Shown.DATE:
        return sa.Date
    return (sa.BigInteger if SHOWN_UNITS[shown] == 1 else sa.Numeric) if shown in NUMBERS else sa.Text


def _rows(kept: Sequence[Cells]) -> Iterator[list[tuple[object, ...]]]:
    """The rows of a result, some at a time, each value of its column's type."""
    values = [[*(_value(value, one.shown) for value in one.values), None] for one in kept]
    count = len(kept[0].codes) if kept else 0
    for first in range(0, count, CHUNK):
        codes = [one.codes[first : first + CHUNK].tolist() for one in kept]
        parts = [[own[code] for code in some] for own, some in zip(values, codes, strict=True)]
        yield list(zip(*parts, strict=True))


def _value(value: Value, shown: Shown) -> object:
    held = typed(value, shown)
    return held.replace("\0", "").encode("utf-8", "replace").decode() if isinstance(held, str) else held


@contextmanager
def faults(database: Database) -> Iterator[None]:
    """Turn what SQLAlchemy raises into a fault of the output; nothing of what the server said is repeated."""
    import psycopg
    from sqlalchemy.exc import DBAPIError, SQLAlchemyError

    try:
        yield
    except (DBAPIError, psycopg.Error) as fault:
        raise refused(database, _reason(fault.orig if isinstance(fault, DBAPIError) else fault)) from fault
    except SQLAlchemyError as fault:
        raise refused(database, "gagal") from fault


def _reason(fault: BaseException | None) -> str:
    state = getattr(fault, "sqlstate", None)
    if state:
        return _REASONS.get(state, "gagal")
    asked = getattr(getattr(fault, "pgconn", None), "needs_password", False)
    return CLOSED if asked or re.search("password|sandi", str(fault)) else "tak_tersambung"


def refused(database: Database, reason: str) -> OutputFault:
    """The fault of a database that results cannot go to, for a reason."""
    repair = "" if reason == "gagal" else f"@output.{reason}_saran"
    facts = {"berkas": database.shown, "alasan": f"@output.{reason}", "perbaikan": repair, "skema": database.schema}
    return OutputFault(Problem("KELUARAN-01", nilai=facts))
