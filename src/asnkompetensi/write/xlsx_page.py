"""Writing a sheet from top to bottom: a place that moves down, and values in the right format."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from asnkompetensi.model.kinds import SHOWN_UNITS, Shown
from asnkompetensi.model.plain import plain
from asnkompetensi.text import Words
from asnkompetensi.write.cells import NUMBERS, Value
from asnkompetensi.write.human import UNKNOWN
from asnkompetensi.write.xlsx_styles import Styles


class Page:
    """A sheet, and the row on which the next thing goes."""

    def __init__(self, sheet: Any, styles: Styles, say: Words) -> None:  # noqa: ANN401 - XlsxWriter has no types
        self.sheet = sheet
        self.styles = styles
        self.say = say
        self.row = 0

    def line(self, text: str, style: Any = None, column: int = 0) -> None:  # noqa: ANN401
        """A text on a row of its own."""
        self.put(column, text, style)
        self.row += 1

    def section(self, title: str, width: int) -> None:
        """A heading, with a rule below it over `width` columns, after a blank row."""
        self.row += 1
        for column in range(1, width):
            self.sheet.write_blank(self.row, column, None, self.styles.section)
        self.sheet.set_row(self.row, 22)
        self.line(title, self.styles.section)

    def put(self, column: int, text: str, style: Any = None) -> None:  # noqa: ANN401
        """A text in the present row, as a string whatever it looks like."""
        self.sheet.write_string(self.row, column, plain(text), style or self.styles.text)

    def value(self, column: int, value: Value | None, shown: Shown, *, strong: bool = False) -> None:
        """A value in the present row: numbers as numbers, what is not known as a dash."""
        if value is None or shown not in NUMBERS:
            self.put(column, UNKNOWN if value is None else str(value), self.styles.unknown if value is None else None)
            return
        formats = self.styles.strong if strong else self.styles.figures
        self.sheet.write_number(self.row, column, int(value) / SHOWN_UNITS[shown], formats[shown])

    def numbers(self, rows: Sequence[tuple[str, Value | None, Shown]]) -> None:
        """A name and its number on each row."""
        for name, value, shown in rows:
            self.put(0, name)
            self.value(1, value, shown, strong=True)
            self.row += 1
