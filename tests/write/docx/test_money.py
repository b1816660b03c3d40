from __future__ import annotations

from dataclasses import replace
from typing import Any

from asnkompetensi.model.dossier import Dossier
from asnkompetensi.text import words
from asnkompetensi.write.docx import money
from asnkompetensi.write.docx.base import base
from asnkompetensi.write.docx.paper import Paper
from asnkompetensi.write.docx.told import Told
from tests.write.docx.read_again import tables, texts


def test_purses_stand_with_what_is_used_and_left(indonesian: Any) -> None:
    rows = tables(indonesian)["Sumber dana"]
    assert rows[1][0] == "APBD"
    assert rows[1][3:6] == ["Rp 1.000.000", "Rp 500.000", "Rp 500.000"]


def test_what_every_budget_buys_is_drawn(indonesian: Any) -> None:
    described = indonesian.element.body.xpath(".//wp:docPr/@descr")
    assert any(text.startswith("Level yang ditutup menurut anggaran: Rp ") for text in described)


def test_classes_stand_in_the_order_in_which_they_begin(indonesian: Any) -> None:
    rows = tables(indonesian)["Jadwal kelas"]
    assert [row[0] for row in rows[1:]] == ["1 Juni 2026", "3 Agustus 2026"]


def test_without_a_plan_there_is_no_budget_and_no_schedule(dossier: Dossier) -> None:
    say = words("id")
    told = Told(replace(dossier, bagian={}), Paper(base(None, say), say), say)
    money.budget(told)
    money.schedule(told)
    assert texts(told.paper.base.document).count(say("document.tanpa_rencana")) == 2
