from __future__ import annotations

from typing import Any

import pytest

from asnkompetensi.text import words
from asnkompetensi.write.docx.base import base
from asnkompetensi.write.docx.chart import BLUE, Bars
from asnkompetensi.write.docx.grid import Grid
from asnkompetensi.write.docx.paper import Paper, roman
from asnkompetensi.write.docx.xml import spoken

GRID = Grid(["a"], [["1"]], [True])


@pytest.fixture
def paper() -> Paper:
    return Paper(base(None, words("id")), words("id"))


def texts(paper: Paper) -> list[str]:
    return [paragraph.text for paragraph in paper.base.document.paragraphs if paragraph.text]


@pytest.mark.parametrize(("number", "told"), [(1, "I"), (4, "IV"), (9, "IX"), (11, "XI"), (39, "XXXIX")])
def test_chapters_are_counted_as_romans_did(number: int, told: str) -> None:
    assert roman(number) == told


def test_tables_and_charts_are_numbered_by_fields_that_have_their_number(paper: Paper) -> None:
    assert [paper.table("Satu", GRID), paper.table("Dua", GRID)] == [1, 2]
    paper.chart(Bars("Tiga", ["a"], ["1"], ["1"], [BLUE]))
    body = paper.base.body
    fields = [(one.get(one.keys()[0]), spoken(one)) for one in body.xpath(".//w:fldSimple")]
    assert fields == [(r"SEQ Tabel \* ARABIC", "1"), (r"SEQ Tabel \* ARABIC", "2"), (r"SEQ Gambar \* ARABIC", "1")]
    captions = [spoken(p) for p in body.xpath("w:p[w:fldSimple]")]
    assert captions == ["Tabel 1. Satu", "Tabel 2. Dua", "Gambar 1. Tiga"]


def test_a_note_stands_below_its_table(paper: Paper) -> None:
    paper.table("Satu", GRID, "7 baris lain")
    assert texts(paper)[-1] == "7 baris lain"


def test_the_contents_lead_to_every_chapter(paper: Paper) -> None:
    paper.contents()
    paper.chapter("Profil")
    paper.appendix("Data")
    paper.finish()
    body = paper.base.body
    assert [spoken(link) for link in body.xpath(".//w:hyperlink")] == ["BAB I. Profil", "Lampiran 1. Data"]
    marks = set(body.xpath(".//w:bookmarkStart/@w:name"))
    assert set(body.xpath(".//w:hyperlink/@w:anchor")) == marks
    assert "TOC" in "".join(body.xpath(".//w:instrText/text()"))
    assert body.xpath(".//w:fldChar/@w:fldCharType") == ["begin", "separate", "end"]


def test_wide_chapters_stand_on_paper_that_is_turned(paper: Paper) -> None:
    narrow = paper.room
    paper.chapter("Rencana", sideways=True)
    wide = paper.room
    paper.chapter("Anggaran")
    assert (wide > narrow, paper.room) == (True, narrow)
    shapes = [section.page_width > section.page_height for section in paper.base.document.sections]
    assert shapes == [False, True, False]


def test_only_the_first_page_is_without_a_number(paper: Paper) -> None:
    paper.chapter("Rencana", sideways=True)
    assert [one.different_first_page_header_footer for one in paper.base.document.sections] == [True, False]


def test_a_list_without_its_style_has_signs_of_its_own(paper: Paper) -> None:
    paper.base.ids.pop("List Bullet")
    paper.points(["satu"])
    assert texts(paper) == ["\u2022 satu"]


def numbering(paper: Paper) -> Any:
    """Give headings of the document a numbering of their own, as a template may."""
    style = paper.base.document.styles["Heading 1"].element
    style.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = 1


def test_a_template_that_numbers_chapters_does_so_alone(paper: Paper) -> None:
    numbering(paper)
    paper.chapter("Profil")
    paper.unnumbered("Ringkasan")
    assert texts(paper) == ["Profil", "Ringkasan"]
    assert [bool(p._p.xpath("w:pPr/w:numPr")) for p in paper.base.document.paragraphs if p.text] == [False, True]


def test_what_follows_a_table_stands_apart_without_an_empty_paragraph(paper: Paper) -> None:
    paper.table("Satu", GRID)
    paper.text("sesudah")
    paper.text("lagi")
    paragraphs = paper.base.body.xpath("w:p[not(w:fldSimple)]")
    assert [spoken(one) for one in paragraphs] == ["sesudah", "lagi"]
    assert [one.xpath("w:pPr/w:spacing/@w:before") for one in paragraphs] == [["200"], []]


def test_a_section_ends_without_room_for_an_empty_page(paper: Paper) -> None:
    paper.chapter("Rencana", sideways=True)
    (end,) = paper.base.body.xpath("w:p[w:pPr/w:sectPr]")
    assert end.xpath("w:pPr/w:spacing/@w:line") == ["20"]
