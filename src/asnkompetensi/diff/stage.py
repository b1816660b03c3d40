"""Two saved results to tables of what changed, totals, and causes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

import pandas as pd

from asnkompetensi.cells import kept_once
from asnkompetensi.diff.causes import causes
from asnkompetensi.diff.changes import Change, Differing, differing, rows, shared
from asnkompetensi.diff.columns import columns
from asnkompetensi.diff.keys import FILE, ends, unit, words
from asnkompetensi.diff.totals import totals
from asnkompetensi.model.kinds import NUMBER_UNIT, SHOWN_UNITS, Shown
from asnkompetensi.model.result import Computed, Figure, ResultTable
from asnkompetensi.model.saved import Saved, SavedTable

SUMMARY = "ringkasan"
_BETWEEN = " | "


def diff(old: Saved, new: Saved, kinds: Callable[[str], Mapping[str, Shown]]) -> Computed:
    """Tables `beda-isi`, `beda-tabel`, `beda-sebab` and totals; `kinds` tells what the columns of a table hold.

    `selisih` is the new number less the old one, where both are numbers.
    """
    before, after = _tables(old), _tables(new)
    names = shared(before, after)
    files = ends(*(_files(one) for one in (old, new)))
    found = {name: list(differing(name, before[name], after[name], files)) for name in names}
    every = [one for name in names for one in found[name]]
    reasons = [(one.sebab.value, one.apa, one.sebelum, one.sesudah) for one in causes(old, new)]
    tables = {
        "beda-tabel": _table("beda-tabel", [_counts(name, before, after, found[name]) for name in names]),
        "beda-sebab": _table("beda-sebab", reasons),
        "beda-isi": _table("beda-isi", [row for one in every for row in _told(one, kinds(one.tabel))]),
    }
    figures = totals(old, new, [one for one in every if one.tabel != SUMMARY])
    return Computed({**figures, "sebab": Figure(len(reasons))}, tables)


def _tables(saved: Saved) -> dict[str, SavedTable]:
    """Its tables, the totals as one of them."""
    if not saved.ringkasan:
        return dict(saved.tabel)
    return {SUMMARY: SavedTable(("angka", "nilai"), tuple(saved.ringkasan.items())), **saved.tabel}


def _files(saved: Saved) -> set[str]:
    """Every file that a result names: what it was computed from, and where its problems were met."""
    told = (row[FILE] for table in saved.tabel.values() if FILE in table.kolom for row in rows(table))
    return {*(one.berkas for one in saved.sumber), *told}


def _told(one: Differing, kinds: Mapping[str, Shown]) -> list[tuple[object, ...]]:
    """The rows of `beda-isi` for a row: one for each column that differs, a single one where it came or is gone."""
    row, aside = one.row, _BETWEEN.join(words(one.tabel, one.row))
    who = (one.tabel, one.perubahan.value, row.get("nip", ""), row.get("nama", ""), unit(row), aside)
    if one.lama is None or one.baru is None:
        return [(*who, "", "", "", None)]
    return [
        (*who, column, one.lama[column], one.baru[column], _less(one.lama[column], one.baru[column], kinds.get(column)))
        for column in one.kolom
    ]


def _less(before: str, after: str, kind: Shown | None) -> int | None:
    """By how much a number rose, in millionths; a total of the summary is a number where it reads as one."""
    if kind not in SHOWN_UNITS and kind is not None:
        return None
    try:
        return int((Decimal(after) - Decimal(before)) * NUMBER_UNIT)
    except ArithmeticError:
        return None


def _counts(
    name: str, before: Mapping[str, SavedTable], after: Mapping[str, SavedTable], found: Sequence[Differing]
) -> tuple[object, ...]:
    became = [one.perubahan for one in found]
    sizes = (len(tables[name].baris) for tables in (before, after))
    return (name, *sizes, *(became.count(one) for one in Change), len(found))


def _table(name: str, found: Sequence[Sequence[object]]) -> ResultTable:
    shown = columns(name)
    by_column: list[Sequence[Any]] = list(zip(*found, strict=True)) if found else [()] * len(shown)
    arrays: dict[str, Any] = {
        column.name: pd.array(values, dtype="Int64") if column.shown in SHOWN_UNITS else kept_once(values)
        for column, values in zip(shown, by_column, strict=True)
    }
    return ResultTable(name, shown, pd.DataFrame(arrays, copy=False))
