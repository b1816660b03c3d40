from __future__ import annotations

from collections.abc import Callable
from typing import Any

from docx import Document

from asnkompetensi.text import words
from asnkompetensi.write.docx.look import FONT, dress, number_pages
from asnkompetensi.write.docx.xml import field, paragraph, parsed, spoken


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


def below(change: Callable[[Any], object]) -> str:
    """What stands below the pages of a template after its pages were numbered."""
    document: Any = Document()
    change(document.sections[0])
    number_pages(document, words("id"))
    footer = document.sections[0].footer
    return "" if footer.is_linked_to_previous else spoken(footer._element)


def test_a_template_without_numbers_of_pages_and_without_a_footer_gets_them() -> None:
    assert below(lambda _: None) == "hal 1 dari 1"
    assert below(lambda section: section.footer.add_paragraph("")) == "hal 1 dari 1"


def test_a_template_keeps_its_own_footer_and_its_own_numbers() -> None:
    number = parsed(paragraph(field(" PAGE ", "1")))[0]
    assert below(lambda section: section.footer.add_paragraph("Jalan Uji 1")) == "Jalan Uji 1"
    assert below(lambda section: section.header._element.append(number)) == ""
