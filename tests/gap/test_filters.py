"""`--unit`, `--jabatan`, `--competency`."""

import pytest

from asnkompetensi.model.problem import Problem
from asnkompetensi.model.result import Computed
from tests.gap.data import agency, compared, computed, totals

DATA = agency(
    """
    nip | nama | unit_kerja      | jabatan
    1   | Ani  | Dinas Kesehatan | Analis
    2   | Budi | Dinas Kesehatan | Penata
    3   | Cici | RSUD            | Analis
    4   | Dodi |                 | Juru
    """,
    """
    jabatan | kompetensi | level
    Analis  | Integritas | 3
    Analis  | Kerja Sama | 3
    Penata  | Kerja Sama | 4
    """,
    """
    nip | kompetensi | level
    1   | Integritas | 2
    1   | Kerja Sama | 3
    2   | Kerja Sama | 3
    3   | Integritas | 1
    """,
)


@pytest.mark.parametrize(
    ("filters", "people"),
    [
        ({}, ["4", "1", "2", "3"]),
        ({"unit": ("DINAS  kesehatan",)}, ["1", "2"]),
        ({"unit": ("RSUD", "(tanpa unit)")}, ["4", "3"]),
        ({"jabatan": ("analis",)}, ["1", "3"]),
        ({"jabatan": ("Analis", "Juru"), "unit": ("RSUD", "(tanpa unit)")}, ["4", "3"]),
        ({"competency": ("integritas",)}, ["1", "3"]),
        ({"competency": ("Kerja-Sama", "Integritas")}, ["1", "2", "3"]),
        ({"competency": ("Kerja Sama",), "jabatan": ("Juru",)}, []),
    ],
)
def test_names_in_any_spelling_choose_people(filters: dict[str, tuple[str, ...]], people: list[str]) -> None:
    result, _ = computed(DATA, "pegawai", **filters)
    assert [row[0] for row in compared(result.tabel["pegawai"], "nip")[0]] == people
    assert result.ringkasan["pegawai"].value == len(people)


def test_jpm_is_over_the_competencies_asked_for() -> None:
    result, _ = computed(DATA, "pegawai", "detail", competency=("Integritas",))
    found, wanted = compared(result.tabel["pegawai"], "nip | kompetensi_standar | jpm\n1 | 1 | 66.67\n3 | 1 | 33.33")
    assert found == wanted
    assert [row[0] for row in compared(result.tabel["detail"], "kompetensi")[0]] == ["Integritas", "Integritas"]
    assert totals(result, "pegawai lengkap tanpa_standar") == {"pegawai": "2", "lengkap": "2", "tanpa_standar": "0"}


@pytest.mark.parametrize(
    ("filters", "option", "near"),
    [
        ({"unit": ("dinas kesehatn",)}, "--unit", "Dinas Kesehatan"),
        ({"unit": ("Sekretariat",)}, "--unit", ""),
        ({"jabatan": ("Analys",)}, "--jabatan", "Analis"),
        ({"competency": ("Kerja Samma",)}, "--competency", "Kerja Sama"),
    ],
)
def test_an_unknown_name_is_named_with_the_nearest_and_nothing_is_computed(
    filters: dict[str, tuple[str, ...]], option: str, near: str
) -> None:
    ((typed,),) = filters.values()
    result, problems = computed(DATA, "unit", **filters)
    assert result == Computed({}, {})
    assert problems == [Problem("PERINTAH-01", nilai={"opsi": option, "nilai": typed, "mirip": near})]


def test_every_unknown_name_is_named_at_once() -> None:
    _, problems = computed(DATA, unit=("X", "RSUD", "Y"), jabatan=("Z",))
    assert [problem.nilai["nilai"] for problem in problems] == ["X", "Y", "Z"]


def test_what_other_data_may_have_is_told_and_nothing_is_kept_for_it() -> None:
    result, problems = computed(DATA, competency=("Kerja Samma",), elsewhere=True)
    assert result.ringkasan["pasangan"].value == 0
    assert [problem.kode for problem in problems][:1] == ["PERINTAH-01"]
