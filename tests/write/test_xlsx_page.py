import io
from typing import Any

import xlsxwriter

from asnkompetensi.model.kinds import Shown
from asnkompetensi.text import words
from asnkompetensi.write.xlsx_page import Page
from asnkompetensi.write.xlsx_styles import Styles
from tests.write.books import opened


def laid(lay: Any) -> list[tuple[Any, ...]]:
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"in_memory": True}) as book:
        lay(Page(book.add_worksheet("S"), Styles(book, words("id")), words("id")))
    return list(opened(stream.getvalue())["S"].iter_rows(values_only=True))


def test_lines_follow_each_other() -> None:
    def lay(page: Page) -> None:
        page.line("satu")
        page.section("dua", 2)
        page.line("=1+1", column=1)

    assert laid(lay) == [("satu", None), (None, None), ("dua", None), (None, "=1+1")]


def test_values_are_numbers_texts_or_dashes() -> None:
    def lay(page: Page) -> None:
        page.value(0, 2_500_000, Shown.LEVEL)
        page.value(1, None, Shown.LEVEL)
        page.value(2, "Integritas", Shown.TEXT, strong=True)

    assert laid(lay) == [(2.5, "–", "Integritas")]


def test_numbers_stand_beside_their_names() -> None:
    assert laid(lambda page: page.numbers([("a", 1, Shown.COUNT), ("b", 9_259, Shown.HUNDREDTH)])) == [
        ("a", 1),
        ("b", 92.59),
    ]
