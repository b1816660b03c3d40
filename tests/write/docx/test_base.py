from __future__ import annotations

import base64
import re
import time
import zipfile
from datetime import date
from io import BytesIO

import pytest
from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE

from asnkompetensi.text import words
from asnkompetensi.write.docx.base import CELL, HEAD, PLACE, TABLE, base, save
from asnkompetensi.write.docx.chart import BLUE, Bars, placed
from asnkompetensi.write.docx.grid import Grid
from asnkompetensi.write.docx.paper import Paper
from asnkompetensi.write.docx.xml import paragraph, parsed, spoken

SAY = words("id")
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)


def template(*texts: str, own: str = "") -> bytes:
    """A template with these paragraphs, a letterhead, and perhaps a style of that name."""
    document = Document()
    document.sections[0].header.paragraphs[0].text = "PEMERINTAH KABUPATEN UJI"
    for text in texts:
        document.add_paragraph(text)
    if own:
        document.styles.add_style(own, 1).font.bold = True
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def texts(content: bytes) -> list[str]:
    return [paragraph.text for paragraph in Document(BytesIO(content)).paragraphs]


def saved(style: bytes | None = None, title: str = "Judul") -> bytes:
    stream, made = BytesIO(), base(style, SAY)
    save(made, title, date(2026, 3, 31), SAY, stream)
    return stream.getvalue()


def test_a_template_keeps_its_letterhead_and_loses_its_text() -> None:
    made = base(template("contoh", "naskah"), SAY)
    assert [p.text for p in made.document.paragraphs] == []
    assert made.document.sections[0].header.paragraphs[0].text == "PEMERINTAH KABUPATEN UJI"


def test_the_text_goes_where_a_template_says() -> None:
    made = base(template("kop", PLACE, "kaki", "akhir"), SAY)
    assert [p.text for p in made.document.paragraphs] == ["kop"]
    assert [spoken(part) for part in made.after] == ["kaki", "akhir"]


def test_what_the_text_of_a_template_pointed_to_goes_with_it() -> None:
    def parts(*texts: str) -> set[str]:
        with zipfile.ZipFile(BytesIO(saved(pictured(*texts)))) as found:
            return {name for name in found.namelist() if re.search("media|charts|comments", name)}

    assert parts("contoh") == set()
    assert parts(PLACE, "contoh") == {"word/media/image1.png", "word/charts/asn1.xml", "word/comments.xml"}


def pictured(*texts: str) -> bytes:
    """A template with texts, and a picture, a chart, a link and a comment behind them."""
    document = Document(BytesIO(template(*texts)))
    document.add_picture(BytesIO(PIXEL))
    document.element.body[-1].addprevious(
        parsed(paragraph(placed(document, Bars("x", ["a"], ["1"], ["1"], [BLUE]), 9000, 1)))[0]
    )
    document.part.relate_to("https://contoh.invalid", RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    document.add_comment(document.add_paragraph("catatan").runs, "rahasia")
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def test_own_styles_are_added_and_those_of_a_template_kept() -> None:
    made = base(template(own=CELL), SAY)
    assert {CELL, HEAD, TABLE} <= set(made.ids)
    styles = base(template(own=CELL), SAY).document.styles
    assert (styles[CELL].font.bold, len([one for one in styles if one.name == CELL])) == (True, 1)


def test_a_style_that_is_not_there_is_plain_text() -> None:
    assert base(None, SAY).style("Tidak Ada") == ""


def test_the_same_document_is_the_same_bytes_at_any_time(monkeypatch: pytest.MonkeyPatch) -> None:
    first = saved()
    monkeypatch.setattr(time, "time", lambda: 1e9)
    monkeypatch.setattr(time, "localtime", lambda *_: time.struct_time((2030, 1, 1, 0, 0, 0, 0, 1, 0)))
    assert saved() == first


def test_tables_take_the_places_of_their_marks_and_no_text_is_one() -> None:
    paper = Paper(base(None, SAY), SAY)
    paper.table("Satu", Grid(["a"], [["<?asn 0?>"]], [False]))
    paper.text("<?asn 0?>")
    stream = BytesIO()
    save(paper.base, "Judul", date(2026, 3, 31), SAY, stream)
    read = Document(BytesIO(stream.getvalue()))
    assert [[cell.text for cell in row.cells] for table in read.tables for row in table.rows] == [["a"], ["<?asn 0?>"]]
    assert read.paragraphs[-1].text == "<?asn 0?>"


def test_a_title_of_any_length_and_letters_is_taken() -> None:
    about = Document(BytesIO(saved(title="a\x00" + "b" * 300))).core_properties
    assert about.title == "a" + "b" * 254


def test_a_document_says_when_its_figures_hold_and_not_when_it_was_made() -> None:
    content = saved(template())
    about = Document(BytesIO(content)).core_properties
    assert (about.title, about.author, about.language) == ("Judul", "asn", "id-ID")
    assert {about.created, about.modified, about.last_printed} == {about.created}
    assert about.created is not None
    assert about.created.date() == date(2026, 3, 31)
    with zipfile.ZipFile(BytesIO(content)) as parts:
        assert {part.date_time for part in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert not any("thumbnail" in name for name in parts.namelist())
