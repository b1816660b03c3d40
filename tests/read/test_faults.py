from __future__ import annotations

import numpy as np
import pytest

from asnkompetensi.model.kinds import Kind
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.sheet import CellFault, CellValue, FaultKind
from asnkompetensi.read.cells import Cells
from asnkompetensi.read.faults import Read, faults
from asnkompetensi.read.typed import typed
from asnkompetensi.text import words
from asnkompetensi.text.problems.speak import speak
from tests.read.sheets import places, sheet


def found(*columns: tuple[str, Kind, list[CellValue | None]], rows: int = 4) -> list[Problem]:
    table = [[cells[row] for _, _, cells in columns] for row in range(rows)]
    cells = Cells(sheet(table))
    reads = [
        Read(field, column, field.title(), typed(cells.sheet.columns[column], kind, 0))
        for column, (field, kind, _) in enumerate(columns)
    ]
    return faults(cells, reads, np.arange(rows))


def told(problems: list[Problem]) -> list[tuple[str, str, dict[str, object]]]:
    return [(one.kode, places(one), dict(one.nilai)) for one in problems]


def test_equal_faults_of_one_column_are_one_problem() -> None:
    assert told(found(("level", Kind.LEVEL, ["7", "8", 7.0, "7"]))) == [
        ("LEVEL-01", "A1 A3 A4", {"nilai": "7", "kolom": "Level", "jumlah": 3}),
        ("LEVEL-01", "A2", {"nilai": "8", "kolom": "Level", "jumlah": 1}),
    ]


def test_competency_columns_are_one_column_and_the_first_place_gives_the_heading() -> None:
    problems = found(("level", Kind.LEVEL, ["7", None, None, None]), ("level", Kind.LEVEL, ["7", "7", 1.0, 2.0]))
    assert told(problems) == [("LEVEL-01", "A1 B1 B2", {"nilai": "7", "kolom": "Level", "jumlah": 3})]


def test_other_columns_are_told_apart() -> None:
    days = found(("mulai", Kind.DATE, ["x"]), ("selesai", Kind.DATE, ["x"]), rows=1)
    assert [one.nilai["kolom"] for one in days] == ["Mulai", "Selesai"]


def test_numbers_in_a_date_column_are_one_problem() -> None:
    cells: list[CellValue | None] = [45000.0, "x", 45001.0, 45000.0]
    assert told(found(("tmt", Kind.DATE, cells))) == [
        (
            "TANGGAL-01",
            "A1 A3 A4",
            {"nilai": "45000", "kolom": "Tmt", "angka": "@read.format_tanggal", "beda": 2, "jumlah": 3},
        ),
        ("TANGGAL-01", "A2", {"nilai": "x", "kolom": "Tmt", "jumlah": 1}),
    ]


def test_more_than_five_different_dates_are_one_problem() -> None:
    five: list[CellValue | None] = ["a", "b", "a", "c", "d", "e"]
    assert [one.nilai["nilai"] for one in found(("tmt", Kind.DATE, five), rows=6)] == ["a", "b", "c", "d", "e"]
    assert told(found(("tmt", Kind.DATE, [*five, "f"]), rows=7)) == [
        ("TANGGAL-01", "A1 A2 A3 A4 A5 A6 A7", {"nilai": "a", "kolom": "Tmt", "beda": 6, "jumlah": 7})
    ]


def test_what_is_no_number_at_all_is_shown_as_typed() -> None:
    assert told(found(("nip", Kind.NIP, ["-", "belum ada", "12345", None]))) == [
        ("NIP-01", "A1 A2 A3", {"nilai": "-", "jumlah": 3})
    ]


def test_18_digits_with_letters_are_told_apart() -> None:
    cells: list[CellValue | None] = ["NIP. 19080101 196501 1 001", "123456", None, None]
    assert told(found(("nip", Kind.NIP, cells))) == [
        (
            "NIP-01",
            "A1",
            {"nilai": "NIP.····················01", "apa": "@read.nip_18_saja", "jumlah": 1},
        ),
        ("NIP-01", "A2", {"nilai": "······", "jumlah": 1}),
    ]


def test_nips_are_one_problem_of_each_code_and_masked() -> None:
    assert told(found(("nip", Kind.NIP, ["19050101 196001", 1.9e17, "123", 1.8e17]))) == [
        ("NIP-01", "A1 A3", {"nilai": "1905·········01", "jumlah": 2}),
        ("NIP-02", "A2 A4", {"jumlah": 2}),
    ]


def test_formulas_and_errors_count_over_all_columns() -> None:
    formula, error = CellFault(FaultKind.FORMULA), CellFault(FaultKind.ERROR, "#REF!")
    problems = found(("a", Kind.NAME, [formula, "x", "#REF!", "#N/A"]), ("b", Kind.LEVEL, [formula, error, 1.0, 2.0]))
    assert told(problems) == [
        ("RUMUS-01", "A1 B1", {"jumlah": 2}),
        ("RUMUS-02", "B2 A3", {"nilai": "#REF!", "jumlah": 2}),
        ("RUMUS-02", "A4", {"nilai": "#N/A", "jumlah": 1}),
    ]


def test_sound_columns_give_none() -> None:
    assert found(("level", Kind.LEVEL, [1.0, None, "-", "Ahli"])) == []


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("level", "1 sel dihitung sebagai kosong (belum dinilai, atau tanpa standar)"),
        ("level_hasil", "1 sel dihitung sebagai kosong: barisnya tidak menjawab kesenjangan siapa pun"),
        ("level_awal", "1 sel dihitung sebagai kosong: siapa saja boleh ikut, berapa pun levelnya"),
    ],
)
def test_what_follows_from_a_faulty_level_is_true_of_its_table(field: str, said: str) -> None:
    (problem,) = found((field, Kind.LEVEL, ["9"]), rows=1)
    spoken = speak(problem, words("id"))
    assert spoken.akibat == said
    assert ("belum dinilai" in spoken.saran) == (field == "level")


def test_of_very_many_places_the_first_are_named_and_all_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("asnkompetensi.read.faults.PLACES", 3)
    problems = found(("level", Kind.LEVEL, [None, "7", "7", None]), ("level", Kind.LEVEL, ["7", "7", "8", "7"]))
    assert told(problems) == [
        ("LEVEL-01", "B1 A2 B2", {"nilai": "7", "kolom": "Level", "jumlah": 5}),
        ("LEVEL-01", "B3", {"nilai": "8", "kolom": "Level", "jumlah": 1}),
    ]


@pytest.mark.parametrize(
    ("field", "kind", "kode"), [("level", Kind.LEVEL, "LEVEL-01"), ("jp", Kind.NUMBER, "ANGKA-01")]
)
def test_more_than_a_hundred_different_values_are_one_problem(field: str, kind: Kind, kode: str) -> None:
    values: list[CellValue | None] = [f"nilai {number}" for number in range(101)]
    assert len(found((field, kind, values), rows=100)) == 100
    (problem,) = found((field, kind, values), rows=101)
    assert (problem.kode, len(problem.tempat)) == (kode, 101)
    assert problem.nilai == {"nilai": "nilai 0", "kolom": field.title(), "beda": 101, "jumlah": 101}
    assert '101 isian berbeda di kolom "' in speak(problem, words("id")).pesan


def test_levels_of_many_kinds_keep_what_becomes_of_them() -> None:
    values: list[CellValue | None] = [f"nilai {number}" for number in range(101)]
    (problem,) = found(("level_hasil", Kind.LEVEL, values), rows=101)
    assert problem.nilai["nasib"] == "@read.tanpa_level_hasil"
