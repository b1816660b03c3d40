from __future__ import annotations

import io
import json
from dataclasses import replace

import pytest
from docx import Document

from asnkompetensi.write.dossier import files
from asnkompetensi.write.dossier.files import Wanted, of_agency, of_one_unit
from tests.write.docx.test_base import template
from tests.write.dossier.made import dossier
from tests.write.laporan import read_again


def content(name: str) -> str:
    stream = io.BytesIO()
    dict(of_agency(dossier(), Wanted()))[name](stream)
    return stream.getvalue().decode()


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        ("html", ["laporan.html"]),
        ("xlsx", ["laporan.xlsx"]),
        ("docx", ["dokumen.docx"]),
        ("json", ["plan.json"]),
        ("unit", []),
    ],
)
def test_each_kind_has_its_files(kind: str, names: list[str]) -> None:
    assert [name for name, _ in of_agency(dossier(), Wanted((kind,)))] == names


def test_every_table_is_a_csv_and_so_are_the_problems() -> None:
    tables = [name for report in dossier().bagian.values() for name in report.tabel]
    assert [name for name, _ in of_agency(dossier(), Wanted(("csv",)))] == [
        f"csv/{name}.csv" for name in (*tables, "masalah")
    ]
    assert content("csv/unit.csv").splitlines()[1].startswith("Dinas Arsip,")


def test_the_plan_can_be_proven_from_its_file() -> None:
    plan = dossier().bagian["plan"].rencana
    assert plan is not None
    assert json.loads(content("plan.json"))["nilai"] == float(plan.nilai)


def test_without_a_plan_there_is_no_file_of_it() -> None:
    bare = replace(dossier(), bagian={"gap": dossier().bagian["gap"]})
    assert list(of_agency(bare, Wanted(("json",)))) == []


def test_a_unit_has_a_folder_of_its_own() -> None:
    found = of_one_unit(dossier(), "Dinas Arsip", "dinas-arsip", Wanted())
    assert [name for name, _ in found] == ["unit/dinas-arsip/laporan.xlsx", "unit/dinas-arsip/surat.docx"]
    assert Wanted(("unit",)).units(dossier())
    assert not Wanted(("html",)).units(dossier())


def test_of_more_people_than_a_page_can_show_each_unit_has_a_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "ONE_PAGE", 1)
    wanted = Wanted(("html",))
    ((name, write),) = of_agency(dossier(), wanted)
    stream = io.BytesIO()
    write(stream)
    assert name == "laporan.html"
    assert b'href="unit/dinas-arsip/laporan.html"' in stream.getvalue()
    assert b'id="daftar"' not in stream.getvalue()
    assert wanted.units(dossier())
    ((name, write),) = of_one_unit(dossier(), "Dinas Arsip", "dinas-arsip", wanted)
    assert name == "unit/dinas-arsip/laporan.html"
    stream = io.BytesIO()
    write(stream)
    assert b"Dinas Arsip" in stream.getvalue()
    assert b'href="../../laporan.html"' in stream.getvalue()
    assert "Bagas" not in {row[0] for row in read_again.people(stream.getvalue())}


def test_nips_of_the_page_are_masked_unless_they_are_asked_for() -> None:
    def page(*, show_nip: bool) -> str:
        stream = io.BytesIO()
        dict(of_agency(dossier(), Wanted(show_nip=show_nip)))["laporan.html"](stream)
        return stream.getvalue().decode()

    assert "190001011965011001" not in page(show_nip=False)
    assert "190001011965011001" in page(show_nip=True)


def test_what_word_opens_has_the_look_of_the_agency() -> None:
    wanted = Wanted(("docx", "unit"), style=template("contoh"))
    for found in (of_agency(dossier(), wanted), of_one_unit(dossier(), "Dinas Arsip", "dinas-arsip", wanted)):
        stream = io.BytesIO()
        next(writer for name, writer in found if name.endswith(".docx"))(stream)
        assert Document(stream).sections[0].header.paragraphs[0].text == "PEMERINTAH KABUPATEN UJI"
