"""Two periods side by side: the total gap of each unit before and after."""

from __future__ import annotations

from asnkompetensi.model.plain import tellable
from asnkompetensi.model.result import Report
from asnkompetensi.write.cells import records
from asnkompetensi.write.overview import whole
from asnkompetensi.write.svg.change import Change, changes

UNITS = "tren-unit"
_ALL = 10_000
OLD, NEW = "kesenjangan_lama", "kesenjangan_baru"


def moved(trend: Report) -> tuple[Change, ...]:
    """The units that have figures in both periods of the last comparison, as the table has them."""
    table = trend.tabel.get(UNITS)
    rows = records(table, _ALL) if table else []
    last = rows[-1]["ke"] if rows else None
    kept = (row for row in rows if row["ke"] == last and row[OLD] is not None and row[NEW] is not None)
    return changes(
        ((tellable(str(row["unit_kerja"])), whole(row[OLD]), whole(row[NEW])) for row in kept), less_is_better=True
    )
