"""The agency's own template, opened: what of it must not go on into a document."""

from __future__ import annotations

import io
from typing import Any

_TEMPLATE = "/attachedTemplate"  # where Word would fetch another template from, on opening


def opened(template: bytes | None) -> Any:  # noqa: ANN401 - of python-docx
    """The document of a template, or a new one; it fetches no other template when it is opened."""
    from docx import Document

    document = Document(io.BytesIO(template) if template is not None else None)
    for part in document.part.package.iter_parts():
        for key in [key for key, link in part.rels.items() if link.is_external and link.reltype.endswith(_TEMPLATE)]:
            del part.rels[key]
    for old in document.settings.element.xpath("w:attachedTemplate"):
        old.getparent().remove(old)
    return document
