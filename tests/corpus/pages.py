"""The tables of a page by Python's own parser of HTML: rows below one another, spans left blank."""

from __future__ import annotations

from html.parser import HTMLParser


def read_page(text: str) -> list[list[str]]:
    """The rows of all tables of a page; a cell that spans several columns is followed by blank ones."""
    parser = _Rows()
    parser.feed(text)
    parser.close()
    return parser.rows


class _Rows(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self._pieces: list[str] | None = None
        self._across = 1

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self._end_cell()
            self.rows.append([])
        elif tag in ("td", "th"):
            self._end_cell()
            self._pieces, self._across = [], int(dict(attrs).get("colspan") or 1)
        elif tag in ("br", "p", "div", "li") and self._pieces is not None:
            self._pieces.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th", "tr", "table"):
            self._end_cell()

    def handle_data(self, data: str) -> None:
        if self._pieces is not None:
            self._pieces.append(data)

    def _end_cell(self) -> None:
        if self._pieces is not None:
            if not self.rows:
                self.rows.append([])
            self.rows[-1] += [" ".join("".join(self._pieces).split()), *[""] * (self._across - 1)]
        self._pieces = None
