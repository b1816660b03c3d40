"""One recognised sheet to its share of a table, with everything that is wrong in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from asnkompetensi.model.kinds import Kind
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.sheet import SheetColumn
from asnkompetensi.model.table import Part
from asnkompetensi.read import notices
from asnkompetensi.read.date_order import orders
from asnkompetensi.read.faults import Read, faults
from asnkompetensi.read.frame import Share, Values
from asnkompetensi.read.keys import keyed
from asnkompetensi.read.match import Match
from asnkompetensi.read.merged import Filled, filled_down
from asnkompetensi.read.recognise import Recognised
from asnkompetensi.read.rows import Rows, sort
from asnkompetensi.read.sections import sections
from asnkompetensi.read.typed import GIVEN, Typed, typed
from asnkompetensi.read.wide import candidates, competencies, melted

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_PEOPLE = {"unit_kerja", "jabatan"}  # a penilaian sheet with these gives the people too


@dataclass(frozen=True)
class _Reading:
    """A sheet read as one table: its columns by field, its competency columns where it is wide, its rows.

    `kinds` is the kind of competency that the heading of a section gives to the rows below it.
    """

    match: Match
    filled: Filled
    fields: Mapping[str, Read]
    levels: Sequence[Read]
    rows: Rows
    kinds: SheetColumn


def share(found: Recognised) -> tuple[Share, list[Problem]]:
    """What a sheet gives to its table; nothing but its headings where a key column is missing."""
    reading = _read(found)
    one, filled = reading.match, reading.filled
    told = [
        *notices.hidden(filled.cells),
        *notices.doubles(filled.cells, one),
        *notices.columns(filled.cells, found.header, one, [read.column for read in reading.levels]),
        *notices.merged(filled),
        *notices.passed(filled.cells, one, reading.rows),
    ]
    if any(reading.fields.keys().isdisjoint(group) for group in one.keys):
        return _share(found, reading, reading.rows.data[:0]), told
    kept, keyless = keyed(filled.cells, one, reading.fields, reading.rows.data)
    told += keyless + faults(filled.cells, [*reading.fields.values(), *reading.levels], reading.rows.data)
    told += orders(filled.cells, [*reading.fields.values()], reading.rows.data)
    return replace(_share(found, reading, kept), ditolak=reading.rows.data.size - kept.size), told


def _read(found: Recognised) -> _Reading:
    one = found.match
    top = found.header.bottom + 1
    filled = filled_down(found.cells, top, one.fields)
    columns = filled.cells.sheet.columns
    fields = {
        name: Read(name, heading.column, heading.text, typed(columns[heading.column], one.spec.kind(name), top))
        for name, heading in one.fields.items()
    }
    maybe = candidates(filled.cells, one, top) if one.wide else []
    nip = fields["nip"].typed if "nip" in fields else None
    divided = sections(found.cells, found.header, one)
    rows = sort(filled.cells, found.header, one, nip, [read.column for read in maybe], divided)
    levels = competencies(maybe, one, rows.data)
    return _Reading(replace(one, wide=bool(levels)), filled, fields, levels, rows, divided.kinds)


def _share(found: Recognised, reading: _Reading, rows: NDArray[np.intp]) -> Share:
    """The rows given, long; one row for each level where the sheet is wide."""
    import numpy as np

    sheet, levels, fields = found.cells.sheet, reading.levels, reading.fields
    stands = {heading.column: heading.row for heading in found.header.headings}
    title = stands[levels[0].column] if levels else found.header.bottom
    above = {name: (one.row, one.column) for name, one in reading.match.above.items()}
    used = {name: read.column for name, read in fields.items()}
    heads = {name: stands[column] for name, column in used.items()}
    part = Part(sheet.berkas, sheet.lembar, title, used, above, heads, sheet.keyed)
    if not levels:
        columns = _around(reading, rows) | {name: _values(read.typed, rows) for name, read in fields.items()}
        return Share(part, columns, rows.astype(np.int32), np.broadcast_to(np.int32(-1), rows.size))
    keep = reading.match.spec.name == "penilaian" and fields.keys() >= _PEOPLE
    row, column = melted(levels, rows, keep=keep)
    columns = {name: _values(read.typed, rows[row]) for name, read in fields.items()}
    columns["kompetensi"] = Values(column, np.ones(column.size, dtype=bool), tuple(read.heading for read in levels))
    matrix = [_values(read.typed, rows) for read in levels]
    value, given = (
        np.column_stack([one.by_row(what) for one, what in zip(matrix, parts, strict=True)])[row, column]
        for parts in zip(*((one.value, one.given) for one in matrix), strict=True)
    )
    columns["level"] = Values(value, given)
    return Share(part, columns, rows[row], np.array([read.column for read in levels])[column])


def _around(reading: _Reading, rows: NDArray[np.intp]) -> dict[str, Values]:
    """The columns whose values stand above the header, or in the headings of sections."""
    import numpy as np

    every = np.ones(rows.size, dtype=bool)
    found = {
        name: Values(np.zeros(rows.size, dtype=np.int64), every, (heading.text,))
        for name, heading in reading.match.above.items()
    }
    kinds = _values(typed(reading.kinds, Kind.NAME, 0), rows)
    return found | {"jenis": kinds} if kinds.by_row(kinds.given).any() else found


def _values(read: Typed, rows: NDArray[np.intp]) -> Values:
    """The values in these rows; nothing is copied of rows that follow one another, as nearly all do."""
    import numpy as np

    first, end = (int(rows[0]), int(rows[-1]) + 1) if rows.size else (0, 0)
    codes = read.column.codes
    own = codes[first:end] if np.array_equal(rows, np.arange(first, end)) else codes[rows]
    return Values(read.value, read.state == GIVEN, read.texts, own)
