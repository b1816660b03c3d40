"""The tables of a database as sheets (child side)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec

from asnkompetensi.read.database.asked import Query, Wanted
from asnkompetensi.read.database.connect import connected, extra
from asnkompetensi.read.database.values import cell_value
from asnkompetensi.read.encode import MOST_CELLS, MOST_COLUMNS, Columns
from asnkompetensi.read.protocol import Described, Job, Reply, WireSheet
from asnkompetensi.read.refusal import Refused, refused

AT_ONCE = 5_000  # rows that the server sends in one go

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from asnkompetensi.read.database.duck import Duck
    from asnkompetensi.read.database.faults import Progress
    from asnkompetensi.read.database.select import Selected


def read_database(job: Job, data: bytes) -> Reply:
    """The sheets of the tables that are asked for, or the problem for which there are none."""
    query = msgspec.msgpack.decode(data, type=Query)
    try:
        if query.describe:
            return Reply(described=_described(query, job.passwords[0] if job.passwords else None))
        return Reply(list(_sheets(query, job.passwords[0] if job.passwords else None)))
    except ImportError:  # SQLAlchemy itself
        return Reply([], [refused("BASIS-07", job.berkas, ekstra=extra(query.address.dialect)).problem])


def _described(query: Query, password: str | None) -> list[Described]:
    from asnkompetensi.read.database.faults import Progress, told
    from asnkompetensi.read.database.select import Schema

    at = Progress()
    with told(query.address, at), connected(query.address, password, query.encoding) as connection:
        at.connected = True
        return list(Schema(connection, query).described())


def _sheets(query: Query, password: str | None) -> Iterator[WireSheet]:
    from asnkompetensi.read.database.faults import Progress, told
    from asnkompetensi.read.database.select import Schema

    at = Progress()
    with told(query.address, at), connected(query.address, password, query.encoding) as connection:
        at.connected = True
        schema = Schema(connection, query)
        if not query.tables:
            raise schema.unnamed()
        for one in query.tables:
            at.tabel, at.baris = one.nama, 0
            yield _sheet(connection, query, one, schema.selected(one), at)


def _sheet(connection: Connection | Duck, query: Query, one: Wanted, selected: Selected, at: Progress) -> WireSheet:
    width = len(selected.columns)
    if width > MOST_COLUMNS:
        raise _too_large(query, one, MOST_COLUMNS)
    columns, key = Columns(), Columns()
    columns.add([list(selected.headings)], 0)
    key.add([list(selected.key)], 0)
    at_once = {"stream_results": True, "yield_per": AT_ONCE}
    with connection.execute(selected.statement, execution_options=at_once) as result:
        for rows in result.partitions():
            if (at.baris + len(rows)) * (width + len(selected.key)) > MOST_CELLS:
                raise _too_large(query, one, MOST_CELLS)
            cells = [[cell_value(value) for value in row] for row in rows]
            columns.add([row[:width] for row in cells], at.baris + 1)
            key.add([row[width:] for row in cells], at.baris + 1)
            at.baris += len(rows)
    height, wire = columns.wire()
    keys = dict(zip(selected.key, key.wire()[1], strict=False))
    return WireSheet(selected.lembar, True, height, wire, [], -1, list(selected.columns), keys, one.isi)  # noqa: FBT003


def _too_large(query: Query, one: Wanted, most: int) -> Refused:
    return refused("BASIS-10", query.address.shown, tabel=one.nama, batas=most, mib=0)
