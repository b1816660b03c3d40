"""The proof of repairs: the mended sheets are read again, and what is read otherwise than before is taken back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from asnkompetensi.model.fold import fold, unmarked
from asnkompetensi.model.kinds import Kind
from asnkompetensi.model.place import position
from asnkompetensi.model.repair import Aturan, Repair
from asnkompetensi.model.sheet import Sheet, SheetColumn
from asnkompetensi.model.tables import SPECS

if TYPE_CHECKING:
    import pandas as pd

    from asnkompetensi.model.problem import Problem
    from asnkompetensi.model.repair import Mended
    from asnkompetensi.model.table import Table, Tables

    Reading = tuple[Tables, Sequence[Problem]]

Key = tuple[str, str]
_HEADINGS, _TEXTS = (Aturan.JUDUL,), (Aturan.EJAAN, Aturan.SPASI)
_NAMES = (Kind.TEXT, Kind.NAME)  # repairs spell these otherwise


def proven(
    sheets: Sequence[Sheet],
    before: Reading,
    found: Sequence[Repair],
    tabulate: Callable[[Sequence[Sheet]], Reading],
) -> tuple[Repair, ...]:
    """The repairs after which the sheets are read as `before` by `tabulate`.

    Of a sheet that is read otherwise, or of which more is to be told, the headings are taken back first: beside
    another column one of them may mean something else; then the names, by which rows at its end are told from data. If
    that does not help, nothing in it is mended.
    """
    kept = tuple(found)
    for only in (_HEADINGS, _TEXTS, tuple(Aturan)):
        while suspects := _otherwise(before, tabulate(applied(sheets, kept))) & {*_sheets_of(kept, only)}:
            kept = tuple(one for one in kept if _key(one) not in suspects or one.aturan not in only)
    return kept


def applied(sheets: Sequence[Sheet], repairs: Iterable[Repair]) -> list[Sheet]:
    """The sheets with the repairs in them."""
    cells: dict[Key, dict[int, dict[int, Mended]]] = {}
    for one in repairs:
        at = position(one.tempat.sel)
        if one.sesudah is not None and at:
            cells.setdefault(_key(one), {}).setdefault(at[1], {})[at[0]] = one.sesudah
    return [_with(sheet, cells.get((sheet.berkas, sheet.lembar), {})) for sheet in sheets]


def _with(sheet: Sheet, cells: dict[int, dict[int, Mended]]) -> Sheet:
    columns = list(sheet.columns)
    for number, changes in cells.items():
        values = tuple({(type(value), value): value for value in changes.values()}.values())
        code = {(type(value), value): len(columns[number].values) + at for at, value in enumerate(values)}
        codes = columns[number].codes.copy()
        codes[list(changes)] = [code[type(value), value] for value in changes.values()]
        columns[number] = SheetColumn(codes, (*columns[number].values, *values))
    return replace(sheet, columns=tuple(columns))


def _key(repair: Repair) -> Key:
    return repair.tempat.berkas, repair.tempat.lembar


def _sheets_of(repairs: Iterable[Repair], rules: Sequence[Aturan]) -> Iterator[Key]:
    yield from (_key(one) for one in repairs if one.aturan in rules)


def _otherwise(before: Reading, after: Reading) -> set[Key]:
    """The sheets of which another table, other columns, rows or values are read, or of which more is to be told."""
    old, new = _parts(before[0]), _parts(after[0])
    more = _told(after[1]) - _told(before[1])
    other = {key for key in old.keys() | new.keys() if key not in old or key not in new}
    other |= {key for key in old.keys() & new.keys() if not _is_same(old[key], new[key])}
    return other | {(berkas, lembar) for _, berkas, lembar in more}


def _told(problems: Sequence[Problem]) -> Counter[tuple[str, str, str]]:
    """How often each problem is told of each sheet."""
    return Counter((problem.kode, place.berkas, place.lembar) for problem in problems for place in problem.tempat)


def _parts(tables: Tables) -> dict[Key, tuple[Table, int]]:
    return {
        (part.berkas, part.lembar): (table, number)
        for table in tables.values()
        for number, part in enumerate(table.bagian)
    }


def _is_same(one: tuple[Table, int], other: tuple[Table, int]) -> bool:
    """Whether two tables hold the same of a sheet, but for the spelling of names."""
    (old, at), (new, there) = one, other
    if (old.nama, old.bagian[at]) != (new.nama, new.bagian[there]):
        return False
    first, second = (table.frame[table.frame["bagian"] == number] for table, number in ((old, at), (new, there)))
    columns = [column for column in SPECS[old.nama].columns if column.name in first]
    names = [column.name for column in columns if column.kind in _NAMES]
    exact = ["baris", "kolom", *(column.name for column in columns if column.kind not in _NAMES)]
    return (
        len(first) == len(second)
        and all(_is_equal(first[name], second[name]) for name in exact)
        and all(_are_names_equal(first[name], second[name]) for name in names)
    )


def _is_equal(one: pd.Series[Any], other: pd.Series[Any]) -> bool:
    missing = one.isna().to_numpy()
    return np.array_equal(missing, other.isna().to_numpy()) and bool(
        (one.to_numpy(object)[~missing] == other.to_numpy(object)[~missing]).all()
    )


def _are_names_equal(one: pd.Series[Any], other: pd.Series[Any]) -> bool:
    """Whether two columns hold the same names, however they are spelt; a number before one may be gone."""
    pairs = set(zip(_texts(one), _texts(other), strict=True))
    return all(fold(after) in (fold(before), fold(unmarked(before))) for before, after in pairs)


def _texts(column: pd.Series[Any]) -> list[str]:
    """The texts of a column; "" for a missing one, which is as good as one of invisible characters."""
    return column.astype(object).where(column.notna(), "").tolist()
