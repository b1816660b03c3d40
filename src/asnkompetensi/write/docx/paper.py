"""Writing a document from top to bottom: chapters, sentences, numbered tables and charts, the table of contents."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from lxml.etree import ProcessingInstruction

from asnkompetensi.text import Words
from asnkompetensi.write.docx.base import MARK, Base
from asnkompetensi.write.docx.chart import Bars, placed
from asnkompetensi.write.docx.grid import Grid, grid_xml
from asnkompetensi.write.docx.xml import KEEP, field, paragraph, parsed, run

NEW_PAGE = "<w:pageBreakBefore/>"
_NO_NUMBER = '<w:numPr><w:numId w:val="0"/></w:numPr>'
_BELOW_TABLE = 200  # twips
_FIRST_MARK = 10_001  # of bookmarks: those of a template come before
_TWIP = 635  # EMU
_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
_TABLES, _CHARTS = "Tabel", "Gambar"  # what Word counts, in any language
_CONTENTS = r'TOC \o "1-1" \h \z \u'


class Paper:
    """A document, and what was counted in it so far."""

    def __init__(self, base: Base, say: Words) -> None:
        self.base, self.say = base, say
        self._counts = {"bab": 0, "lampiran": 0, _TABLES: 0, _CHARTS: 0}
        self._entries: list[tuple[str, str]] = []  # bookmark and text of each heading
        self._is_sideways = False
        self._is_below_table = False
        self._place: Any = None  # the paragraph that stands where the table of contents goes

    @property
    def room(self) -> int:
        """How wide the text is, in twips."""
        section = self.base.document.sections[-1]
        return int(section.page_width - section.left_margin - section.right_margin) // _TWIP

    def add(self, xml: str) -> list[Any]:
        """Put elements at the end of the text."""
        elements = parsed(xml)
        self._append(elements)
        return elements

    def _append(self, elements: Iterable[Any]) -> None:
        last = self.base.body[-1]
        for element in elements:
            last.addprevious(element)

    def text(
        self, sentence: str, style: str = "Normal", more: str = "", look: str = "", *, before: int | None = None
    ) -> None:
        """A paragraph; `more` are its further properties, `look` those of its letters, `before` the twips above it."""
        above = self._above() if before is None else before
        self.add(paragraph(run(sentence, look), self.base.style(style), more, before=above))

    def _above(self) -> int | None:
        """The space above the next paragraph: below a table or a chart its own would be too little."""
        is_below, self._is_below_table = self._is_below_table, False
        return _BELOW_TABLE if is_below else None

    def points(self, sentences: Iterable[str]) -> None:
        """A list."""
        self._above()
        style = self.base.style("List Bullet")
        sign = "" if style else "\u2022 "
        style = style or self.base.style("Normal")
        self.add("".join(paragraph(run(sign + sentence), style) for sentence in sentences))

    def chapter(self, title: str, *, sideways: bool = False) -> None:
        """A chapter on a new page, across where its tables are wide."""
        number = self.say("document.bab", nomor=roman(self._next("bab")))
        numbered = self.base.numbers("Heading 1")
        self._begin(title if numbered else f"{number} {title}", "", sideways=sideways)

    def appendix(self, title: str, *, sideways: bool = False) -> None:
        """An appendix on a new page."""
        number = self._next("lampiran")
        self._begin(self.say("document.lampiran", nomor=number, judul=title), _NO_NUMBER, sideways=sideways)

    def unnumbered(self, title: str) -> None:
        """A chapter without a number, on a new page."""
        self._begin(title, _NO_NUMBER, sideways=False)

    def section(self, title: str) -> None:
        """A part of a chapter."""
        self._is_below_table = False  # headings have room above them
        self.text(title, "Heading 2", KEEP)

    def contents(self) -> None:
        """The place of the table of contents, which :meth:`finish` fills in."""
        self.text(self.say("document.daftar_isi"), "Title", NEW_PAGE, before=0)
        (self._place,) = self.add(paragraph("", self.base.style("Normal")))

    def table(self, title: str, grid: Grid, note: str = "") -> int:
        """A table below its number and title, and a note below it; gives the number."""
        number = self._next(_TABLES)
        self._caption(_TABLES, number, title, KEEP)
        self._append([ProcessingInstruction(MARK, str(len(self.base.tables)))])
        self.base.tables.append(grid_xml(grid, self.base.styles, self.room))
        self._is_below_table = not note
        if note:
            self.text(note, "Caption", look="<w:i/>")
        return number

    def chart(self, bars: Bars) -> None:
        """A chart above its number and title."""
        number = self._next(_CHARTS)
        drawn = placed(self.base.document, bars, self.room, number)
        self.add(paragraph(drawn, self.base.style("Normal"), KEEP, before=self._above()))
        self._caption(_CHARTS, number, bars.title, "")
        self._is_below_table = True

    def finish(self) -> None:
        """Fill the table of contents in, and put what a template has behind the text there."""
        if self._place is not None and self._entries:
            for line in parsed(_contents(self._entries, self.base)):
                self._place.addprevious(line)
            self._place.getparent().remove(self._place)
        self._append(self.base.after)

    def _next(self, kind: str) -> int:
        self._counts[kind] += 1
        return self._counts[kind]

    def _caption(self, kind: str, number: int, title: str, more: str) -> None:
        name = run(f"{self.say(f'document.{kind.lower()}')} ")
        counted = name + field(f"SEQ {kind} \\* ARABIC", str(number)) + run(f". {title}")
        self.add(paragraph(counted, self.base.style("Caption"), more, before=self._above()))

    def _begin(self, title: str, more: str, *, sideways: bool) -> None:
        turns = sideways != self._is_sideways
        if turns:
            self._turn()
        number = _FIRST_MARK + len(self._entries)
        mark = f"_Toc{number:08d}"
        start, end = f'<w:bookmarkStart w:id="{number}" w:name="{mark}"/>', f'<w:bookmarkEnd w:id="{number}"/>'
        self._is_below_table = False
        page = KEEP if turns else KEEP + NEW_PAGE
        self.add(paragraph(start + run(title) + end, self.base.style("Heading 1"), page + more))
        self._entries.append((mark, title))

    def _turn(self) -> None:
        """What follows stands on paper that is turned by a quarter."""
        from docx.enum.section import WD_ORIENT, WD_SECTION

        section = self.base.document.add_section(WD_SECTION.NEW_PAGE)
        self._end_small()
        section.different_first_page_header_footer = False
        section.page_width, section.page_height = section.page_height, section.page_width
        wide = section.page_width > section.page_height
        section.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
        self._is_sideways = not self._is_sideways

    def _end_small(self) -> None:
        """Make the paragraph that ends a section as low as can be: on a full page it would begin an empty one."""
        from docx.shared import Pt
        from docx.text.parfmt import ParagraphFormat

        look = ParagraphFormat(self.base.body.xpath("w:p[w:pPr/w:sectPr]")[-1])
        look.space_before, look.space_after, look.line_spacing = Pt(0), Pt(0), Pt(1)


def roman(number: int) -> str:
    """A number from 1 to 39 as chapters are counted."""
    text = ""
    for value, sign in _ROMAN:
        while number >= value:
            text, number = text + sign, number - value
    return text


def _contents(entries: list[tuple[str, str]], base: Base) -> str:
    """The field of a table of contents, a line for each entry; Word puts page numbers in when it is updated."""
    style = base.style("toc 1") or base.style("Normal")
    begin = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {_CONTENTS} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    lines = [f'<w:hyperlink w:anchor="{mark}" w:history="1">{run(title)}</w:hyperlink>' for mark, title in entries]
    lines[0], lines[-1] = begin + lines[0], lines[-1] + end
    return "".join(paragraph(line, style) for line in lines)
