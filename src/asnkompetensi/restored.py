"""A saved result as a report again, so that every writer takes it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from asnkompetensi import published
from asnkompetensi.model.kinds import SHOWN_UNITS, Shown, day
from asnkompetensi.model.result import Figure, Report, ResultColumn, ResultTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asnkompetensi.model.saved import Saved, SavedTable

DAY = ("hitung.per_tanggal", "as_of")
_YES, _NO = "ya", "tidak"
_FLAGS = (_YES, _NO)


def named(saved: Saved) -> Saved:
    """The same with every table by its name; rows that no table of `asn` has keep the name ""."""
    return replace(
        saved,
        tabel={name or published.table(own.kolom, saved.perintah): own for name, own in saved.tabel.items()},
    )


def report(saved: Saved) -> Report:
    """The report that `saved` was written from, as far as the file has it: its rows, totals, basis, and sources.

    Reasons are the sentences that were told; problems stay with `saved`, they are words by now.
    """
    told = next((saved.aturan[name].nilai for name in DAY if name in saved.aturan), "")
    return Report(
        saved.perintah or next((by for by, name, _ in published.every() if name in saved.tabel), "show"),
        date.fromisoformat(told) if told else date.min,
        tuple(saved.aturan.values()),
        saved.sumber,
        {name: _figure(name, text) for name, text in saved.ringkasan.items()},
        {name: _table(name, table) for name, table in saved.tabel.items()},
        (),
    )


def _figure(name: str, text: str) -> Figure:
    """A total: what the columns of its name hold, else a count, or a number where it has a fraction."""
    known = published.figures().get(name, Shown.COUNT)
    shown = known if known in SHOWN_UNITS else Shown.COUNT
    if not text:
        return Figure(None, shown)
    if text in _FLAGS:
        return Figure(int(text == _YES), Shown.FLAG)
    if shown is Shown.COUNT and "." in text:
        shown = Shown.NUMBER
    return Figure(int(Decimal(text) * SHOWN_UNITS[shown]), shown)


def _table(name: str, table: SavedTable) -> ResultTable:
    import pandas as pd

    kinds = published.kinds(name)
    columns = tuple(ResultColumn(one, _kind(kinds.get(one, Shown.TEXT))) for one in table.kolom)
    values: Sequence[Sequence[str]] = list(zip(*table.baris, strict=True)) or [()] * len(columns)
    arrays = {one.name: _array(own, one.shown) for one, own in zip(columns, values, strict=True)}
    return ResultTable(name, columns, pd.DataFrame(arrays, copy=False))


def _kind(shown: Shown) -> Shown:
    return Shown.TEXT if shown is Shown.REASON else shown  # it was spoken when it was saved


def _array(values: Sequence[str], shown: Shown) -> Any:  # noqa: ANN401
    import pandas as pd

    from asnkompetensi.cells import kept_once

    if shown in SHOWN_UNITS:
        return pd.array([int(Decimal(text) * SHOWN_UNITS[shown]) if text else None for text in values], dtype="Int64")
    if shown is Shown.DATE:
        return pd.array([day(date.fromisoformat(text)) if text else None for text in values], dtype="Int64")
    if shown is Shown.FLAG:
        return pd.array([text == _YES if text else None for text in values], dtype="boolean")
    return kept_once(values)
