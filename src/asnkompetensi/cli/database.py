"""A database as the place of results: `-o "postgresql://user@host/db?schema=asn_hasil"`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asnkompetensi.cli import password
from asnkompetensi.cli.errors import CallFault
from asnkompetensi.write.atomic import OutputFault

if TYPE_CHECKING:
    from asnkompetensi.cli.session import Session
    from asnkompetensi.write.database import Database


def destination(given: str, session: Session) -> Database:
    """The database that results go to, opened once with what the environment, the keyring or a file has as password.

    :class:`CallFault` for one that takes none, or an address without a schema; OutputFault where it does not open, or
    where the schema is somebody's own.
    """
    from asnkompetensi.model.secret import veiled
    from asnkompetensi.read.database import connect
    from asnkompetensi.read.database.address import is_foreign, parsed
    from asnkompetensi.read.database.opened import passwords
    from asnkompetensi.read.refusal import Refused
    from asnkompetensi.write import database

    if is_foreign(given):
        raise CallFault("basis.hasil_dialek", berkas=veiled(given))
    try:
        address = parsed(given)
        if address.dialect != "postgresql":
            raise CallFault("basis.hasil_dialek", berkas=address.shown)
        if not address.schema or address.tables or address.map:
            raise CallFault("basis.hasil_skema", berkas=address.shown)
        for one in passwords(address, password.given(session), None):
            engine = connect.engine(address, one)
            made = database.Database(engine, address.schema, f"{address.shown}?schema={address.schema}")
            try:
                database.prepare(made)
            except OutputFault as fault:
                closed = fault
                if fault.problem.nilai["alasan"] != f"@output.{database.CLOSED}":
                    raise
            else:
                return made
    except Refused as refusal:
        raise OutputFault(refusal.problem) from refusal
    raise closed
