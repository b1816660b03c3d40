from __future__ import annotations

import io
import json
from dataclasses import replace

import pytest
from docx import Document

from asnkompetensi.model.dossier import of_unit
from asnkompetensi.text import words
from asnkompetensi.write.dossier.files import KINDS, of_agency, of_one_unit
from tests.write.docx.test_base import template
from tests.write.dossier.made import dossier

SAY = words("id")


def content(name: str) -> str:
    stream = io.BytesIO()
    dict(of_agency(dossier(), KINDS, SAY))[name](stream)
    return stream.getvalue().decode()


@pytest.mark.parametrize(
    ("kind", "names"), [("xlsx", ["laporan.xlsx"]), ("docx", ["dokumen.docx"]), ("json", ["plan.json"]), ("unit", [])]
)
def test_each_kind_has_its_files(kind: str, names: list[str]) -> None:
    assert [name for name, _ in of_agency(dossier(), (kind,), SAY)] == names


def test_every_table_is_a_csv_and_so_are_the_problems() -> None:
    tables = [name for report in dossier().bagian.values() for name in report.tabel]
    assert [name for name, _ in of_agency(dossier(), ("csv",), SAY)] == [
        f"csv/{name}.csv" for name in (*tables, "masalah")
    ]
    assert content("csv/unit.csv").splitlines()[1].startswith("Dinas Arsip,")


def test_the_plan_can_be_proven_from_its_file() -> None:
    plan = dossier().bagian["plan"].rencana
    assert plan is not None
    assert json.loads(content("plan.json"))["nilai"] == float(plan.nilai)


def test_without_a_plan_there_is_no_file_of_it() -> None:
    bare = replace(dossier(), bagian={"gap": dossier().bagian["gap"]})
    assert list(of_agency(bare, ("json",), SAY)) == []


def test_a_unit_has_a_folder_of_its_own() -> None:
    own = of_unit(dossier(), "Dinas Arsip")
    assert [name for name, _ in of_one_unit(own, "dinas-arsip", SAY)] == [
        "unit/dinas-arsip/surat.docx",
        "unit/dinas-arsip/laporan.xlsx",
    ]


def test_what_word_opens_has_the_look_of_the_agency() -> None:
    look = template("contoh")
    own = of_unit(dossier(), "Dinas Arsip")
    for files in (of_agency(dossier(), ("docx",), SAY, look), of_one_unit(own, "dinas-arsip", SAY, look)):
        stream = io.BytesIO()
        next(writer for name, writer in files if name.endswith(".docx"))(stream)
        assert Document(stream).sections[0].header.paragraphs[0].text == "PEMERINTAH KABUPATEN UJI"
