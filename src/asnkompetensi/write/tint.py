"""Heat of the figures that tell how much is short, as colours of a terminal behind the numbers."""

from __future__ import annotations

from asnkompetensi.model.result import ResultTable
from asnkompetensi.write.cells import records
from asnkompetensi.write.overview import whole
from asnkompetensi.write.shapes import SCALE

BLACK = "color(16)"  # what a theme calls black may be grey
MEASURES = ("kesenjangan", "rata_kesenjangan", "persen_kurang", "total_kesenjangan")


def tints(result: ResultTable, shown: int) -> dict[str, list[str]]:
    """By column of :data:`MEASURES`, the style of each of the first rows: by thirds of the largest, none for nothing.

    Black stands on each of the colours, so that the number is read on light and dark screens alike.
    """
    rows = records(result, shown)
    found = {}
    for name in MEASURES:
        if rows and name in rows[0]:
            amounts = [whole(row[name]) for row in rows]
            largest = max(amounts)
            found[name] = [f"{BLACK} on {SCALE[min(2, one * 3 // largest)]}" if one > 0 else "" for one in amounts]
    return found
