"""PELATIHAN-01: rows of one training that differ."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.resolve.catalogue.offers import offered, shown, training
from tests.resolve.tables import cells

OTHER: dict[str, Any] = {"kompetensi": "Statistik"}


def test_rows_that_agree_and_blank_ones_are_no_problem() -> None:
    data, problems = offered(
        pelatihan=[
            training("P-1", jp=20),
            training("p.1", **OTHER, jp=None),
            training("P-1", kompetensi="Musik", jp=20),
        ]
    )
    assert problems == []
    assert shown(data, data.katalog.pelatihan, "jp") == [(20,)]


def test_a_first_row_that_says_nothing_yields_to_the_next() -> None:
    data, problems = offered(pelatihan=[training("P-1", jp=None), training("P-1", **OTHER, jp=12)])
    assert (problems, shown(data, data.katalog.pelatihan, "jp")) == ([], [(12,)])


def test_spellings_that_fold_alike_are_no_problem() -> None:
    data, problems = offered(pelatihan=[training("P-1", "Bimtek Hukum"), training("P-1", "BIMTEK HUKUM.", **OTHER)])
    assert (problems, shown(data, data.katalog.pelatihan, "nama")) == ([], [("Bimtek Hukum",)])


def test_of_rows_that_differ_the_first_is_used_and_every_other_told() -> None:
    rows = [training("P-1", jp=jp, **OTHER) for jp in (None, 20, 20, 24, 30)]
    data, (problem,) = offered(pelatihan=[training("P-0", jp=1), *rows])
    assert shown(data, data.katalog.pelatihan, "kode jp") == [("P-0", 1), ("P-1", 20)]
    assert problem.kode == "PELATIHAN-01"
    assert problem.nilai == {"kode": "P-1", "kolom": "jp", "dipakai": 20}
    assert cells(problem) == ["Pelatihan!E4", "Pelatihan!E6", "Pelatihan!E7"]
    assert problem.bukti == (
        {"nilai": 20, "sel": "Pelatihan!E4"},
        {"nilai": 24, "sel": "Pelatihan!E6"},
        {"nilai": 30, "sel": "Pelatihan!E7"},
    )


@pytest.mark.parametrize(
    ("column", "first", "second", "told"),
    [
        ("nama", "Bimtek A", "Bimtek B", ("Bimtek A", "Bimtek B")),
        ("biaya_peserta", 0, "1500000.50", ("0", "1500000.5")),
        ("mulai", date(2026, 5, 1), date(2026, 6, 1), ("01-05-2026", "01-06-2026")),
        ("hari", 2.5, 3, ("2.5", 3)),
    ],
)
def test_how_values_are_told(column: str, first: Any, second: Any, told: tuple[Any, Any]) -> None:
    rows = [training("P-1"), training("P-1", **OTHER)]
    _, (problem,) = offered(
        pelatihan=[{**row, column: value} for row, value in zip(rows, (first, second), strict=True)]
    )
    assert (problem.nilai["kolom"], tuple(line["nilai"] for line in problem.bukti)) == (column, told)


def test_each_competency_may_have_a_curriculum_of_its_own() -> None:
    rows = [training("P-1", kurikulum="Pasal"), training("P-1", **OTHER, kurikulum="Rumus")]
    data, problems = offered(pelatihan=rows)
    assert (problems, shown(data, data.katalog.pelatihan, "kurikulum")) == ([], [("Pasal",)])


def test_one_competency_with_two_levels() -> None:
    rows = [training("P-1", level=3, level_awal=None), training("P-1", level=4, level_awal=2)]
    data, problems = offered(pelatihan=rows)
    assert shown(data, data.katalog.hasil, "kompetensi level_hasil level_awal") == [("Hukum", 3, None)]
    assert [problem.nilai for problem in problems] == [
        {"kode": "P-1", "kolom": "level_hasil", "dipakai": 3},
        {"kode": "P-1", "kolom": "level_awal", "dipakai": ""},
    ]
