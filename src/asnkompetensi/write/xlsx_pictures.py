"""The pictures of the summary sheet: native charts, data bars, and the heat map of units by competencies."""

from __future__ import annotations

from typing import Any

from asnkompetensi.write.heat import COLD, HOT, MILD, Heat
from asnkompetensi.write.menu import Ranked
from asnkompetensi.write.xlsx_page import Page
from asnkompetensi.write.xlsx_styles import INK

BLUE, YELLOW, ORANGE, GREY = "#4E79A7", "#EDC948", "#F28E2B", "#A0A7AD"
SCALE = (BLUE, YELLOW, ORANGE, GREY)
WIDTH, HEIGHT, BAR, RING = 760, 320, 30, 520  # pixels: of a picture, at most, of a bar in it, of a ring's picture
HOLE = 55  # per cent of a ring
LONGEST = 10
TURNED = 150


def category_chart(book: Any, page: Page, title: str, rows: tuple[int, int], at: tuple[int, int]) -> None:  # noqa: ANN401
    """A ring of the words of a scale; `rows`, from first to last, hold the names and the counts."""
    first, last = rows
    chart, name = book.add_chart({"type": "doughnut"}), page.sheet.get_name()
    points = [
        {"fill": {"color": SCALE[min(i, len(SCALE) - 1)]}, "border": {"color": "#FFFFFF", "width": 1.5}}
        for i in range(last - first + 1)
    ]
    chart.add_series(
        {
            "categories": [name, first, 0, last, 0],
            "values": [name, first, 1, last, 1],
            "points": points,
            "data_labels": {"value": True, "num_format": "#,##0;;", "font": {"bold": True, "color": INK}},  # no 0
        }
    )
    _titled(chart, title)
    chart.set_hole_size(HOLE)
    chart.set_legend({"position": "right", "font": {"size": 10}})
    chart.set_size({"width": RING, "height": HEIGHT})
    page.sheet.insert_chart(*at, chart, {"object_position": 2, "description": title})


def ranking_chart(book: Any, page: Page, ranked: Ranked, rows: tuple[int, int], at: tuple[int, int]) -> None:  # noqa: ANN401
    """Bars of the first rows of a ranking by its measure, the first on top, each with its number.

    `rows`, from first to last, hold the names in column A and the measure in column B.
    """
    title = f"{page.say(f'summary.atas_{ranked.table}')}: {page.say(f'summary.satuan_{ranked.measure}')}"
    first, last = rows
    last = min(last, first + LONGEST - 1)
    chart, name = book.add_chart({"type": "bar"}), page.sheet.get_name()
    chart.add_series(
        {
            "categories": [name, first, 0, last, 0],
            "values": [name, first, 1, last, 1],
            "data_labels": {"value": True},
            "gap": 40,
            "fill": {"color": BLUE if ranked.good else ORANGE},
        }
    )
    _titled(chart, title)
    chart.set_legend({"none": True})
    chart.set_y_axis({"reverse": True, "line": {"none": True}, "major_tick_mark": "none", "interval_unit": 1})
    chart.set_x_axis({"visible": False, "major_gridlines": {"visible": False}, "min": 0})
    chart.set_size({"width": WIDTH, "height": min(HEIGHT, 80 + BAR * (last - first + 1))})
    page.sheet.insert_chart(*at, chart, {"object_position": 2, "description": title})


def _titled(chart: Any, title: str) -> None:  # noqa: ANN401
    chart.set_title({"name": title, "overlay": False, "name_font": {"size": 12, "bold": True}})
    chart.set_chartarea({"border": {"none": True}})


def data_bars(page: Page, first: int, last: int) -> None:
    """Bars behind the numbers of column B."""
    page.sheet.conditional_format(first, 1, last, 1, {"type": "data_bar", "bar_color": HOT})


def lay_heat(page: Page, heat: Heat) -> None:
    """Units down, competencies across, mean gaps between them in three colours; the numbers are always there."""
    width = len(heat.competencies) + 1
    page.sheet.set_h_pagebreaks([page.row])
    page.section(page.say("sheets.peta"), width)
    page.sheet.set_row(page.row, TURNED)
    for column, name in enumerate(heat.competencies, 1):
        page.put(column, name, page.styles.turned)
    page.row += 1
    first = page.row
    for unit, gaps in zip(heat.units, heat.gaps, strict=True):
        page.put(0, unit)
        for column, gap in enumerate(gaps, 1):
            if gap is None:
                page.sheet.write_blank(page.row, column, None, page.styles.heat)
            else:
                page.sheet.write_number(page.row, column, gap / 100, page.styles.heat)
        page.row += 1
    scale = {"type": "3_color_scale", "min_color": COLD, "mid_color": MILD, "max_color": HOT}
    page.sheet.conditional_format(first, 1, page.row - 1, width - 1, scale)
    if heat.cut:
        more = page.say(f"sheets.peta_{heat.cut}", unit=heat.more_units, kompetensi=heat.more_competencies)
        page.line(more, page.styles.quiet)
