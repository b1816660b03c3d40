"""The picture beside a table of budgets: what each buys, and what at most could be bought, as a native chart."""

from __future__ import annotations

from typing import Any

from asnkompetensi.text import Words
from asnkompetensi.write.human import heading
from asnkompetensi.write.xlsx_sheet import DataSheet

CURVES = {"kurva-anggaran": ("anggaran", ("nilai", "batas", "level_ditutup"))}
COLOURS = ("#4E79A7", "#A0A7AD", "#F28E2B")
WIDTH, HEIGHT, GAP = 760, 380, 3


def curve_chart(book: Any, sheet: Any, plan: DataSheet, say: Words) -> None:  # noqa: ANN401
    """A line of each measure over the budgets, below the rows."""
    across, measures = CURVES[plan.table.name]
    names = [column.name for column in plan.table.columns]
    last = plan.stop - plan.start
    chart = book.add_chart({"type": "scatter", "subtype": "straight_with_markers"})
    for name, colour in zip(measures, COLOURS, strict=True):
        chart.add_series(
            {
                "name": heading(name, say, plan.table.name),
                "categories": [plan.title, 1, names.index(across), last, names.index(across)],
                "values": [plan.title, 1, names.index(name), last, names.index(name)],
                "line": {"color": colour},
                "marker": {"type": "circle", "size": 5, "fill": {"color": colour}, "border": {"color": colour}},
            }
        )
    title = say(f"sheets.{plan.table.name}")
    chart.set_title({"name": title, "overlay": False, "name_font": {"size": 12, "bold": True}})
    chart.set_x_axis({"name": heading(across, say, plan.table.name), "num_format": "#,##0"})
    chart.set_y_axis({"min": 0, "major_gridlines": {"visible": True, "line": {"color": "#D9D9D9"}}})
    chart.set_legend({"position": "bottom"})
    chart.set_size({"width": WIDTH, "height": HEIGHT})
    sheet.insert_chart(last + GAP, 0, chart, {"object_position": 2, "description": title})
