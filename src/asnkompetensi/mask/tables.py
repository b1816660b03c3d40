"""Tables of the masked set: source tables again, made of columns of texts and whole numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from asnkompetensi.model.data import NONE
from asnkompetensi.model.kinds import Kind, Shown
from asnkompetensi.model.result import ResultColumn, ResultTable
from asnkompetensi.model.tables import SPECS

if TYPE_CHECKING:
    from numpy.typing import NDArray

SHOWN = {
    Kind.TEXT: Shown.TEXT,
    Kind.NAME: Shown.TEXT,
    Kind.NIP: Shown.NIP,
    Kind.LEVEL: Shown.LEVEL,
    Kind.DATE: Shown.DATE,
    Kind.MONEY: Shown.MONEY,
    Kind.NUMBER: Shown.NUMBER,
}


def table(name: str, columns: Mapping[str, Any]) -> ResultTable:
    """A source table from its columns by name: texts as `category`, numbers in the units of the data."""
    spec = SPECS[name]
    shown = tuple(ResultColumn(column, SHOWN[spec.kind(column)]) for column in columns)
    return ResultTable(name, shown, pd.DataFrame(dict(columns)))


def named(codes: NDArray[np.int64], names: Sequence[str]) -> pd.Categorical:
    """The name of each code, missing for `NONE` and for a name that is empty."""
    texts = np.array([*(name or None for name in names), None], object)
    return pd.Categorical(texts[np.where(codes == NONE, len(names), codes)])


def days(values: NDArray[np.int64], given: NDArray[np.bool_]) -> pd.api.extensions.ExtensionArray:
    """Days, missing where none is given."""
    return pd.arrays.IntegerArray(np.where(given, values, 0), ~given)
