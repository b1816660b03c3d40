from __future__ import annotations

from dataclasses import replace

import pytest

from asnkompetensi.model.dossier import Dossier
from asnkompetensi.model.result import Figure
from asnkompetensi.text import words
from asnkompetensi.write.docx.base import base
from asnkompetensi.write.docx.paper import Paper
from asnkompetensi.write.docx.told import Listing, Told
from tests.write.docx.read_again import again, tables, texts

SEATS = Listing("peserta", "rencana-peserta", ("kode", "nip", "nama"))


@pytest.fixture
def told(dossier: Dossier) -> Told:
    say = words("id")
    return Told(dossier, Paper(base(None, say), say), say)


def test_a_table_has_the_columns_that_are_asked_for(told: Told) -> None:
    assert told.put("gap", Listing("jabatan", "jabatan", ("jabatan", "pegawai", "tidak_ada_kolom_ini")))
    assert list(tables(again(told.paper.base)).values()) == [[["Jabatan", "Pegawai"], ["Arsiparis", "3"]]]


def test_the_first_rows_are_shown_and_it_is_said_where_the_others_are(told: Told) -> None:
    told.put("gap", Listing("kesenjangan_unit", "unit", ("unit_kerja",), rows=1))
    assert [len(rows) for rows in tables(again(told.paper.base)).values()] == [2]
    assert texts(told.paper.base.document)[-1] == "1 baris lain ada di laporan.xlsx, lembar Unit."


def test_what_is_not_there_is_not_shown(told: Told) -> None:
    assert not told.put("gap", Listing("jabatan", "tidak-ada", ("jabatan",)))
    assert not told.put("verify", Listing("jabatan", "jabatan", ("jabatan",)))
    assert not told.put("gap", Listing("jabatan", "jabatan", ("jabatan",)), lambda frame: frame[:0])
    assert told.part("verify") is None


def test_whole_nips_stand_there_or_none(told: Told) -> None:
    told.put("plan", SEATS)
    replace(told, show_nip=False).put("plan", SEATS)
    shown, hidden = again(told.paper.base).tables
    assert [cell.text for cell in shown.rows[0].cells] == ["Kode", "NIP", "Nama"]
    assert [cell.text for cell in hidden.rows[0].cells] == ["Kode", "Nama"]


def test_a_figure_that_is_not_known_is_a_dash(told: Told) -> None:
    told.figures("mentor", [("mentor", Figure(None)), ("kursi", Figure(1200))])
    assert tables(again(told.paper.base))["Bimbingan rekan dan lingkar belajar"] == [
        ["Ukuran", "Angka"],
        ["Mentor", "–"],
        ["Kursi", "1.200"],
    ]


def test_a_chart_of_nothing_is_not_drawn(told: Told) -> None:
    unit = told.table("gap", "unit")
    assert unit
    told.scale("kategori", [("optimal", 0)], ["4E79A7"])
    told.bars("unit", unit, "unit_kerja", "tanpa_standar")
    assert texts(told.paper.base.document) == []


def test_bars_are_drawn_from_the_largest_down(told: Told) -> None:
    unit = told.table("gap", "unit")
    assert unit
    told.bars("unit", unit, "unit_kerja", "total_kesenjangan")
    (described,) = told.paper.base.body.xpath(".//wp:docPr/@descr")
    assert described == "Total kesenjangan menurut unit kerja (level): Dinas Arsip 3; Dinas Laut 2"
