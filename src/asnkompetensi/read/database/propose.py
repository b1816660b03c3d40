"""Which tables of a database look like which tables of the contract, by the names of their columns.

Whatever is proposed is for a person to decide; nothing is read by it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from asnkompetensi.model.fold import fold
from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.proposal import Linked, Proposal
from asnkompetensi.model.sheet import Keyed, Sheet, SheetColumn
from asnkompetensi.model.tables import SPECS
from asnkompetensi.read.cells import Cells
from asnkompetensi.read.lexicon import Lexicon
from asnkompetensi.read.protocol import Described
from asnkompetensi.read.recognise import Recognised, recognise

_REFERENCE = re.compile(r"^(?:id|kode|fk)_(?=.)|(?<=.)_(?:id|kode|fk)$", re.IGNORECASE)
_PREFIX = re.compile(r"^(?:tbl?|tabel|ref|m|mst|master|t)_", re.IGNORECASE)
_SAYING = ("nama", "name", "uraian", "deskripsi", "keterangan", "label")  # columns that hold the name of what a row is
_SILENT = {"id", "kode", "aktif", "created_at", "updated_at", "deleted_at", *_SAYING}  # mean nothing out of their table


@dataclass(frozen=True)
class _Column:
    """What may hold a field: the heading by which it is known, and where it stands."""

    heading: str
    where: str | Linked
    guessed: bool = False


def proposals(described: Sequence[Described]) -> tuple[Proposal, ...]:
    """What the tables look like, in the order of the contract's tables; those that look like none are left out."""
    known, lexicon = {one.nama: one for one in described}, Lexicon.of(ReadOptions())
    found = [one for table in described if (one := _proposal(table, known, lexicon))]
    order = list(SPECS)
    found.sort(key=lambda one: (order.index(one.isi), len(one.kurang), -len(one.kolom), len(one.nama), one.nama))
    times: Counter[str] = Counter()
    made = []
    for one in found:
        made.append(replace(one, utama=not times[one.isi]))
        times[one.isi] += 1
    return tuple(made)


def _proposal(table: Described, known: Mapping[str, Described], lexicon: Lexicon) -> Proposal | None:
    import numpy as np

    maybe = [*(_Column(name, name) for name in table.columns), *_beside(table, known)]
    columns = tuple(SheetColumn(np.ones(1, np.int32), (None, one.heading)) for one in maybe)
    keyed = Keyed(tuple(one.heading for one in maybe))
    sheet = Sheet(table.nama, table.nama, visible=True, rows=1, columns=columns, keyed=keyed)
    cells = Cells(sheet)
    match = recognise(cells, lexicon, ReadOptions()) if cells.filled_rows.size else None
    if not isinstance(match, Recognised) or not match.match.fields:
        return None
    used = {field: maybe[heading.column] for field, heading in match.match.fields.items()}
    taken = {one.where.lewat if isinstance(one.where, Linked) else one.where for one in used.values()}
    return Proposal(
        match.match.spec.name,
        table.nama,
        {field: one.where for field, one in used.items()},
        tuple(group[0] for group in match.match.missing),
        tuple(name for name in table.columns if name not in taken and name not in table.key),
        frozenset(field for field, one in used.items() if one.guessed),
    )


def _beside(table: Described, known: Mapping[str, Described]) -> Iterator[_Column]:
    """Columns of the tables that columns lead to: that with the name of a row is known by what leads there."""
    told = {column: (other, key) for column, other, key in table.links}
    for column in table.columns:
        other, key = told.get(column) or _guessed(column, table, known)
        if other not in known:
            continue
        for name in known[other].columns:
            heading = _heading(column, name, known[other])
            if heading and name != key:
                yield _Column(heading, Linked(column, other, key, name), column not in told)


def _heading(column: str, name: str, other: Described) -> str:
    """How a column of another table is called here; "" where nothing is to be had from it."""
    saying = next((one for word in _SAYING for one in other.columns if word in fold(one).split()), "")
    if name == saying:
        return _REFERENCE.sub("", column)
    return "" if name.casefold() in _SILENT else name


def _guessed(column: str, table: Described, known: Mapping[str, Described]) -> tuple[str, str]:
    """The table that a column such as `unit_id` names, and its key, where the database tells of no link."""
    stem = fold(_REFERENCE.sub("", column))
    if stem == fold(column):
        return "", ""
    for name, one in known.items():
        bare = fold(_PREFIX.sub("", name.rpartition(".")[2]))
        if bare == stem and name != table.nama and len(one.key) == 1:
            return name, one.key[0]
    return "", ""
