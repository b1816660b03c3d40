"""What a mapping says of a table of a database, and what is proposed of one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import msgspec


class Linked(msgspec.Struct, frozen=True):
    """A value that stands in another table: `kolom` of the row of `tabel` whose `kunci` is what `lewat` holds here."""

    lewat: str
    tabel: str
    kunci: str
    kolom: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A table of a database that looks like a table of the contract.

    `kolom` leads from a field to what holds it; `kurang` are needed fields that nothing holds, `sisa` columns that
    nothing needs. `dugaan` are the fields whose other table was guessed from names, for the database tells of no link.
    `utama`: of all that look like this table it looks most so.
    """

    isi: str
    nama: str
    kolom: Mapping[str, str | Linked]
    kurang: tuple[str, ...] = ()
    sisa: tuple[str, ...] = ()
    dugaan: frozenset[str] = frozenset()
    utama: bool = True
