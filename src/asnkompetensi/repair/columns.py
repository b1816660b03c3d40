"""The repairs of one column of a sheet; each different text is looked at once."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from asnkompetensi.model.fold import clean
from asnkompetensi.model.kinds import Kind
from asnkompetensi.model.place import Place
from asnkompetensi.model.repair import Aturan, Mended, Repair
from asnkompetensi.repair.spellings import Spellings, spelling
from asnkompetensi.repair.values import RULES, day, number, tidy

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from asnkompetensi.model.sheet import Sheet

Change = tuple[Mended | None, Aturan]


@dataclass(frozen=True)
class Known:
    """What the check of the data found.

    `names` are the spellings that are read, `doubtful` the cells of dates in doubt, `mixed` the columns (file, sheet,
    field) in which day and month do not stand in one order: to mend some of them would hide what is wrong with all.
    `unnamed` are the fields with more dates in doubt than a problem names: none of them is mended.
    """

    names: Spellings
    doubtful: Collection[Place] = ()
    mixed: Collection[tuple[str, str, str]] = ()
    unnamed: Collection[str] = ()


@dataclass(frozen=True)
class Column:
    """A column of a sheet that was read as a field, and what was read in each of `rows`."""

    sheet: Sheet
    number: int
    field: str
    kind: Kind
    rows: NDArray[np.integer]
    read: pd.Series[Any]


def mended(column: Column, known: Known) -> Iterator[Repair]:
    """The repairs of a column, row by row. Only texts are mended: what a cell of another type holds is no form."""
    entries = column.sheet.columns[column.number]
    codes = entries.codes[column.rows]
    changes = _changes(column, known)
    rows, first = np.unique(column.rows[np.isin(codes, list(changes))], return_index=True)
    for row, code in zip(rows.tolist(), codes[np.isin(codes, list(changes))][first].tolist(), strict=True):
        after, rule = changes[code]
        place = column.sheet.place(row, column.number)
        if place in known.doubtful:
            after, rule = None, Aturan.RAGU
        yield Repair(place, column.field, str(entries.values[code]), after, rule)


def _changes(column: Column, known: Known) -> dict[int, Change]:
    """By entry of the sheet's column what becomes of it; one that stays as it is is not there."""
    entries = column.sheet.columns[column.number]
    codes, first = np.unique(entries.codes[column.rows], return_index=True)
    texts = {code: text for code in codes.tolist() if isinstance(text := entries.values[code], str)}
    given, read = column.read.notna().to_numpy(), column.read.to_numpy(object)
    row = dict(zip(codes.tolist(), first.tolist(), strict=True))
    readable = {code: text for code, text in texts.items() if given[row[code]]}
    found = {code: _change(text, read[row[code]], column, known) for code, text in readable.items()}
    where = column.sheet.berkas, column.sheet.lembar, column.field
    if where in known.mixed or column.field in known.unnamed:
        found = dict.fromkeys(found, (None, Aturan.RAGU))
    return {code: change for code, change in found.items() if change and change[0] != texts[code]}


def _change(text: str, read: object, column: Column, known: Known) -> Change | None:
    if column.kind in RULES:
        return number(text, column.kind, int(str(read)))
    if column.kind is Kind.DATE:
        return day(int(str(read)))
    if column.kind is Kind.NIP:
        return str(read), Aturan.NIP
    if column.kind is Kind.TEXT:
        return tidy(text, lines=True), Aturan.SPASI
    name = spelling(known.names, column.field, clean(text))
    return name, Aturan.SPASI if name == tidy(text) else Aturan.EJAAN
