"""Sources on other machines, which Spark reaches: each Parquet file there is the sheet that it would be here."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec.msgpack import encode

from asnkompetensi.engine.choice import Unreachable, Unread
from asnkompetensi.model.engine import Engine
from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.secret import veiled
from asnkompetensi.model.source import Source
from asnkompetensi.model.table import SourceFile
from asnkompetensi.read.in_parts import Parts
from asnkompetensi.read.protocol import from_wire
from asnkompetensi.read.refusal import Refused, of_file, refused
from asnkompetensi.read.versioned import LOGS, table_above

if TYPE_CHECKING:
    from asnkompetensi.engine.spark_files import Files

SCHEMES = ("abfs", "abfss", "gs", "hdfs", "o3fs", "obs", "ofs", "oss", "s3", "s3a", "swebhdfs", "viewfs", "webhdfs")
MOST_MIB = 100  # of a file that is no Parquet: it is brought here, and read as what comes through a pipe
_PARQUET = (".parquet", ".pq")
_ADDRESS = re.compile(rf"({'|'.join(SCHEMES)})://", re.IGNORECASE)
_USER = re.compile(r"//[^/@]*@")
_ASKED = re.compile(r"[?&#]")

Found = Source | Problem | tuple[SourceFile, Parts]


def is_elsewhere(given: str) -> bool:
    """Whether a source is an address that Spark may reach."""
    return _ADDRESS.match(given) is not None


def shown(given: str) -> str:
    """An address as it may be repeated: without what may be secret in it."""
    return _USER.sub("//", veiled(given)).partition("?")[0] if _is_secret(given) else given


def _is_secret(given: str) -> bool:
    return veiled(given) != given or _ASKED.search(given) is not None


def at(source: Source, options: ReadOptions) -> Iterator[Found]:
    """What is at an address: Parquet as sheets, other files as bytes that are to be read as those of a pipe.

    A problem where the call has no Spark (`BERKAS-18`) or a secret in the address (`BERKAS-19`), for what is not there
    (`BERKAS-01`) or empty (`BERKAS-02`), for what Spark cannot read (`MESIN-04`), for a table with a log (`BERKAS-20`),
    and what is too large.
    """
    if _is_secret(source.alamat):
        yield of_file("BERKAS-19", source.berkas)
    elif options.engine is not Engine.SPARK:
        yield of_file("BERKAS-18", source.berkas, skema=source.alamat.partition(":")[0], unduh="")
    else:
        try:
            yield from _reached(source, options)
        except Unreachable as lost:
            yield lost.problem
        except Unread as lost:
            yield of_file("MESIN-04", source.berkas, alasan=lost.reason)


def _reached(source: Source, options: ReadOptions) -> Iterator[Found]:
    from asnkompetensi.engine.spark_files import Files

    files = Files(options.spark_master)
    listed = files.listed(source.alamat, frozenset(LOGS))
    if not listed:
        yield of_file("BERKAS-01", source.berkas)
    if tables := {found for address, _ in listed if (found := table_above(address))}:
        yield from (of_file("BERKAS-20", address, format=kind) for address, kind in sorted(tables))
        return
    for address, size in listed:
        try:
            yield _file(files, address, size)
        except Refused as refusal:
            yield refusal.problem
        except Unread as lost:
            yield of_file("MESIN-04", address, alasan=lost.reason)


def _file(files: Files, address: str, size: int) -> Found:
    if not size:
        raise refused("BERKAS-02", address)
    if address.lower().endswith(_PARQUET):
        return _sheet(files, address)
    if size > MOST_MIB << 20:
        raise refused("BERKAS-10", address, mib=MOST_MIB)
    return Source(address, files.content(address))


def _sheet(files: Files, address: str) -> tuple[SourceFile, Parts]:
    """The sheet, told apart from others by what is in it: its bytes are nowhere here."""
    from asnkompetensi.read.encode import fits, too_far
    from asnkompetensi.read.parquet import heads, part

    rows, names = files.size(address)
    lembar = address.rpartition("/")[2]
    if not fits(rows + 1, len(names), in_parts=True):
        raise too_far(address, lembar, rows, len(names) - 1)
    parts, known = Parts(address), hashlib.sha256()
    parts.add(heads(lembar, names))
    known.update(encode(names))
    for table in files.tables(address):
        wire = part(lembar, table)
        known.update(encode(wire.columns))
        for column in wire.columns:
            column.values[:] = map(from_wire, column.values)
        parts.add(wire)
    return SourceFile(address, known.hexdigest(), (lembar,)), parts
