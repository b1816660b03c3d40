"""The pictures of a comparison, on a sheet of their own: slopes of units, and a radar of competencies."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from asnkompetensi.model.kinds import SHOWN_UNITS, Shown
from asnkompetensi.text import Words
from asnkompetensi.write.xlsx_sheet import DataSheet, print_setup

MOST = 12  # lines, or axes, that can be told apart
LEAST_AXES = 3  # fewer make no radar
TOP = 90  # per cent, where an axis begins at most
COLOURS = ("#4E79A7", "#F28E2B", "#59A14F", "#B07AA1", "#9C755F", "#76B7B2", "#E15759", "#EDC948", "#A0A7AD", "#FF9DA7",
           "#1F4E79", "#8C6D31")  # fmt: skip
OLD, NEW = "#A0A7AD", "#4E79A7"
WIDTH, HEIGHT, ROWS = 980, 520, 27  # pixels of a picture, and the rows of a sheet that it covers
MEANS, FULFILLED = ("rata_lama", "rata_baru"), ("pemenuhan_lama", "pemenuhan_baru")


def lay_charts(book: Any, plans: Sequence[DataSheet], say: Words) -> bool:  # noqa: ANN401
    """Add a sheet with a picture of each table of `plans` that has one; whether there was any."""
    drawn = [
        chart
        for plan in plans
        if plan.table.name in CHARTS and plan.start == 0
        for chart in [CHARTS[plan.table.name](book, plan, say)]
        if chart is not None
    ]
    if not drawn:
        return False
    sheet = book.add_worksheet(say("sheets.grafik"))
    sheet.hide_gridlines(2)
    print_setup(sheet, say)
    for place, (title, chart) in enumerate(drawn):
        chart.set_title({"name": title, "overlay": False, "name_font": {"size": 12, "bold": True}})
        chart.set_size({"width": WIDTH, "height": HEIGHT})
        chart.set_chartarea({"border": {"none": True}})
        sheet.insert_chart(place * ROWS, 0, chart, {"object_position": 2, "description": title})
    sheet.set_h_pagebreaks([place * ROWS for place in range(1, len(drawn))])
    return True


def slopes(book: Any, plan: DataSheet, say: Words) -> tuple[str, Any] | None:  # noqa: ANN401
    """The mean gap of the units that changed most in the newest step, a line from the older period to the newer."""
    frame = _newest(plan).dropna(subset=list(MEANS))
    changed = frame.assign(jauh=frame["perubahan_rata"].abs()).sort_values("jauh", ascending=False, kind="stable")
    rows = sorted(changed.index[:MOST])
    if not rows:
        return None
    chart = book.add_chart({"type": "line"})
    first, last = (_column(plan, name) for name in MEANS)
    name = _column(plan, "unit_kerja")
    for row, colour in zip(rows, COLOURS, strict=False):
        chart.add_series(
            {
                "name": [plan.title, row + 1, name],
                "categories": [plan.title, row + 1, 0, row + 1, 1],
                "values": [plan.title, row + 1, first, row + 1, last],
                "line": {"color": colour, "width": 2.25},
                "marker": {"type": "circle", "size": 7, "fill": {"color": colour}, "border": {"color": colour}},
            }
        )
    chart.set_y_axis(
        {"min": 0, "num_format": "0.00", "major_gridlines": {"visible": True, "line": {"color": "#D9D9D9"}}}
    )
    chart.set_legend({"position": "right"})
    return say("sheets.grafik_unit", jumlah=len(rows)), chart


def radar(book: Any, plan: DataSheet, say: Words) -> tuple[str, Any] | None:  # noqa: ANN401
    """How far the standard of each competency is met in both periods of the newest step; bars under three axes."""
    frame = _newest(plan)
    count = min(len(frame), MOST)
    if not count:
        return None
    is_radar = count >= LEAST_AXES
    chart = book.add_chart({"type": "radar", "subtype": "with_markers"} if is_radar else {"type": "bar"})
    name = _column(plan, "kompetensi")
    for place, (values, colour) in enumerate(zip(FULFILLED, (OLD, NEW), strict=True)):
        column = _column(plan, values)
        chart.add_series(
            {
                "name": [plan.title, 1, place],
                "categories": [plan.title, 1, name, count, name],
                "values": [plan.title, 1, column, count, column],
                "line": {"color": colour, "width": 2.25},
                "fill": {"none": True} if is_radar else {"color": colour},
            }
        )
    scale = {"min": _floor(frame[list(FULFILLED)].head(count)), "max": 100, "num_format": "0"}
    if is_radar:
        chart.set_y_axis({**scale, "major_gridlines": {"visible": True, "line": {"color": "#D9D9D9"}}})
    else:
        chart.set_x_axis({**scale, "min": 0})
        chart.set_y_axis({"reverse": True})
    chart.set_legend({"position": "bottom"})
    return say("sheets.grafik_kompetensi", jumlah=count), chart


CHARTS: dict[str, Callable[[Any, DataSheet, Words], tuple[str, Any] | None]] = {
    "tren-unit": slopes,
    "tren-kompetensi": radar,
}


def _newest(plan: DataSheet) -> Any:  # noqa: ANN401
    """The rows of the newest step, which stand first; their index is their place."""
    frame = plan.table.frame.iloc[plan.start : plan.stop].reset_index(drop=True)
    same = (frame["ke"] == frame["ke"].iloc[0]) if len(frame) else slice(0)
    return frame[same]


def _column(plan: DataSheet, name: str) -> int:
    return next(place for place, column in enumerate(plan.table.columns) if column.name == name)


def _floor(values: Any) -> int:  # noqa: ANN401
    """Where the axes of a radar begin: the tens below the lowest value, so that a difference can be seen."""
    import pandas as pd

    lowest = values.min().min()
    return 0 if pd.isna(lowest) else min(TOP, int(lowest) // SHOWN_UNITS[Shown.HUNDREDTH] // 10 * 10)
