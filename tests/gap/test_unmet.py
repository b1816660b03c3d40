"""Names of competencies that do not meet."""

from dataclasses import replace

import pandas as pd
import pytest

from asnkompetensi.gap.unmet import nearest
from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Fact, Problem
from asnkompetensi.model.rules import Expired
from asnkompetensi.model.table import Part, Table
from tests.gap.data import agency, computed, computed_after

PEGAWAI = """
nip | nama | unit_kerja | jabatan | jabatan_tujuan
1   | Ani  | Dinas A    | Analis  |
2   | Budi | Dinas A    | Analis  | Juru
3   | Cici | Dinas A    | Penata  |
"""
STANDAR = """
jabatan | kompetensi         | level
Analis  | Kerja Sama         | 3
Analis  | Integritas         | 3
Analis  | Nautika            | 0
Juru    | Integritas         | 3
"""
MARKS = """
nip | kompetensi    | level
1   | Integritas    | 3
1   | Kerjasama Tim | 2
2   | Kerjasama Tim | 2
3   | Kerja Sama    | 2
"""


def told(penilaian: str, before: tuple[Problem, ...] = (), **choices: object) -> list[Problem]:
    found = computed_after(before, agency(PEGAWAI, STANDAR, penilaian), **choices)[1]
    return [problem for problem in found if problem.kode == "RUJUKAN-02"]


def line(kompetensi: str, apa: str, jumlah: int, mirip: str = "") -> dict[str, object]:
    return {"kompetensi": kompetensi, "apa": f"@check.tidak_{apa}", "jumlah": jumlah, "mirip": mirip}


def test_names_of_either_side_with_what_is_near_on_the_other() -> None:
    (problem,) = told(MARKS)
    assert problem.tempat == (Place("data.xlsx", "Penilaian", "B3"),)
    assert problem.nilai == {"jumlah": 2}
    assert problem.bukti == (
        line("Kerjasama Tim", "diminta", 2, "Kerja Sama"),
        line("Kerja Sama", "dinilai", 2, "Kerjasama Tim"),
    )


def test_level_0_asks_for_nothing() -> None:
    met = "nip | kompetensi | level\n1 | Integritas | 3\n1 | Kerja Sama | 3\n1 | Nautika | 3"
    assert told(met)[0].bukti == (line("Nautika", "diminta", 1),)


def test_names_that_meet_are_no_matter_even_if_the_levels_do_not_count() -> None:
    met = "nip | kompetensi | level | tanggal\n1 | Integritas | 3 | 2020-01-31\n1 | Kerja Sama | 3 |"
    torn = f"{met}\n1 | Kerja Sama | 2 |"
    assert told(met) == told(torn) == told(met, expired=Expired.DROP) == []


@pytest.mark.parametrize("penilaian", ["nip", "nip | kompetensi | level\n1 | Integritas |"])
def test_without_assessments_there_is_nothing_to_meet(penilaian: str) -> None:
    assert told(penilaian) == []


def test_without_required_levels_there_is_nothing_to_meet() -> None:
    found = computed(agency(PEGAWAI, "kompetensi", MARKS))[1]
    assert [problem.kode for problem in found] == ["STANDAR-03"]


def test_a_misspelling_that_was_told_is_not_told_again() -> None:
    near: dict[str, Fact] = {"kolom": "kompetensi", "nilai": "Kerjasama Tim", "mirip": "Kerja Sama", "jumlah": 2}
    assert told(MARKS, (Problem("NIP-05"), Problem("RUJUKAN-01", (), near))) == []
    assert told(MARKS, (Problem("RUJUKAN-01", (), {**near, "kolom": "jabatan"}),)) == told(MARKS)


def test_under_a_target_only_people_with_one_count() -> None:
    marks = "nip | kompetensi | level\n1 | Nautika | 3\n2 | Integritas | 3\n2 | Advokasi | 2"
    assert told(marks, target=True)[0].bukti == (line("Advokasi", "diminta", 1),)


def test_the_heading_of_a_wide_sheet_is_the_place() -> None:
    wide = Table(
        "penilaian",
        pd.DataFrame({"bagian": [0] * 4, "baris": [1, 1, 2, 3], "kolom": [2, 3, 3, 4]}),
        (Part("data.xlsx", "Hasil", 0, {"nip": 0}),),
    )
    data = agency(PEGAWAI, STANDAR, MARKS)
    found = computed(replace(data, tabel=(*data.tabel[:2], wide, *data.tabel[3:])))[1]
    assert [problem.tempat for problem in found if problem.kode == "RUJUKAN-02"] == [
        (Place("data.xlsx", "Hasil", "D1"),)
    ]


NINE = ["Integritas", "Kerja Sama", "Orientasi pada Hasil", "Mengelola Perubahan", "Pengambilan Keputusan"]


@pytest.mark.parametrize(
    ("name", "mirip"),
    [
        ("Orientasi Pd Hasil", "Orientasi pada Hasil"),
        ("Kerjasama Tim", "Kerja Sama"),
        ("Pengelolaan Perubahan", "Mengelola Perubahan"),
        ("Pengambilan Kep.", "Pengambilan Keputusan"),
        ("Hasil", "Orientasi pada Hasil"),
        ("Manajemen Perubahan", ""),
        ("Kepemimpinan", ""),
    ],
)
def test_what_most_likely_means_the_same(name: str, mirip: str) -> None:
    assert nearest([name], NINE) == [mirip]


def test_nothing_is_near_where_nothing_is_known() -> None:
    assert nearest(["Integritas"], []) == [""]
