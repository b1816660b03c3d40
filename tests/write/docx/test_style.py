from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE as KINDS
from docx.shared import Mm

from asnkompetensi.model.dossier import Dossier
from asnkompetensi.text import words
from asnkompetensi.write.docx.style import NEEDED, check, opened
from asnkompetensi.write.forms import FormFault
from tests.write.docx.conftest import written
from tests.write.docx.read_again import headings

_ATTACHED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def made(change: Callable[[Any], object] = lambda _: None) -> bytes:
    """A template of an agency: Folio, a letterhead, and what a change does to it."""
    document: Any = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(215), Mm(330)
    section.header.paragraphs[0].text = "PEMERINTAH KABUPATEN UJI"
    document.add_paragraph("contoh naskah")
    change(document)
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def refusal(template: bytes) -> tuple[str, dict[str, str]]:
    with pytest.raises(FormFault) as fault:
        check(template, "kop.docx")
    assert words("id")(fault.value.key, **fault.value.facts)
    return fault.value.key, fault.value.facts


def part(content: bytes, name: str, old: str, new: str) -> bytes:
    """A package with a text replaced in one of its parts."""
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as source, zipfile.ZipFile(stream, "w") as target:
        for one in source.namelist():
            data = source.read(one)
            target.writestr(one, re.sub(old, new, data.decode()).encode() if one == name else data)
    return stream.getvalue()


def test_a_template_with_our_styles_is_taken() -> None:
    check(made(), "kop.docx")


def test_what_a_template_lacks_is_named() -> None:
    def without(document: Any) -> None:
        for name in ("Caption", "Heading 2"):
            document.styles[name].delete()

    assert refusal(made(without)) == ("document.gaya_kurang", {"berkas": "kop.docx", "daftar": "Heading 2, Caption"})
    assert NEEDED == ("Title", "Heading 1", "Heading 2", "Caption")


@pytest.mark.parametrize("cut", [0, 10, 3000, -40])
def test_a_damaged_template_is_refused(cut: int) -> None:
    assert refusal(made()[:cut])[0] == "document.gaya_rusak"


@pytest.mark.parametrize(
    "data", [b"kop surat", b"PK\x05\x06" + b"\0" * 18, b"\xd0\xcf\x11\xe0", b"%PDF-1.7", b"\0" * 1000]
)
def test_what_is_no_document_is_refused(data: bytes) -> None:
    assert refusal(data)[0] == "document.gaya_rusak"


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("word/document.xml", r"(?s).*", "<html/>"),
        ("word/styles.xml", r"(?s).*", "<a>" * 5000),
        ("[Content_Types].xml", r"(?s).*", "<Types/>"),
        ("word/_rels/document.xml.rels", 'Target="styles.xml"', 'Target="../../../etc/passwd"'),
    ],
)
def test_broken_parts_are_refused(name: str, old: str, new: str) -> None:
    assert refusal(part(made(), name, old, new))[0] == "document.gaya_rusak"


def test_macros_are_refused() -> None:
    kind = r"wordprocessingml\.document\.main\+xml", "wordprocessingml.document.macroEnabled.main+xml"
    assert refusal(part(made(), "[Content_Types].xml", *kind))[0] in ("document.gaya_luar", "document.gaya_rusak")


def test_what_lies_outside_of_a_template_is_refused_and_links_are_not() -> None:
    far = "https://contoh.invalid/x.png"
    found = refusal(made(lambda one: one.part.relate_to(far, KINDS.IMAGE, is_external=True)))
    assert found == ("document.gaya_luar", {"berkas": "kop.docx", "bagian": f"/word/document.xml: {far}"})
    check(made(lambda one: one.part.relate_to(far, KINDS.HYPERLINK, is_external=True)), "kop.docx")


def attached(document: Any) -> None:
    document.part._settings_part.relate_to("https://contoh.invalid/x.dotm", _ATTACHED, is_external=True)
    document.settings.element.append(document.settings.element.makeelement(f"{{{_W}}}attachedTemplate", {}))


def test_no_other_template_is_fetched_when_the_document_is_opened() -> None:
    check(made(attached), "kop.docx")
    found: Any = opened(made(attached))
    assert [one for one in found.part._settings_part.rels.values() if one.is_external] == []
    assert found.settings.element.xpath("w:attachedTemplate") == []


def test_without_a_template_there_is_a_new_document() -> None:
    assert opened(None).paragraphs == []


def test_a_template_without_a_paper_gets_one() -> None:
    def without(document: Any) -> None:
        section = document.element.body.sectPr
        document.element.body.remove(section)

    assert round(opened(made(without)).sections[0].page_width.mm) == 210


def test_a_document_in_the_look_of_a_template(dossier: Dossier) -> None:
    made_: Any = Document(io.BytesIO(written(dossier, "id", made())))
    section = made_.sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (215, 330)
    assert {one.header.paragraphs[0].text for one in made_.sections} == {"PEMERINTAH KABUPATEN UJI"}
    assert not any("contoh naskah" in paragraph.text for paragraph in made_.paragraphs)
    assert len(headings(made_)) == 15
    assert written(dossier, "id", made()) == written(dossier, "id", made())


def test_a_document_of_ours_is_a_template_like_any_other(dossier: Dossier) -> None:
    first = written(dossier, "id")
    again = written(dossier, "id", first)
    with zipfile.ZipFile(BytesIO(again)) as parts:
        names = parts.namelist()
    assert len(names) == len(set(names))
    charts = [name for name in names if "/charts/" in name]
    with zipfile.ZipFile(BytesIO(first)) as parts:
        assert sorted(charts) == sorted(name for name in parts.namelist() if "/charts/" in name)
