from __future__ import annotations

from dataclasses import replace
from typing import Any

from asnkompetensi.model.dossier import Dossier
from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.rules import Basis
from asnkompetensi.text import words
from asnkompetensi.write.docx import annex
from asnkompetensi.write.docx.base import base
from asnkompetensi.write.docx.paper import Paper
from asnkompetensi.write.docx.told import Told
from tests.write.docx.read_again import again, tables, texts

SAY = words("id")
LEVEL = Problem("LEVEL-01", (Place("data.xlsx", "Penilaian", "C9"),), {"nilai": "7", "kolom": "Level", "jumlah": 1})


def told(dossier: Dossier, *problems: Problem) -> Told:
    return Told(replace(dossier, masalah=problems), Paper(base(None, SAY), SAY), SAY)


def test_two_people_sign(indonesian: Any) -> None:
    found = texts(indonesian)
    assert found.index("Pejabat Pembina Kepegawaian,") < found.index("NIP ..............................")


def test_a_problem_stands_with_its_place_and_repair(dossier: Dossier) -> None:
    own = told(dossier, LEVEL)
    annex.appendices(own)
    (row,) = tables(again(own.paper.base))["Kesalahan dan peringatan dalam data"][1:]
    assert row[:2] == ["LEVEL-01", "Galat"]
    assert row[3] == "data.xlsx, Penilaian!C9"
    assert row[4]


def test_the_rest_of_an_older_period_is_in_a_check_of_it(dossier: Dossier) -> None:
    trend = replace(
        dossier.bagian["gap"],
        aturan=tuple(Basis(f"periode.{year}", "", f"{year}.xlsx", "", "") for year in (2024, 2025)),
    )
    places = tuple(Place("2024.xlsx", "Penilaian", f"C{row}") for row in range(2, 7))
    own = told(replace(dossier, bagian={**dossier.bagian, "trend": trend}), replace(LEVEL, tempat=places))
    annex._problems(own)
    (row,) = tables(again(own.paper.base))["Kesalahan dan peringatan dalam data"][1:]
    assert row[3].endswith("(dan 2 lainnya: asn check 2024.xlsx)")


def test_many_problems_are_cut_and_it_is_said_where_the_others_are(dossier: Dossier) -> None:
    own = told(dossier, *[LEVEL] * (annex.PROBLEMS + 2))
    annex.appendices(own)
    assert "2 catatan lain ada di laporan.xlsx, lembar Masalah." in texts(own.paper.base.document)


def test_data_without_a_problem_are_called_so(dossier: Dossier) -> None:
    own = told(dossier)
    annex.appendices(own)
    assert SAY("document.tanpa_masalah") in texts(own.paper.base.document)


def test_every_file_stands_once_with_its_digest(indonesian: Any, dossier: Dossier) -> None:
    rows = tables(indonesian)["Berkas yang dibaca"][1:]
    files = {source.sha256 for report in dossier.bagian.values() for source in report.sumber}
    assert {row[1] for row in rows} == files
    assert len({row[0] for row in rows}) == len(rows)
