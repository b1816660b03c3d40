"""Required levels: one for each key, conflicts settled."""

from __future__ import annotations

from typing import Any

import pytest

from asnkompetensi.model.nip import mask
from asnkompetensi.model.problem import Problem
from tests.resolve.tables import cells, nip, only, origins, resolved, shown

K = {"kompetensi": "Integritas"}


def _standar(*rows: dict[str, Any]) -> tuple[list[tuple[Any, ...]], list[Problem]]:
    data, problems = resolved(standar=[{**K, **row} for row in rows])
    return shown(data, data.standar, ("sumber", "subjek", "unit", "kompetensi", "level")), problems


def test_the_rank_of_a_row() -> None:
    rows, problems = _standar(
        {"jenjang_jabatan": "Ahli Muda", "level": 1},
        {"jenjang_jabatan": "Ahli Muda", "unit_kerja": "A", "level": 2},
        {"jabatan": "Penata", "level": 3},
        {"jabatan": "Penata", "unit_kerja": "A", "level": 4},
    )
    assert rows == [
        (0, "Penata", "A", "Integritas", 4),
        (1, "Penata", None, "Integritas", 3),
        (2, "Ahli Muda", "A", "Integritas", 2),
        (3, "Ahli Muda", None, "Integritas", 1),
    ]
    assert problems == []


def test_a_row_that_names_a_jabatan_is_one_for_the_jabatan() -> None:
    rows, _ = _standar({"jabatan": "Penata", "jenjang_jabatan": "Ahli Muda", "level": 3})
    assert rows == [(1, "Penata", None, "Integritas", 3)]


def test_a_dash_for_the_jabatan_leaves_a_row_for_the_class() -> None:
    rows, _ = _standar({"jabatan": "-", "jenjang_jabatan": "JF Ahli Muda", "level": 3})
    assert rows == [(3, "Ahli Muda", None, "Integritas", 3)]


def test_a_blank_level_is_no_row_and_level_0_is_one() -> None:
    rows, _ = _standar({"jabatan": "Penata", "level": None}, {"jabatan": "Analis", "level": 0})
    assert rows == [(1, "Analis", None, "Integritas", 0)]


def test_rows_that_agree_are_one() -> None:
    rows, problems = _standar({"jabatan": "Penata", "level": 2.5}, {"jabatan": "PENATA", "level": 2.5})
    assert rows == [(1, "Penata", None, "Integritas", 2.5)]
    assert problems == []


def test_of_rows_that_disagree_the_highest_is_used() -> None:
    rows, problems = _standar(
        {"jabatan": "Penata", "level": 3},
        {"jabatan": "Analis", "level": 1},
        {"jabatan": "PENATA", "level": 4.5},
        {"jabatan": "Penata", "unit_kerja": "A", "level": 1},
        {"jabatan": "Penata", "level": 4.5},
    )
    assert rows[1:] == [(1, "Analis", None, "Integritas", 1), (1, "Penata", None, "Integritas", 4.5)]
    (problem,) = problems
    assert (problem.kode, cells(problem)) == ("STANDAR-02", ["Standar!D2", "Standar!D4", "Standar!D6"])
    assert problem.nilai == {"subjek": "Penata", "unit": "", "kompetensi": "Integritas", "level": "4.5"}
    assert problem.bukti == (
        {"level": "3", "sel": "Standar!D2"},
        {"level": "4.5", "sel": "Standar!D4"},
        {"level": "4.5", "sel": "Standar!D6"},
    )


def test_a_disagreement_names_the_class_and_the_unit() -> None:
    _, (problem,) = _standar(
        {"jenjang_jabatan": "Eselon II", "unit_kerja": "RSUD", "level": 3},
        {"jenjang_jabatan": "JPT Pratama", "unit_kerja": "rsud", "level": 0},
    )
    assert (problem.nilai["subjek"], problem.nilai["unit"], problem.nilai["level"]) == ("JPT Pratama", "RSUD", "3")


def test_the_row_in_use_is_the_first_with_the_highest_level() -> None:
    data, _ = resolved(standar=[{"jabatan": "Penata", **K, "level": level} for level in (3, 4, 4)])
    assert origins(data, data.standar, "level") == ["Standar!C3"]


def test_levels_of_gap_rows_themselves() -> None:
    row = {"nip": nip(1), "unit_kerja": "A", "jabatan": "Penata"}
    data, problems = resolved(
        kesenjangan=[
            {**row, "kompetensi": "Komunikasi", "level_standar": 2},
            {**row, "kompetensi": "Integritas", "level_standar": 3},
            {**row, "kompetensi": "INTEGRITAS", "level_standar": 4},
            {**row, "kompetensi": "Advokasi", "level_standar": None},
            {**row, "kompetensi": "Pelayanan", "level_standar": 0},
        ]
    )
    assert shown(data, data.sendiri, ("orang", "kompetensi", "level")) == [
        (0, "Integritas", 4),
        (0, "Komunikasi", 2),
        (0, "Pelayanan", 0),
    ]
    (problem,) = only(problems, "STANDAR-02")
    assert problem.nilai == {"subjek": mask(nip(1)), "unit": "", "kompetensi": "Integritas", "level": "4"}
    assert cells(problem) == ["Kesenjangan!C3", "Kesenjangan!C4"]


def test_own_levels_of_people_who_are_not_active_or_not_there_are_left_out() -> None:
    data, problems = resolved(
        pegawai=[{"nip": nip(1), "unit_kerja": "A", "jabatan": "Penata", "kedudukan": "MPP"}],
        kesenjangan=[{"nip": nip(number), **K, "level_standar": 3} for number in (1, 2)],
    )
    assert data.sendiri.empty
    assert [(problem.kode, cells(problem)) for problem in problems] == [("PENILAIAN-01", ["Kesenjangan!A3"])]


def test_a_unit_in_a_standard_may_be_an_alias() -> None:
    data, _ = resolved(
        unit=[{"unit_kerja": "Dinas Kesehatan", "alias": "Dinkes"}],
        standar=[{"jabatan": "Penata", "unit_kerja": "DINKES", **K, "level": 3}],
    )
    assert shown(data, data.standar, ("unit",)) == [("Dinas Kesehatan",)]


def test_dtypes() -> None:
    data, _ = resolved(standar=[{"jabatan": "Penata", **K, "level": 3}])
    assert {name: str(dtype) for name, dtype in data.standar.dtypes.items()} == {
        **dict.fromkeys(("sumber", "subjek", "unit", "kompetensi", "bobot", "asal_tabel", "asal"), "int32"),
        "level": "Int64",
    }


def test_evidence_goes_as_far_as_the_places(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("asnkompetensi.resolve.origin.PLACES", 2)
    _, (problem,) = _standar(*({"jabatan": "Penata", "level": level} for level in (3, 4, 5)))
    assert (cells(problem), [line["level"] for line in problem.bukti]) == (["Standar!C2", "Standar!C3"], ["3", "4"])
