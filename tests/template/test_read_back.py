"""The empty workbook, filled in and read back; and read back as it is."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from asnkompetensi import flow
from asnkompetensi.model.options import GapOptions, ReadOptions
from asnkompetensi.model.problem import Grade, Problem
from asnkompetensi.model.result import Report
from asnkompetensi.template import template_bytes
from asnkompetensi.text import words
from asnkompetensi.text.problems import CATALOGUE

OPTIONS = GapOptions(as_of=date(2026, 3, 31))
FILLED: dict[str, list[list[str | float | date | None]]] = {
    "Pegawai": [
        [
            "190001011965011001",
            "Sekar Mentari",
            "Bidang Lalu Lintas",
            "Dinas Perhubungan",
            "Analis Kebijakan Ahli Muda",
        ],
        ["190202021966022002", "Bima Segara", "Sekretariat", "Dinas Perhubungan", "Pengolah Data"],
    ],
    "Standar": [
        ["Analis Kebijakan Ahli Muda", None, None, "Integritas", 3, "manajerial", "mutlak"],
        ["Pengolah Data", None, None, "Integritas", 1, "manajerial", "mutlak"],
    ],
    "Penilaian": [
        ["190001011965011001", None, None, "Integritas", 2.5, date(2025, 5, 14)],
        ["190202021966022002", None, None, "Integritas", 1, date(2025, 5, 14)],
    ],
    "Unit": [["Bidang Lalu Lintas", "Dinas Perhubungan"], ["Sekretariat", "Dinas Perhubungan"], ["Dinas Perhubungan"]],
}


def filled(path: Path, first_row: int, lang: str = "id") -> Path:
    """The template with some rows typed into it from a row on."""
    book = load_workbook(io.BytesIO(template_bytes(words(lang))))
    for title, rows in FILLED.items():
        if first_row == 2:
            book[title].delete_rows(2)
            book[title].insert_rows(2)
        for number, row in enumerate(rows, first_row):
            for column, value in enumerate(row, 1):
                book[title].cell(number, column, value)
    book.save(path)
    return path


def grave(problems: tuple[Problem, ...]) -> list[Problem]:
    return [problem for problem in problems if CATALOGUE[problem.kode].tingkat is not Grade.CATATAN]


def gap(path: Path) -> Report:
    return flow.gap([str(path)], ReadOptions(), OPTIONS)


@pytest.mark.parametrize("lang", ["id", "en"])
def test_below_the_example_row_it_gives_no_problem(tmp_path: Path, lang: str) -> None:
    report = gap(filled(tmp_path / "a.xlsx", 3, lang))
    assert grave(report.masalah) == []
    assert report.ringkasan["pegawai"].value == 2
    assert report.ringkasan["pasangan_kurang"].value == 1


def test_over_the_example_row_it_gives_the_same(tmp_path: Path) -> None:
    over, below = gap(filled(tmp_path / "a.xlsx", 2)), gap(filled(tmp_path / "b.xlsx", 3))
    assert grave(over.masalah) == []
    assert over.ringkasan == below.ringkasan


def test_with_nothing_in_it_it_has_no_people(tmp_path: Path) -> None:
    path = tmp_path / "kosong.xlsx"
    path.write_bytes(template_bytes(words("id")))
    report = gap(path)
    assert not report.ringkasan or report.ringkasan["pegawai"].value == 0
