from __future__ import annotations

from dataclasses import replace
from typing import Any

from asnkompetensi.model.dossier import Dossier
from asnkompetensi.text import words
from asnkompetensi.write.docx import need
from asnkompetensi.write.docx.base import base
from asnkompetensi.write.docx.paper import Paper
from asnkompetensi.write.docx.told import Told
from tests.write.docx.read_again import tables, texts


def test_the_plan_has_the_seven_contents_of_the_law(indonesian: Any) -> None:
    head, *rows = tables(indonesian)["Rencana pengembangan kompetensi tahunan, isi (a) sampai (g)"]
    assert "".join(sign for sign in "abcdefg" if any(f"({sign})" in name for name in head)) == "abcdefg"
    assert [row[:2] for row in rows] == [["P-1", "Kelas Integritas"], ["P-2", "Kelas Arsip"]]


def test_target_employees_stand_by_name(indonesian: Any) -> None:
    rows = tables(indonesian)["Pegawai yang menjadi target (b)"]
    assert {row[rows[0].index("Nama")] for row in rows[1:]} == {"Sekar", "Cinta"}


def test_wide_tables_have_wide_paper(indonesian: Any) -> None:
    assert [one.page_width > one.page_height for one in indonesian.sections].count(True) == 3


def test_without_a_catalogue_it_is_said_that_there_is_no_plan(dossier: Dossier) -> None:
    say = words("id")
    told = Told(replace(dossier, bagian={"gap": dossier.bagian["gap"]}), Paper(base(None, say), say), say)
    need.needs(told)
    need.plan(told)
    found = texts(told.paper.base.document)
    assert say("document.tanpa_katalog") in found
    assert say("document.tanpa_rencana") in found


def test_a_plan_without_a_class_says_so(dossier: Dossier) -> None:
    say = words("id")
    plan = dossier.bagian["plan"]
    told = Told(replace(dossier, bagian={"plan": replace(plan, tabel={})}), Paper(base(None, say), say), say)
    need.plan(told)
    assert say("document.rencana_kosong") in texts(told.paper.base.document)
