"""Trainings that a jabatan requires, and the purses that pay for trainings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.model.catalogue import NOWHERE
from asnkompetensi.model.data import NONE, Names
from asnkompetensi.model.fold import fold
from asnkompetensi.resolve.texts import numbered, texts
from asnkompetensi.resolve.weights import weights
from asnkompetensi.resolve.whole import numbers, whole

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.model.table import Table


def demands(table: Table, jabatan: Names, trainings: Names, source: int) -> pd.DataFrame:
    """`Catalogue.syarat`, in the order of the source, for jabatan that are in the data."""
    job = texts(table.frame, "jabatan").mapped(numbered(jabatan.codes, fold))
    name = texts(table.frame, "pelatihan")
    row = np.flatnonzero((job != NONE) & name.given)
    return pd.DataFrame(
        {
            "jabatan": job[row],
            "pelatihan": name.mapped(numbered(trainings.codes, fold))[row],
            "nama": pd.Series([*map(name.at, row.tolist())], dtype="str"),
            "bobot": weights(table)[row],
            **_origin(source, row),
        }
    )


def purses(table: Table, unit: Names, kompetensi: Names, source: int) -> pd.DataFrame:
    """`Catalogue.dana`, in the order of the source."""
    name = texts(table.frame, "sumber_dana")
    row = np.flatnonzero(name.given)
    return pd.DataFrame(
        {
            "sumber_dana": pd.Series([*map(name.at, row.tolist())], dtype="str"),
            "jumlah": whole(numbers(table.frame, "jumlah")[row]),
            "untuk_unit": _earmark(table, "untuk_unit", unit)[row],
            "untuk_kompetensi": _earmark(table, "untuk_kompetensi", kompetensi)[row],
            **_origin(source, row),
        }
    )


def _earmark(table: Table, column: str, names: Names) -> NDArray[np.int32]:
    """What a purse is for: `NONE` for everything."""
    return texts(table.frame, column).mapped(lambda text: names.codes.get(fold(text), NOWHERE))


def _origin(source: int, row: NDArray[np.intp]) -> dict[str, NDArray[np.int32]]:
    return {"asal_tabel": np.full(len(row), source, np.int32), "asal": row.astype(np.int32)}
