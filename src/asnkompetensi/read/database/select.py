"""What is asked of each table (child side). Names are quoted by SQLAlchemy alone, values never become SQL."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy import Connection, FromClause, Select

from asnkompetensi.model.mark import RESULT
from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.proposal import Linked
from asnkompetensi.read.database.address import FILES
from asnkompetensi.read.database.asked import Query, Wanted
from asnkompetensi.read.near import nearest
from asnkompetensi.read.protocol import Described
from asnkompetensi.read.refusal import Refused, refused

if TYPE_CHECKING:
    from asnkompetensi.read.database.duck import Duck

_LISTED = 30  # names of tables that are told
ROWID = "rowid"
_OTHERS = (
    "select nspname from pg_namespace where nspname not in ('information_schema', coalesce(current_schema(), '')) "
    "and nspname not like 'pg!_%' escape '!' and has_schema_privilege(oid, 'usage') "
    "and coalesce(obj_description(oid, 'pg_namespace'), '') <> :ours"
)


@dataclass(frozen=True)
class Selected:
    """A statement that gives the columns of a table, then those of its key, in an order that is always the same.

    `columns` are their names in the database, `headings` what stands in their place as headings.
    """

    lembar: str
    columns: Sequence[str]
    headings: Sequence[str]
    key: Sequence[str]
    statement: Select[Any]


@dataclass(frozen=True)
class Found:
    """A table that is there: its name and schema, and the names of its columns."""

    nama: str
    schema: str | None
    columns: tuple[str, ...]

    def clause(self, *more: str) -> FromClause:
        """The table for a statement, with the columns that it has, and `more`."""
        return sa.table(self.nama, *map(sa.column, (*self.columns, *more)), schema=self.schema)


class Schema:
    """The tables of a database, looked up as they are needed."""

    def __init__(self, connection: Connection | Duck, query: Query) -> None:
        self._connection, self._query = connection, query
        self._inspector = sa.inspect(connection) if isinstance(connection, Connection) else connection.inspector
        self._default = query.address.schema or None

    def selected(self, one: Wanted) -> Selected:
        """What is to be asked of a table; refused where it, or a column that is named, is not there."""
        found = self.found(one.nama)
        key = self.key(found)
        own = found.clause(*(name for name in key if name not in found.columns))
        source, columns, names = own, [], []
        for field, where in one.kolom.items() or ((name, name) for name in found.columns):
            if isinstance(where, Linked):
                source, column = self._joined(source, own, one, found, where)
                names.append(f"{where.lewat}>{where.tabel}.{where.kolom}")
            else:
                self._has(found, where, one, field)
                column = own.c[where]
                names.append(where)
            columns.append(column)
        keys = [own.c[name] for name in key]
        every = [column.label(f"c{number}") for number, column in enumerate((*columns, *keys))]
        statement = sa.select(*every).select_from(source).order_by(*(keys or self._texts(columns)))
        return Selected(one.nama, names, tuple(one.kolom) or names, key, statement)

    def found(self, nama: str) -> Found:
        """The table of a name, or of `schema.name`; `BASIS-03` with the nearest that is there."""
        schema, dot, rest = nama.partition(".")
        for where, name in [(self._default, nama), *([(schema, rest)] if dot else [])]:
            if self._inspector.has_table(name, where):
                columns = tuple(column["name"] for column in self._inspector.get_columns(name, where))
                return Found(name, where, columns)
        raise self._missing(nama)

    def key(self, found: Found) -> tuple[str, ...]:
        """The columns that tell the rows of a table apart; none where nothing says so."""
        primary: Sequence[str] = ()
        unique: Iterable[Any] = ()
        with suppress(NotImplementedError):  # what a dialect of SQLAlchemy raises where its database tells no keys
            primary = self._inspector.get_pk_constraint(found.nama, found.schema)["constrained_columns"]
            unique = self._inspector.get_unique_constraints(found.nama, found.schema)
        if primary:
            return tuple(primary)
        if self._query.address.dialect in FILES and ROWID not in found.columns and self._is_table(found):
            return (ROWID,)
        columns = self._inspector.get_columns(found.nama, found.schema)
        filled = {column["name"] for column in columns if not column["nullable"]}
        whole = [tuple(one["column_names"]) for one in unique if filled.issuperset(one["column_names"])]
        return min(whole, key=lambda names: (len(names), names), default=())

    def described(self) -> Iterator[Described]:
        """The tables that are named, else all of the schema: their columns, keys, and what these lead to."""
        names = [one.nama for one in self._query.tables] or self.names()
        if not names and self._elsewhere():
            raise self.unnamed()
        for name in names:
            found = self.found(name)
            links = []
            for one in self._inspector.get_foreign_keys(found.nama, found.schema):
                schema, there = one["referred_schema"], one["referred_table"]
                if len(one["constrained_columns"]) == 1:
                    other = there if schema in (None, self._default) else f"{schema}.{there}"
                    links.append((one["constrained_columns"][0], other, one["referred_columns"][0]))
            yield Described(name, list(found.columns), list(self.key(found)), links)

    def names(self) -> list[str]:
        """The tables and views of the schema that is meant where none is named."""
        inspector = self._inspector
        return sorted({*inspector.get_table_names(self._default), *inspector.get_view_names(self._default)})

    def _elsewhere(self) -> list[str]:
        """The tables and views of the other schemas of PostgreSQL, where the address names none: `schema.table`."""
        inspector, asked = self._inspector, self._connection
        if self._default or self._query.address.dialect != "postgresql" or not isinstance(asked, Connection):
            return []
        others = asked.scalars(sa.text(_OTHERS), {"ours": RESULT})
        there = {one: (*inspector.get_table_names(one), *inspector.get_view_names(one)) for one in others}
        return sorted(f"{one}.{name}" for one, names in there.items() for name in names)

    def unnamed(self) -> Refused:
        """`BASIS-03` for an address that names no table: what there is to be named."""
        return self._missing("")

    def _is_table(self, found: Found) -> bool:
        return found.nama in self._inspector.get_table_names(found.schema)

    def _missing(self, nama: str) -> Refused:
        there = self.names() or self._elsewhere()
        ada = ", ".join(there[:_LISTED]) + (", ..." if len(there) > _LISTED else "")
        return refused("BASIS-03", self._query.address.shown, tabel=nama, mirip=nearest([nama], there), ada=ada)

    def _joined(
        self, source: FromClause, own: FromClause, one: Wanted, found: Found, where: Linked
    ) -> tuple[FromClause, Any]:
        """The tables with one more beside them, and its column; refused where a row here has several there."""
        other = self.found(where.tabel)
        self._has(found, where.lewat, one, where.lewat)
        for name in (where.kunci, where.kolom):
            self._has(other, name, one, where.lewat)
        beside = other.clause().alias()
        key = beside.c[where.kunci]
        if self.key(other) != (where.kunci,):
            twice = sa.select(sa.literal(1)).where(key.is_not(None)).group_by(key).having(sa.func.count() > 1).limit(1)
            if self._connection.execute(twice).first() is not None:
                raise self._wrong(one, "peta_ganda", f"{where.tabel}.{where.kunci}")
        return source.outerjoin(beside, own.c[where.lewat] == key), beside.c[where.kolom]

    def _has(self, found: Found, column: str, one: Wanted, field: str) -> None:
        if column not in found.columns:
            raise self._wrong(one, "peta_kolom", f"{found.nama}.{column}", nearest([column, field], found.columns))

    def _wrong(self, one: Wanted, why: str, nilai: str, mirip: str = "") -> Refused:
        facts = {"berkas": self._query.berkas_peta, "apa": f"@basis.{why}", "nilai": nilai, "mirip": mirip}
        return Refused(Problem("BASIS-09", (Place(self._query.berkas_peta, one.isi),), facts))

    def _texts(self, columns: Sequence[Any]) -> list[Any]:
        """Columns to order by: as text where a type of the server may have no order of its own."""
        if self._query.address.dialect != "postgresql":
            return list(columns)
        return [sa.cast(column, sa.Text) for column in columns]
