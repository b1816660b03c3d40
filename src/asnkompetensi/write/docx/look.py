"""How an own document looks where the agency gives no template: A4, one plain font, black headings, page numbers."""

from __future__ import annotations

from typing import Any

from asnkompetensi.text import Words
from asnkompetensi.write.docx.xml import field, paragraph, parsed, run, spoken

FONT = "Arial"
_CENTRE, _TWIPS = '<w:jc w:val="center"/>', 635  # EMU of a twip
_A4, _MARGINS = (11906, 16838), (1701, 1134, 1134, 1134)  # twips: width and height; left, right, top, bottom
_SIZES = {"Normal": 11, "Title": 22, "Subtitle": 14, "Heading 1": 14, "Heading 2": 12, "Caption": 9, "List Bullet": 11}
_SPACES = {"Normal": (0, 6), "Title": (0, 12), "Subtitle": (0, 6), "Heading 1": (0, 12), "Heading 2": (14, 6)}


def dress(document: Any, say: Words) -> None:  # noqa: ANN401 - of python-docx
    """Give a new document its paper, its font and its footer."""
    from docx.shared import Pt

    section = document.sections[0]
    section.page_width, section.page_height = (side * _TWIPS for side in _A4)
    section.left_margin, section.right_margin, section.top_margin, section.bottom_margin = (
        side * _TWIPS for side in _MARGINS
    )
    for name, size in _SIZES.items():
        style = document.styles[name]
        _plain_font(style.element.get_or_add_rPr())
        style.font.size, style.font.italic = Pt(size), False
        style.font.bold = name not in ("Normal", "Subtitle", "List Bullet")
        before, after = _SPACES.get(name, (0, 4))
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    _speak(document, say)
    for border in document.styles["Title"].element.xpath("w:pPr/w:pBdr"):
        border.getparent().remove(border)
    section.different_first_page_header_footer = True
    _footer(section.footer._element, say)  # noqa: SLF001 - python-docx has no fields


def number_pages(document: Any, say: Words) -> None:  # noqa: ANN401
    """Number the pages of an emptied template that has neither numbers nor a footer of its own."""
    stories = [(link.reltype.rpartition("/")[2], link.target_part) for link in document.part.rels.values()]
    footers = [part.element for kind, part in stories if kind == "footer"]
    heads = [part.element for kind, part in stories if kind == "header"]
    fields = [text for one in heads for text in one.xpath(".//w:instrText/text() | .//w:fldSimple/@w:instr")]
    if not any(spoken(one).strip() for one in footers) and not any("PAGE" in text for text in fields):
        _footer(document.sections[-1].footer._element, say)  # noqa: SLF001


def _plain_font(properties: Any) -> None:  # noqa: ANN401
    """One font for all scripts, in black: a theme's fonts and colours would go before them."""
    for old in properties.xpath("w:rFonts | w:color | w:spacing | w:kern"):
        properties.remove(old)
    names = "".join(f' w:{script}="{FONT}"' for script in ("ascii", "hAnsi", "cs", "eastAsia"))
    (run_,) = parsed(f"<w:r><w:rPr><w:rFonts{names}/></w:rPr></w:r>")
    properties.insert(0, run_[0][0])


def _speak(document: Any, say: Words) -> None:  # noqa: ANN401
    """The language of the text, by which Word checks its spelling."""
    from docx.oxml.ns import qn

    for language in document.styles.element.xpath("w:docDefaults//w:lang"):
        language.set(qn("w:val"), say("document.bahasa"))


def _footer(footer: Any, say: Words) -> None:  # noqa: ANN401
    page, pages = field("PAGE", "1"), field("NUMPAGES", "1")
    before, between, after = say("document.kaki").split("|")
    for old in list(footer):
        footer.remove(old)
    footer.extend(parsed(paragraph(run(before) + page + run(between) + pages + run(after), "Footer", _CENTRE)))
