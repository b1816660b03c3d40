from __future__ import annotations

from typing import Any

from docx import Document

from asnkompetensi.text import words
from asnkompetensi.write.docx.look import FONT, dress
from asnkompetensi.write.docx.xml import spoken


def test_a_new_document_has_a4_paper_one_font_and_black_headings() -> None:
    document: Any = Document()
    dress(document, words("id"))
    section, heading = document.sections[0], document.styles["Heading 1"]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    assert (heading.font.name, heading.font.color.rgb) == (FONT, None)


def test_pages_are_numbered_in_the_language_of_the_text() -> None:
    for lang, told in (("id", "hal 1 dari 1"), ("en", "page 1 of 1")):
        document = Document()
        dress(document, words(lang))
        footer = document.sections[0].footer.paragraphs[0]._p
        assert spoken(footer) == told
        assert footer.xpath("w:fldSimple/@w:instr") == ["PAGE", "NUMPAGES"]
        assert set(document.styles.element.xpath("w:docDefaults//w:lang/@w:val")) == {words(lang)("document.bahasa")}
