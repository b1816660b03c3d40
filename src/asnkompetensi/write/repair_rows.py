"""Repairs as data: a table with one row for each cell."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.nip import mask
from asnkompetensi.model.reason import encoded, reason
from asnkompetensi.model.repair import Mended, Repair
from asnkompetensi.model.result import ResultColumn, ResultTable

if TYPE_CHECKING:
    import pandas as pd

NAME = "perbaikan"
COLUMNS = (
    *(ResultColumn(name, Shown.TEXT) for name in ("lembar", "sel", "kolom", "sebelum", "sesudah")),
    ResultColumn("aturan", Shown.REASON),
)


def repair_table(repairs: Sequence[Repair], *, whole: bool) -> ResultTable:
    """Table `perbaikan`: `lembar sel kolom sebelum sesudah aturan`, all `category`; NIPs masked unless `whole`.

    `sesudah` is as data forms write a value, missing where the cell is left.
    """
    import pandas as pd

    frame = pd.DataFrame(
        {
            "lembar": _category(one.tempat.lembar for one in repairs),
            "sel": _category(one.tempat.sel for one in repairs),
            "kolom": _category(one.kolom for one in repairs),
            "sebelum": _category(_text(one, one.sebelum, whole=whole) for one in repairs),
            "sesudah": _category(_text(one, one.sesudah, whole=whole) for one in repairs),
            "aturan": _category(encoded(reason(f"repair.{one.aturan}")) for one in repairs),
        }
    )
    return ResultTable(NAME, COLUMNS, frame)


def _text(repair: Repair, value: Mended | None, *, whole: bool) -> str:
    text = "" if value is None else value.isoformat() if isinstance(value, date) else str(value)
    return mask(text) if repair.kolom == "nip" and not whole and repair.aturan != "judul" else text


def _category(values: Iterable[str]) -> pd.Categorical:
    """Each value; "" is missing."""
    import pandas as pd

    return pd.Categorical([value or None for value in values])
