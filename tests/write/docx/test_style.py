from __future__ import annotations

from io import BytesIO

from docx import Document

from asnkompetensi.write.docx.style import opened

_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"


def test_no_other_template_is_fetched_when_the_document_is_opened() -> None:
    document = Document()
    link = document.part._settings_part.relate_to("https://contoh.invalid/x.dotm", _RELATION, is_external=True)
    document.settings.element.append(document.settings.element.makeelement(qualified("attachedTemplate"), {}))
    assert link
    stream = BytesIO()
    document.save(stream)
    made = opened(stream.getvalue())
    assert [one for one in made.part._settings_part.rels.values() if one.is_external] == []
    assert made.settings.element.xpath("w:attachedTemplate") == []


def qualified(name: str) -> str:
    return f"{{http://schemas.openxmlformats.org/wordprocessingml/2006/main}}{name}"


def test_without_a_template_there_is_a_new_document() -> None:
    assert opened(None).paragraphs == []
