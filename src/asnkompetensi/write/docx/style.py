"""The agency's own template: what it needs to have, and what of it must not go on into a document."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from asnkompetensi.write.forms import FormFault

NEEDED = ("Title", "Heading 1", "Heading 2", "Caption")
BETWEEN = ", "
_TEMPLATE = "/attachedTemplate"  # where Word would fetch another template from, on opening
_LINK = "/hyperlink"  # the one thing outside that a document may point to: it is followed on a click alone
_MACROS = ("macroEnabled", "vbaProject", "activeX")
_A4 = {"page_width": 11906, "page_height": 16838, "left_margin": 1701, "right_margin": 1134}  # twips
_TWIP = 635  # EMU


def check(template: bytes, berkas: str) -> None:
    """Refuse a template, given as `berkas`, that cannot be used: a FormFault says what it lacks or what is wrong."""
    try:
        document = opened(template)
        missing = [name for name in NEEDED if name not in document.styles]
        outside = next(_outside(document.part.package), "")
    except Exception as fault:  # whatever the library stumbles over in a file that is no document, or a damaged one
        raise FormFault("document.gaya_rusak", berkas=berkas) from fault
    if missing:
        raise FormFault("document.gaya_kurang", berkas=berkas, daftar=BETWEEN.join(missing))
    if outside:
        raise FormFault("document.gaya_luar", berkas=berkas, bagian=outside)


def opened(template: bytes | None) -> Any:  # noqa: ANN401 - of python-docx
    """The document of a template, or a new one; it fetches no other template when it is opened, and has a paper."""
    from docx import Document

    document = Document(io.BytesIO(template) if template is not None else None)
    for part in document.part.package.iter_parts():
        for key in [key for key, link in part.rels.items() if link.is_external and link.reltype.endswith(_TEMPLATE)]:
            del part.rels[key]
    for old in document.settings.element.xpath("w:attachedTemplate"):
        old.getparent().remove(old)
    document.element.body.get_or_add_sectPr()
    for section in document.sections:
        for side, twips in _A4.items():
            if getattr(section, side) is None:
                setattr(section, side, twips * _TWIP)
    return document


def _outside(package: Any) -> Iterator[str]:  # noqa: ANN401
    """Parts of a package that run, or that lie outside of it."""
    for part in package.iter_parts():
        if any(word in part.content_type for word in _MACROS):
            yield str(part.partname)
        for link in part.rels.values():
            if link.is_external and not link.reltype.endswith(_LINK):
                yield f"{part.partname}: {link.target_ref}"
