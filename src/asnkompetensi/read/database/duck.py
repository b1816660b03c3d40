"""A file of DuckDB through its own library, asked as SQLAlchemy asks all others (child side).

It is opened read-only, with its doors shut: no view of it reads another file or a network, no extension is loaded.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.engine.default import DefaultDialect
from sqlalchemy.sql.compiler import IdentifierPreparer

from asnkompetensi.read.database.address import Address
from asnkompetensi.read.refusal import Refused, refused

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection
    from sqlalchemy import Select

MIB = 1024
_SHUT = {
    "enable_external_access": "false",
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "temp_directory": "",  # it would lie beside the file
    "threads": "1",
    "memory_limit": f"{MIB}MiB",
    "lock_configuration": "true",
}
_ZONED = "TIMESTAMP WITH TIME ZONE"
_CAUSES = {"lock on file": "terkunci", "not a valid DuckDB": "bukan_basis", "newer version": "bukan_basis"}


class _Quoting(IdentifierPreparer):
    """Quotes every name: which words mean something to DuckDB, SQLAlchemy does not know."""

    def _requires_quotes(self, value: str) -> bool:  # noqa: ARG002
        return True


class _Dialect(DefaultDialect):
    preparer = _Quoting


class Rows:
    """The rows of a statement, some at a time."""

    def __init__(self, raw: DuckDBPyConnection, at_once: int) -> None:
        self._raw, self._at_once = raw, at_once

    def __enter__(self) -> Rows:
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, at: TracebackType | None) -> None:
        pass

    def first(self) -> Sequence[Any] | None:
        """The first row, None where there is none."""
        found: Sequence[Any] | None = self._raw.fetchone()
        return found

    def partitions(self) -> Iterator[Sequence[Sequence[Any]]]:
        """All rows."""
        while rows := self._raw.fetchmany(self._at_once):
            yield rows


class Duck:
    """A connection, as far as :mod:`asnkompetensi.read.database.select` and those who read tables need one."""

    def __init__(self, raw: DuckDBPyConnection) -> None:
        self._raw = raw
        self.inspector = Inspector(raw)

    def execute(self, statement: Select[Any], *, execution_options: Mapping[str, Any] | None = None) -> Rows:
        """The rows that a statement gives; a moment with a time zone is the one that clocks here show."""
        types = [row[1] for row in self._raw.execute(f"DESCRIBE {_sql(statement)}").fetchall()]
        if _ZONED in types:
            columns = zip(statement.exported_columns.items(), types, strict=True)
            statement = statement.with_only_columns(
                *(_here(column).label(name) if kind == _ZONED else column for (name, column), kind in columns)
            )
        self._raw.execute(_sql(statement))
        return Rows(self._raw, (execution_options or {}).get("yield_per", 1))


class Inspector:
    """What tables there are, asked as SQLAlchemy's inspector is; no schema is the first one of the file."""

    def __init__(self, raw: DuckDBPyConnection) -> None:
        self._raw = raw

    def has_table(self, name: str, schema: str | None = None) -> bool:
        """Whether there is a table or a view of the name."""
        return name in (*self.get_table_names(schema), *self.get_view_names(schema))

    def get_table_names(self, schema: str | None = None) -> list[str]:
        """The tables of a schema."""
        return [row[0] for row in self._asked("table_name FROM duckdb_tables()", schema)]

    def get_view_names(self, schema: str | None = None) -> list[str]:
        """The views of a schema."""
        return [row[0] for row in self._asked("view_name FROM duckdb_views()", schema)]

    def get_columns(self, name: str, schema: str | None = None) -> list[dict[str, Any]]:
        """The columns of a table or a view, in their order."""
        found = self._asked("column_name, is_nullable FROM duckdb_columns()", schema, name, "ORDER BY column_index")
        return [{"name": column, "nullable": nullable} for column, nullable in found]

    def get_pk_constraint(self, name: str, schema: str | None = None) -> dict[str, list[str]]:
        """The columns of the primary key."""
        return {"constrained_columns": next((row[0] for row in self._constraints("PRIMARY KEY", name, schema)), [])}

    def get_unique_constraints(self, name: str, schema: str | None = None) -> list[dict[str, list[str]]]:
        """The columns of each unique key."""
        return [{"column_names": row[0]} for row in self._constraints("UNIQUE", name, schema)]

    def get_foreign_keys(self, name: str, schema: str | None = None) -> list[dict[str, Any]]:
        """What columns lead to; only tables of the same schema can be led to."""
        return [
            {"constrained_columns": own, "referred_schema": schema, "referred_table": there, "referred_columns": keys}
            for own, there, keys in self._constraints("FOREIGN KEY", name, schema)
        ]

    def _constraints(self, kind: str, name: str, schema: str | None) -> list[tuple[Any, ...]]:
        columns = "constraint_column_names, referenced_table, referenced_column_names FROM duckdb_constraints()"
        return [row[1:] for row in self._asked(f"constraint_type, {columns}", schema, name) if row[0] == kind]

    def _asked(self, what: str, schema: str | None, table: str | None = None, more: str = "") -> list[tuple[Any, ...]]:
        where = "database_name = current_database() AND schema_name = coalesce(?, current_schema()) AND NOT internal"
        if "duckdb_constraints" in what:
            where = where.removesuffix(" AND NOT internal")
        given = [schema] if table is None else [schema, table]
        named = "" if table is None else " AND table_name = ?"
        return list(self._raw.execute(f"SELECT {what} WHERE {where}{named} {more}", given).fetchall())


@contextmanager
def connected(address: Address) -> Iterator[Duck]:
    """A connection that can only read, in one transaction; refused (`BASIS-01`, -07) as of SQLite."""
    try:
        import duckdb
    except ImportError:
        raise refused("BASIS-07", address.shown, ekstra="duckdb") from None
    if not Path(address.database).is_file():
        raise refused("BASIS-01", address.shown, apa="@basis.tak_ada")
    with duckdb.connect(address.database, read_only=True, config={**_SHUT}) as raw:
        raw.execute("BEGIN TRANSACTION READ ONLY")
        yield Duck(raw)


def refusal(address: Address, tabel: str, fault: Exception) -> Refused:
    """What DuckDB raises, as the problem that it is; nothing of its sentences is repeated."""
    kind, said = type(fault).__name__, str(fault)
    cause = next((cause for words, cause in _CAUSES.items() if words in said), "")
    if not cause and ("Corrupt" in said or kind in ("IOException", "SerializationException")):
        cause = "rusak"
    if cause:
        return refused("BASIS-01", address.shown, apa=f"@basis.{cause}")
    if kind == "OutOfMemoryException":
        return refused("BASIS-10", address.shown, tabel=tabel, mib=MIB, batas=0)
    state = "@basis.luar" if kind == "PermissionException" else kind
    return refused("BASIS-11", address.shown, keadaan=state, tabel=tabel)


def _here(column: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    return sa.cast(column.element if isinstance(column, sa.Label) else column, sa.TIMESTAMP)


def _sql(statement: Select[Any]) -> str:
    return str(statement.compile(dialect=_Dialect(), compile_kwargs={"literal_binds": True}))
