"""What the child is asked for: a database, and of its tables which columns; from the address and its mapping."""

from __future__ import annotations

from pathlib import Path

import msgspec

from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.proposal import Linked
from asnkompetensi.read.database.address import FILES, Address, parsed
from asnkompetensi.read.refusal import refused


class Wanted(msgspec.Struct, frozen=True):
    """A table to read: its name; of a mapping also the table it is (`isi`), and from a field to what holds it."""

    nama: str
    isi: str = ""
    kolom: dict[str, str | Linked] = {}


class Query(msgspec.Struct, frozen=True):
    """What is wanted of a database. `berkas_peta` is the file of mappings, "" for none; `encoding` that of SQLite.

    With `describe` nothing is read of the tables but their columns, of all tables where none is named.
    """

    address: Address
    tables: tuple[Wanted, ...]
    berkas_peta: str = ""
    encoding: str | None = None
    describe: bool = False


def query(given: str, options: ReadOptions) -> Query:
    """The question that an address puts; refused where it, or its mapping, is wrong, or names no table at all."""
    address = parsed(given)
    if address.dialect in FILES:
        address = msgspec.structs.replace(address, database=str(Path(address.database).absolute()))
    if not address.map:
        return Query(address, tuple(Wanted(name) for name in address.tables), encoding=options.encoding)
    from asnkompetensi.read.database.mapping_file import mapping

    tables = mapping(address.map)
    if address.tables:
        raise refused("BASIS-08", address.shown, apa="@basis.tabel_dan_peta", nilai="tables", mirip="")
    return Query(address, tables, address.map, options.encoding)
