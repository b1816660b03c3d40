"""From the address of a database to proposals of a mapping: a child looks at the names of tables and columns."""

from __future__ import annotations

from dataclasses import replace

import msgspec

from asnkompetensi.guard.child import Limits
from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.proposal import Linked, Proposal
from asnkompetensi.read.database.address import is_address
from asnkompetensi.read.database.asked import query
from asnkompetensi.read.database.opened import PATIENCE, opened
from asnkompetensi.read.database.propose import proposals
from asnkompetensi.read.refusal import Refused, of_file
from asnkompetensi.read.sources import addressed
from asnkompetensi.read.worker_process import Worker


def proposed(address: str, options: ReadOptions) -> tuple[tuple[Proposal, ...], list[Problem]]:
    """What the tables look like, those that the address names, else all; or the problem for which nothing is known."""
    address = addressed(address) or address
    if not is_address(address):
        return (), [of_file("BASIS-08", address, apa="@basis.bentuk", nilai="", mirip="")]
    try:
        asked = msgspec.structs.replace(query(address, options), describe=True, berkas_peta="")
    except Refused as refusal:
        return (), [refusal.problem]
    worker = Worker(Limits(asked.address.timeout + PATIENCE))
    try:
        reply = opened(asked, options.passwords, options.ask, worker)
    finally:
        worker.close()
    found = proposals(reply.described)
    schema = asked.address.schema
    return tuple(_within(schema, one) for one in found) if schema else found, reply.problems


def _within(schema: str, one: Proposal) -> Proposal:
    """A proposal that names the schema of its tables, for an address that does not."""
    columns = {
        field: msgspec.structs.replace(where, tabel=_whole(schema, where.tabel)) if isinstance(where, Linked) else where
        for field, where in one.kolom.items()
    }
    return replace(one, nama=_whole(schema, one.nama), kolom=columns)


def _whole(schema: str, name: str) -> str:
    return name if "." in name else f"{schema}.{name}"
