"""The pictures of the summary sheet: native charts, data bars, and the heat map of units by competencies."""

from __future__ import annotations

from typing import Any

from asnkompetensi.write.heat import COLD, HOT, MILD, Heat
from asnkompetensi.write.menu import Ranked
from asnkompetensi.write.xlsx_page import Page

BLUE, YELLOW, ORANGE, GREY = "#4E79A7", "#EDC948", "#F28E2B", "#A0A7AD"
SCALE = (BLUE, YELLOW, ORANGE, GREY)
WIDTH, HEIGHT, BAR = 760, 320, 30  # pixels: of a picture, at most, and of a bar in it
LONGEST = 10
TURNED = 150


def category_chart(book: Any, page: Page, title: str, rows: tuple[int, int], at: tuple[int, int]) -> None:  # noqa: ANN401
    """Counts by the words of a scale; `rows`, from first to last, hold the names and the counts."""
    first, last = rows
    points = [{"fill": {"color": SCALE[min(i, len(SCALE) - 1)]}} for i in range(last - first + 1)]
    _bars(book, page, rows, title, at, {"points": points})


def ranking_chart(book: Any, page: Page, ranked: Ranked, rows: tuple[int, int], at: tuple[int, int]) -> None:  # noqa: ANN401
    """The first rows of a ranking by its measure; `rows`, from first to last, hold the names and the measure."""
    title = f"{page.say(f'summary.atas_{ranked.table}')}: {page.say(f'summary.satuan_{ranked.measure}')}"
    first, last = rows
    _bars(
        book,
        page,
        (first, min(last, first + LONGEST - 1)),
        title,
        at,
        {"fill": {"color": BLUE if ranked.good else ORANGE}},
    )


def _bars(book: Any, page: Page, rows: tuple[int, int], title: str, at: tuple[int, int], look: dict[str, Any]) -> None:  # noqa: ANN401
    """A bar chart of column B by the names in column A, the first on top, each bar with its number."""
    chart = book.add_chart({"type": "bar"})
    name, (first, last) = page.sheet.get_name(), rows
    chart.add_series(
        {
            "categories": [name, first, 0, last, 0],
            "values": [name, first, 1, last, 1],
            "data_labels": {"value": True},
            "gap": 40,
            **look,
        }
    )
    chart.set_title({"name": title, "overlay": False, "name_font": {"size": 12, "bold": True}})
    chart.set_legend({"none": True})
    chart.set_y_axis({"reverse": True, "line": {"none": True}, "major_tick_mark": "none", "interval_unit": 1})
    chart.set_x_axis({"visible": False, "major_gridlines": {"visible": False}, "min": 0})
    chart.set_chartarea({"border": {"none": True}})
    chart.set_size({"width": WIDTH, "height": min(HEIGHT, 80 + BAR * (last - first + 1))})
    page.sheet.insert_chart(*at, chart, {"object_position": 2, "description": title})


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
