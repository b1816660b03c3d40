"""Rows as result tables: the published columns, texts each kept once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import pandas as pd

from asnkompetensi.cells import kept_once
from asnkompetensi.evaluate.columns import columns
from asnkompetensi.model.kinds import HUNDREDTH_UNIT, NUMBER_UNIT, Shown
from asnkompetensi.model.result import ResultTable

_TEXTS = (Shown.TEXT, Shown.NIP, Shown.WORD, Shown.REASON)
_PLACES = 100  # millionths: numbers are told with four places
_SAME = 9  # places that every machine computes alike


def table(name: str, rows: Mapping[str, Any]) -> ResultTable:
    """The result table of columns in their order; a text "" and a number None are missing."""
    shown = columns(name)
    arrays = {column.name: _array(rows[column.name], column.shown) for column in shown}
    return ResultTable(name, shown, pd.DataFrame(arrays, copy=False))


def listed(name: str, rows: Sequence[Mapping[str, Any]]) -> ResultTable:
    """The same of rows."""
    return table(name, {column.name: [row[column.name] for row in rows] for column in columns(name)})


def _array(values: Any, shown: Shown) -> Any:  # noqa: ANN401
    if shown not in _TEXTS:
        return pd.array(values, dtype="boolean" if shown is Shown.FLAG else "Int64")
    if isinstance(getattr(values, "dtype", None), pd.CategoricalDtype):
        return values
    return kept_once(values)


def hundredths(number: float | None) -> int | None:
    """A number in hundredths, half up."""
    return None if number is None else _rounded(number, HUNDREDTH_UNIT)


def four_places(number: float | Decimal | None) -> int | None:
    """A number in millionths, with four places, half up."""
    return None if number is None else _rounded(number, NUMBER_UNIT // _PLACES) * _PLACES


def _rounded(number: float | Decimal, unit: int) -> int:
    """So many of a small unit; halves go away from 0."""
    return int((Decimal(repr(round(float(number), _SAME))) * unit).quantize(Decimal(1), ROUND_HALF_UP))
