"""Pieces of WordprocessingML as text; what comes from data is made plain and escaped here, and nowhere else."""

from __future__ import annotations

from typing import Any
from xml.sax.saxutils import escape, quoteattr

from asnkompetensi.model.plain import plain
from asnkompetensi.write.where import TIED

KEEP = "<w:keepNext/>"  # with the next paragraph, on one page


def attribute(text: str) -> str:
    """A text as the value of an attribute, with its quotes."""
    return quoteattr(plain(text))


def run(text: str, look: str = "", *, is_tied: bool = False) -> str:
    """A run of text; `look` is what stands in its properties; `is_tied`: no line breaks at its blanks."""
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    told = plain(text).replace(" ", TIED) if is_tied else plain(text)
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(told)}</w:t></w:r>'


def field(instruction: str, shown: str) -> str:
    """A field, with the result that it has now."""
    return f'<w:fldSimple w:instr="{escape(instruction)}">{run(shown)}</w:fldSimple>'


def paragraph(content: str, style: str = "", more: str = "", *, before: int | None = None) -> str:
    """A paragraph of runs in a style (its id); `more` are further properties, `before` is the space above in twips."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    space = "" if before is None else f'<w:spacing w:before="{before}"/>'
    first, aligned, rest = more.partition("<w:jc")  # what the format wants before the space, and after it
    return f"<w:p><w:pPr>{named}{first}{space}{aligned}{rest}</w:pPr>{content}</w:p>"


def parsed(xml: str) -> list[Any]:
    """The elements of some XML in the namespaces of Word, charts and links."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    return list(parse_xml(f"<w:body {nsdecls('w', 'r', 'wp', 'a', 'c')}>{xml}</w:body>"))


def spoken(element: Any) -> str:  # noqa: ANN401 - of lxml
    """The text in an element."""
    from docx.oxml.ns import qn

    return "".join(text.text or "" for text in element.iter(qn("w:t")))
