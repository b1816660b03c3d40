from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from asnkompetensi.model.dossier import Dossier
from asnkompetensi.text import words
from asnkompetensi.write.docx import past
from asnkompetensi.write.docx.base import base
from asnkompetensi.write.docx.paper import Paper
from asnkompetensi.write.docx.told import Told
from tests.write.docx.read_again import again, tables, texts


def test_what_changed_since_the_year_before_is_told(indonesian: Any) -> None:
    rows = tables(indonesian)["Perubahan menurut unit kerja"]
    assert {row[0] for row in rows[1:]} >= {"Dinas Arsip", "Dinas Laut"}


def test_without_an_older_period_it_is_said_that_none_was_given(dossier: Dossier) -> None:
    say = words("id")
    told = Told(replace(dossier, bagian={}), Paper(base(None, say), say), say)
    past.last_year(told)
    assert say("document.tanpa_evaluasi") in texts(told.paper.base.document)


def test_evidence_is_figures_and_no_score(indonesian: Any) -> None:
    rows = tables(indonesian)["Bukti untuk penilaian sistem merit"]
    assert rows[1] == ["Standar kompetensi jabatan (SKJ) tersedia", "Pegawai aktif", "3"]
    assert ["", "Pegawai yang dinilai lengkap", "1"] in rows


def test_what_there_is_no_evidence_for_is_told_too(dossier: Dossier) -> None:
    say = words("id")
    told = Told(replace(dossier, bagian={"gap": dossier.bagian["gap"]}), Paper(base(None, say), say), say)
    past.merit(told)
    rows = tables(again(told.paper.base))["Bukti untuk penilaian sistem merit"]
    assert [row[0] for row in rows if row[1] == "(belum ada data)"] == [
        say(f"document.unsur_{name}") for name in ("akpk", "rencana", "evaluasi")
    ]


@pytest.mark.parametrize("lang", ["id", "en"])
def test_all_evidence_has_words(lang: str) -> None:
    say = words(lang)
    names = [name for parts in past.MERIT.values() for figures in parts.values() for name in figures]
    assert all(say(f"document.bukti_{name}") for name in names)
