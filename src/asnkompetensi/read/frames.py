"""Frames that a caller has in memory to sheets, as if each had been saved with its heading and read again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from datetime import date, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import narwhals.stable.v2 as nw
import numpy as np
import pandas as pd

from asnkompetensi.model.sheet import CellValue, Sheet, SheetColumn
from asnkompetensi.model.table import SourceFile
from asnkompetensi.read.database.values import cell_value
from asnkompetensi.read.encode import is_blank

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.model.source import Frames

_HEADING = 1  # the code of the heading; 0 is blank


def sheets(frames: Frames) -> tuple[list[Sheet], SourceFile]:
    """A sheet for each frame, and what is known of them as of a file: SHA-256 is that of all their cells.

    TypeError where something is no frame, or a cell holds what no sheet can hold.
    """
    found = [_sheet(frames.berkas, str(name), frame) for name, frame in frames.tabel.items()]
    names = tuple(sheet.lembar for sheet in found)
    return found, SourceFile(frames.berkas, _digest(found), names)


def _sheet(berkas: str, name: str, frame: object) -> Sheet:
    columns = tuple(_encoded(*column) for column in _columns(frame))
    return Sheet(berkas, name, visible=True, rows=len(columns[0].codes) if columns else 0, columns=columns)


def _columns(frame: object) -> Iterator[tuple[str, NDArray[np.signedinteger[Any]], Sequence[object]]]:
    """Each column's name, the place of each row's value (-1: none) and the values, each once."""
    if isinstance(frame, pd.DataFrame):
        for place, name in enumerate(frame.columns):
            yield str(name), *_factorized(frame.iloc[:, place], str(name))
        return
    collected = nw.from_native(frame).lazy().collect()  # type: ignore[call-overload]  # any frame that narwhals knows
    for name in collected.columns:
        yield name, *_factorized(pd.Series(collected[name].to_list(), dtype=object), name)


def _factorized(series: pd.Series[Any], name: str) -> tuple[NDArray[np.signedinteger[Any]], Sequence[object]]:
    if series.dtype == object:
        return _told_apart(series, name)
    codes, values = pd.factorize(series)
    return codes, values.tolist()


def _told_apart(series: pd.Series[Any], name: str) -> tuple[NDArray[np.signedinteger[Any]], Sequence[object]]:
    """Of any objects: 1, 1.0 and True are equal, and yet not the same."""
    known: dict[tuple[type, object], int] = {}
    blank = series.isna().to_numpy()
    cells = [None if nothing else _cell(value, name) for value, nothing in zip(series, blank, strict=True)]
    codes = [-1 if cell is None else known.setdefault((type(cell), cell), len(known)) for cell in cells]
    return np.array(codes, np.int64), [value for _, value in known]


def _encoded(name: str, codes: NDArray[np.signedinteger[Any]], values: Sequence[object]) -> SheetColumn:
    """The column below its heading."""
    cells = [_cell(value, name) for value in values]
    places = np.array([0, *(0 if is_blank(cell) else at for at, cell in enumerate(cells, _HEADING + 1))], np.int32)
    below = places[codes + 1]
    return SheetColumn(np.concatenate([np.array([_HEADING], np.int32), below]), (None, name, *cells))


def _cell(value: object, column: str) -> CellValue | None:
    """A value as a sheet has it, of a kind of Python's own; a whole number too long for a double is its digits."""
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, pd.Timestamp):
        value = value.to_pydatetime()
    if value is None or isinstance(value, str | bool | int | float | Decimal | date | time | timedelta):
        return cell_value(value)
    raise TypeError(column, type(value).__name__)


def _digest(found: Sequence[Sheet]) -> str:
    known = hashlib.sha256()
    for sheet in found:
        known.update(repr((sheet.lembar, sheet.rows)).encode())
        for column in sheet.columns:
            known.update(repr(column.values).encode("utf-8", "replace"))
            known.update(column.codes.tobytes())
    return known.hexdigest()
