from __future__ import annotations

from dataclasses import replace
from typing import Any

from asnkompetensi.model.dossier import Dossier
from asnkompetensi.text import words
from asnkompetensi.write.docx import state
from asnkompetensi.write.docx.base import base
from asnkompetensi.write.docx.paper import Paper
from asnkompetensi.write.docx.told import Told
from tests.write.docx.read_again import again, tables, texts


def test_people_stand_by_unit_jabatan_and_group(indonesian: Any) -> None:
    found = tables(indonesian)
    assert [row[0] for row in found["Pegawai dan kategori JPM menurut unit kerja"]] == [
        "Unit Kerja", "Dinas Arsip", "Dinas Laut",
    ]  # fmt: skip
    assert found["Pegawai menurut jabatan"][1][:3] == ["Arsiparis", "–", "3"]
    groups = found["Pegawai menurut kelompok, dan jangkauan tawaran pelatihan"]
    assert "Unit" not in {row[0] for row in groups}


def test_each_kind_of_competency_has_its_own_table(indonesian: Any) -> None:
    found = tables(indonesian)
    names = {kind: [row[0] for row in found[f"Kesenjangan kompetensi {kind}"][1:]] for kind in KINDS}
    assert names == KINDS
    order = [text for text in texts(indonesian) if text.startswith("Kompetensi ") and len(text.split()) < 4]
    assert [text for text in order if text in HEADINGS] == list(HEADINGS)


KINDS = {"Teknis": ["Kearsipan"], "Manajerial": ["Integritas"], "Sosial Kultural": ["Perekat Bangsa"]}
HEADINGS = ("Kompetensi Teknis", "Kompetensi Manajerial", "Kompetensi Sosial Kultural")


def test_the_map_has_a_colour_and_a_number_for_each_gap(indonesian: Any) -> None:
    rows = tables(indonesian)["Rata-rata kesenjangan (level) menurut unit kerja dan kompetensi"]
    assert rows[0] == ["Unit Kerja", "Kearsipan", "Integritas", "Perekat Bangsa"]
    assert rows[1:] == [["Dinas Arsip", "2,00", "1,00", "0,00"], ["Dinas Laut", "1,00", "0,00", "1,00"]]
    fills = set(indonesian.element.body.xpath(".//w:tc/w:tcPr/w:shd/@w:fill"))
    assert {state.SHADES[0], state.SHADES[-1]} <= fills <= set(state.SHADES)


def test_data_that_cannot_be_computed_are_told_of(dossier: Dossier) -> None:
    say = words("id")
    told = Told(replace(dossier, bagian={}), Paper(base(None, say), say), say)
    state.people(told)
    state.gaps(told)
    assert "Data tidak dapat dihitung; sebabnya ada di Lampiran 1." in texts(told.paper.base.document)
    assert tables(again(told.paper.base)) == {}
