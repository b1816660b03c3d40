"""Names that may be one as a table: what a file of padanan holds."""

from __future__ import annotations

from collections.abc import Sequence

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.padanan import Proposal
from asnkompetensi.model.result import ResultColumn, ResultTable

NAME = "padanan"
_KINDS = {"baris": Shown.COUNT, "baris_menjadi": Shown.COUNT, "kemiripan": Shown.COUNT, "alasan": Shown.REASON}
COLUMNS = tuple(
    ResultColumn(name, _KINDS.get(name, Shown.TEXT))
    for name in ("jenis", "dari", "menjadi", "baris", "baris_menjadi", "kemiripan", "alasan", "setuju")
)


def padanan_table(rows: Sequence[Proposal]) -> ResultTable:
    """Table `padanan`: one row for each name, in the order given.

    Columns `jenis dari menjadi baris baris_menjadi kemiripan alasan setuju`.
    """
    import pandas as pd

    frame = pd.DataFrame(
        {
            column.name: pd.array([getattr(row, column.name) for row in rows], dtype="Int64")
            if column.shown is Shown.COUNT
            else pd.Categorical([getattr(row, column.name) or None for row in rows])
            for column in COLUMNS
        }
    )
    return ResultTable(NAME, COLUMNS, frame)
