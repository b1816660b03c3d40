"""The formats of the workbook, each made once."""

from __future__ import annotations

from typing import Any

from asnkompetensi.model.kinds import Shown
from asnkompetensi.text import Words

INK, QUIET, LINE, BAND = "#1F2933", "#5B6770", "#C9D1D9", "#1F4E79"
LINKED, PALE = "#0B5CAD", "#DCE6F1"
_GENERAL = "General"  # levels: `0.##` would show a whole number with a lonely decimal mark
_NUMBERS = {
    Shown.COUNT: "#,##0",
    Shown.LEVEL: _GENERAL,
    Shown.NUMBER: _GENERAL,
    Shown.HUNDREDTH: "0.00",
    Shown.MONEY: '"Rp "#,##0',
}
_PLAIN = (Shown.TEXT, Shown.WORD, Shown.FLAG, Shown.REASON)


class Styles:
    """The formats of one workbook, by name; cells of data by what they hold."""

    def __init__(self, book: Any, say: Words) -> None:  # noqa: ANN401 - XlsxWriter has no types
        base = {"font_color": INK, "valign": "top"}
        text = {**base, "align": "left", "indent": 1}  # with a vertical alignment alone, the indent would be above
        page = {"font_color": INK, "valign": "vcenter"}
        edge = {"border": 1, "border_color": LINE}
        title = {"bold": True, "font_color": "#FFFFFF", "bg_color": BAND, "text_wrap": True, "valign": "vcenter"}
        self.head = book.add_format({**title, **edge, "indent": 1})
        back = {"font_color": LINKED, "bg_color": PALE, "underline": 1}  # LibreOffice gives links a colour of its own
        self.head_link = book.add_format({**title, **edge, "indent": 1, **back})
        self.head_right = book.add_format({**title, **edge, "align": "right"})
        self.title = book.add_format({**page, "bold": True, "font_size": 20})
        self.unknown = book.add_format({**page, "font_color": QUIET, "align": "right"})
        self.quiet = book.add_format({**page, "font_color": QUIET})
        self.section = book.add_format({**page, "bold": True, "font_size": 12, "bottom": 2, "bottom_color": BAND})
        self.text = book.add_format(page)
        self.link = book.add_format({"font_color": LINKED, "underline": 1})
        self.small_head = book.add_format({**page, "font_color": QUIET, "align": "right", "text_wrap": True})
        self.turned = book.add_format({**page, "rotation": 60, "align": "left"})
        self.heat = book.add_format(
            {**page, "num_format": "0.00", "align": "center", "border": 1, "border_color": "#FFFFFF"}
        )
        number = {**page, "align": "right"}
        self.figures = {shown: book.add_format({**number, "num_format": code}) for shown, code in _NUMBERS.items()}
        self.strong = {
            shown: book.add_format({**number, "num_format": code, "bold": True}) for shown, code in _NUMBERS.items()
        }
        self.data = {shown: book.add_format({**base, "num_format": code}) for shown, code in _NUMBERS.items()}
        self.data |= dict.fromkeys(_PLAIN, book.add_format(text))
        self.data[Shown.NIP] = book.add_format({**text, "num_format": "@"})
        self.data[Shown.DATE] = book.add_format({**text, "num_format": say("sheets.bahasa")})
        self.wrapped = book.add_format({**text, "text_wrap": True})
