"""A document read again: its tables by their titles, its headings, as a reader of Word's files sees them."""

from __future__ import annotations

import re
from datetime import date
from io import BytesIO
from typing import Any

from docx import Document

from asnkompetensi.text import words
from asnkompetensi.write.docx.base import Base, save
from asnkompetensi.write.docx.xml import spoken

Rows = list[list[str]]


def opened(content: bytes) -> Any:
    """The document of some bytes."""
    return Document(BytesIO(content))


def again(base: Base) -> Any:
    """What was put on paper so far, written and opened."""
    stream = BytesIO()
    save(base, "", date(2026, 3, 31), words("id"), stream)
    return opened(stream.getvalue())


def headings(document: Any) -> list[str]:
    """The titles of chapters and appendices."""
    return [paragraph.text for paragraph in document.paragraphs if paragraph.style.name == "Heading 1"]


def tables(document: Any) -> dict[str, Rows]:
    """The rows of each numbered table, headings first, by its title."""
    found: dict[str, Rows] = {}
    title = ""
    for part in document.element.body:
        if part.tag.endswith("}p"):
            text = spoken(part)
            title = text if re.match(r"(Tabel|Table) \d+\. ", text) else ""
        elif part.tag.endswith("}tbl") and title:
            rows = [[spoken(cell).replace("\xa0", " ") for cell in row.xpath("w:tc")] for row in part.xpath("w:tr")]
            found[title.partition(". ")[2]] = rows
    return found


def texts(document: Any) -> list[str]:
    """Every paragraph, those of tables too."""
    return [spoken(paragraph) for paragraph in document.element.body.xpath(".//w:p")]
