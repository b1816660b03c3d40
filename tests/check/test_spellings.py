"""NAMA-01: one name in several spellings."""

import pandas as pd
import pytest

from asnkompetensi.check.spellings import spellings
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.table import Part, Table
from tests.check.doubts import cells, doubts
from tests.resolve.tables import nip


def people(*units: str) -> list[dict[str, str]]:
    return [{"nip": nip(n), "unit_kerja": unit, "jabatan": "Arsiparis"} for n, unit in enumerate(units, 1)]


def test_other_spellings_are_named_beside_the_one_that_is_read() -> None:
    (problem,) = doubts(
        spellings, pegawai=people("Dinas Arsip", "DINAS ARSIP", "Dinas Awan", "Dinas-Arsip", "DINAS ARSIP")
    )
    assert problem == Problem(
        "NAMA-01",
        problem.tempat,
        {"kolom": "unit_kerja", "nama": 1, "jumlah": 3},
        (
            {"nama": "DINAS ARSIP", "jumlah": 2, "ejaan": "Dinas Arsip", "tempat": "B3, B6"},
            {"nama": "Dinas-Arsip", "jumlah": 1, "ejaan": "Dinas Arsip", "tempat": "B5"},
        ),
    )
    assert cells(problem) == ["Pegawai!B3", "Pegawai!B5", "Pegawai!B6"]


def test_one_problem_for_each_kind_of_name() -> None:
    rows = [
        {"nip": nip(1), "unit_kerja": "A", "jabatan": "Arsiparis", "jenjang_jabatan": "Ahli Muda"},
        {"nip": nip(2), "unit_kerja": "a", "jabatan": "ARSIPARIS", "jenjang_jabatan": "ahli muda"},
    ]
    found = doubts(spellings, pegawai=rows)
    assert [(problem.nilai["kolom"], cells(problem)) for problem in found] == [
        ("unit_kerja", ["Pegawai!B3"]),
        ("jabatan", ["Pegawai!C3"]),
        ("jenjang_jabatan", ["Pegawai!D3"]),
    ]


def test_a_competency_is_read_as_the_standard_spells_it() -> None:
    (problem,) = doubts(
        spellings,
        pegawai=people("A"),
        penilaian=[{"nip": nip(1), "kompetensi": "INTEGRITAS", "level": 2}],
        standar=[{"jabatan": "Arsiparis", "kompetensi": "Integritas", "level": 3}],
    )
    assert (problem.bukti[0]["ejaan"], cells(problem)) == ("Integritas", ["Penilaian!B2"])


def test_an_alias_is_no_spelling() -> None:
    listed = [{"unit_kerja": "Dinas Arsip", "alias": "Disarsip"}]
    assert doubts(spellings, pegawai=people("Dinas Arsip", "Disarsip"), unit=listed) == []
    (problem,) = doubts(spellings, pegawai=people("Disarsip", "DISARSIP"), unit=listed)
    assert problem.bukti[0] == {"nama": "DISARSIP", "jumlah": 1, "ejaan": "Disarsip", "tempat": "B3"}


def test_spellings_of_fixed_words_are_no_matter() -> None:
    rows = [{**row, "kedudukan": word} for row, word in zip(people("A", "A"), ["Aktif", "aktif"], strict=True)]
    assert doubts(spellings, pegawai=rows) == []


@pytest.mark.parametrize("blank", ["-", "--", "..."])
def test_blanks_are_no_names(blank: str) -> None:
    assert doubts(spellings, pegawai=people("Dinas Arsip", "-", blank)) == []


def test_a_heading_of_a_wide_sheet_is_one_cell() -> None:
    frame = pd.DataFrame(
        {
            "nip": pd.Categorical([nip(1), nip(2)]),
            "kompetensi": pd.Categorical(["INTEGRITAS", "INTEGRITAS"]),
            "level": pd.Series([2_000_000, 3_000_000], dtype="Int64"),
            "bagian": 0,
            "baris": [1, 2],
            "kolom": [1, 1],
        }
    )
    wide = Table("penilaian", frame, (Part("data.xlsx", "Hasil", 0, {"nip": 0}),))
    standar = [{"jabatan": "Arsiparis", "kompetensi": "Integritas", "level": 3}]
    (problem,) = doubts(spellings, pegawai=people("A", "A"), penilaian=wide, standar=standar)
    assert (problem.jumlah, cells(problem)) == (1, ["Hasil!B1"])


def test_a_numbered_name_is_read_without_its_number() -> None:
    (problem,) = doubts(
        spellings,
        pegawai=people("A"),
        penilaian=[{"nip": nip(1), "kompetensi": name, "level": 2} for name in ("1. INTEGRITAS", "2. Nautika")],
        standar=[{"jabatan": "Arsiparis", "kompetensi": "Integritas", "level": 3}],
    )
    assert problem.nilai == {"kolom": "kompetensi", "nama": 1, "jumlah": 1}
    assert [(line["nama"], line["ejaan"]) for line in problem.bukti] == [("1. INTEGRITAS", "Integritas")]


def test_a_numbered_alias_is_read_as_the_alias() -> None:
    (problem,) = doubts(
        spellings,
        pegawai=people("A"),
        penilaian=[{"nip": nip(1), "kompetensi": "2. Kerjasama", "level": 2}],
        standar=[{"jabatan": "Arsiparis", "kompetensi": "Kerja Sama", "level": 3}],
    )
    assert problem.bukti[0]["ejaan"] == "Kerjasama"


def test_of_very_many_cells_the_first_are_named_and_all_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("asnkompetensi.check.spellings.PLACES", 2)
    (problem,) = doubts(spellings, pegawai=people("Dinas Arsip", *["DINAS ARSIP"] * 5))
    assert (cells(problem), problem.jumlah) == (["Pegawai!B3", "Pegawai!B4"], 5)
    assert [(line["jumlah"], line["tempat"]) for line in problem.bukti] == [(5, "B3, B4, B5 ...")]
