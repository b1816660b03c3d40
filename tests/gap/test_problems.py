"""What only the computation meets."""

from dataclasses import replace

import pandas as pd
import pytest

from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.rules import Assessment, Expired
from asnkompetensi.model.table import Part, Table
from tests.gap.data import agency, computed

PEGAWAI = """
nip | nama | unit_kerja | jabatan
1   | Ani  | Dinas B    | Analis
2   | Budi | Dinas A    | Analis
"""
STANDAR = "jabatan | kompetensi | level\nAnalis | Hukum | 3\nAnalis | Integritas | 3"
HIDDEN = "\u00b7" * 12


def places(sheet: str, *found: str) -> tuple[Place, ...]:
    return tuple(Place("data.xlsx", sheet, cell) for cell in found)


def problems(penilaian: str, pegawai: str = PEGAWAI, **choices: object) -> list[Problem]:
    """The problems but those of names that do not meet, which are tested by themselves."""
    found = computed(agency(pegawai, STANDAR, penilaian), **choices)[1]
    return [problem for problem in found if problem.kode != "RUJUKAN-02"]


CONTRADICTING = """
nip | kompetensi | level | tanggal
1   | Hukum      | 2     | 2025-01-31
2   | Integritas | 4     |
1   | Hukum      | 3.5   | 2025-01-31
1   | Hukum      | 1     | 2024-01-31
2   | Integritas | 3     |
1   | Hukum      | 2     | 2025-01-31
2   | Hukum      | 3     | 2025-01-31
"""


def test_contradicting_assessments_are_named_with_every_cell() -> None:
    budi, ani = problems(CONTRADICTING)
    assert ani == Problem(
        "PENILAIAN-02",
        places("Penilaian", "C2", "C4", "C7"),
        {"nip": f"1900{HIDDEN}01", "kompetensi": "Hukum", "banyak": 0},
        (
            {"siapa": "", "level": "2", "sel": "Penilaian!C2"},
            {"siapa": "", "level": "3.5", "sel": "Penilaian!C4"},
            {"siapa": "", "level": "2", "sel": "Penilaian!C7"},
        ),
    )
    assert budi == Problem(
        "PENILAIAN-02",
        places("Penilaian", "C3", "C6"),
        {"nip": f"1900{HIDDEN}02", "kompetensi": "Integritas", "banyak": 0},
        ({"siapa": "", "level": "4", "sel": "Penilaian!C3"}, {"siapa": "", "level": "3", "sel": "Penilaian!C6"}),
    )


def test_faults_of_the_data_are_the_same_under_a_filter() -> None:
    assert problems(CONTRADICTING, unit=("Dinas A",)) == problems(CONTRADICTING)


@pytest.mark.parametrize("assessment", [Assessment.BEST, Assessment.MEAN])
def test_best_and_mean_meet_no_contradiction(assessment: Assessment) -> None:
    assert problems(CONTRADICTING, assessment=assessment) == []


def test_a_person_without_a_nip_is_named() -> None:
    (found,) = problems(
        "nip | kompetensi | level\nCici | Hukum | 1\nCici | Hukum | 2",
        "nip | nama | unit_kerja | jabatan\n | Cici | Dinas A | Analis",
    )
    assert found.nilai == {"nip": "Cici", "kompetensi": "Hukum", "banyak": 0}


def of_two_files(people: int, sheets: tuple[str, str]) -> list[Problem]:
    """Contradictions of so many people between two files, each with one row of everybody."""
    pegawai = "nip | nama | unit_kerja | jabatan" + "".join(f"\n{n} | N{n} | A | Analis" for n in range(1, people + 1))
    rows = (f"\n{n} | Hukum | {level}" for level in (1, 2) for n in range(1, people + 1))
    data = agency(pegawai, STANDAR, "nip | kompetensi | level" + "".join(rows))
    at, table = next((at, table) for at, table in enumerate(data.tabel) if table.nama == "penilaian")
    parts = [replace(table.bagian[0], berkas=file, lembar=sheets[n]) for n, file in enumerate(("a.csv", "b.csv"))]
    split = replace(table, frame=table.frame.assign(bagian=[0] * people + [1] * people), bagian=tuple(parts))
    found = computed(replace(data, tabel=(*data.tabel[:at], split, *data.tabel[at + 1 :])))[1]
    return [problem for problem in found if problem.kode == "PENILAIAN-02"]


def test_a_contradiction_between_files_names_them() -> None:
    assert [line["sel"] for line in of_two_files(1, ("Nilai", "Nilai"))[0].bukti] == [
        "a.csv, Nilai!C2",
        "b.csv, Nilai!C3",
    ]
    assert [line["sel"] for line in of_two_files(1, ("a.csv", "b.csv"))[0].bukti] == ["a.csv!C2", "b.csv!C3"]


def test_many_contradictions_between_two_files_are_one_problem() -> None:
    assert [problem.nilai["banyak"] for problem in of_two_files(3, ("x", "x"))] == [0, 0, 0]
    (problem,) = of_two_files(4, ("x", "x"))
    assert problem.nilai == {"nip": "", "kompetensi": "", "banyak": 4, "jumlah": 4}
    assert [place.sel for place in problem.tempat] == ["C2", "C6", "C3", "C7", "C4", "C8", "C5", "C9"]
    assert [(line["siapa"], line["kompetensi"], line["level"]) for line in problem.bukti[:3]] == [
        (f"1900{HIDDEN}01", "Hukum", "1"),
        (f"1900{HIDDEN}01", "Hukum", "2"),
        (f"1900{HIDDEN}02", "Hukum", "1"),
    ]
    assert len(problem.bukti) == 6


def test_a_contradiction_of_dropped_assessments_is_none() -> None:
    old = "nip | kompetensi | level | tanggal\n1 | Hukum | 1 | 2020-01-31\n1 | Hukum | 2 | 2020-01-31"
    assert [problem.kode for problem in problems(old)] == ["PENILAIAN-02"]
    assert [problem.kode for problem in problems(old, expired=Expired.DROP)] == ["PENILAIAN-03"]


OLD = """
nip | kompetensi | level | tanggal
1   | Hukum      | 2     | 2019-01-31
1   | Hukum      | 3     | 2020-01-31
1   | Integritas | 3     | 2020-01-31
1   | Integritas | 3     | 2025-01-31
2   | Hukum      | 3     | 2023-03-31
2   | Komunikasi | 3     | 2020-01-31
"""


USED, DROPPED = "@gap.tetap_dipakai", "@gap.disisihkan"


def test_expired_assessments_that_are_used() -> None:
    """Not the superseded one, not the one that nothing requires, not the one of exactly three years."""
    assert problems(OLD) == [
        Problem("PENILAIAN-03", places("Penilaian", "D3"), {"jumlah": 1, "tahun": 3, "nasib": USED})
    ]


def test_expired_assessments_that_are_dropped_where_nothing_newer_stands_in_for_them() -> None:
    assert problems(OLD, expired=Expired.DROP) == [
        Problem("PENILAIAN-03", places("Penilaian", "D2", "D3"), {"jumlah": 2, "tahun": 3, "nasib": DROPPED})
    ]


def test_what_is_dropped_is_only_what_is_too_old() -> None:
    just = "nip | kompetensi | level | tanggal\n1 | Hukum | 1 | 2023-03-31\n1 | Hukum | 2 | 2023-03-31"
    assert [problem.kode for problem in problems(just, expired=Expired.DROP)] == ["PENILAIAN-02"]


def test_a_date_of_many_levels_is_named_once() -> None:
    """A wide sheet: one row per person, one column per competency, one date for all of them."""
    data = agency(
        PEGAWAI,
        STANDAR,
        "nip | kompetensi | level | tanggal\n1 | Hukum | 2 | 2020-01-31\n1 | Integritas | 2 | 2020-01-31",
    )
    wide = Table(
        "penilaian",
        pd.DataFrame({"bagian": [0, 0], "baris": [1, 1], "kolom": [2, 3]}),
        (Part("data.xlsx", "Hasil", 0, {"nip": 0, "tanggal": 1}),),
    )
    _, (found,) = computed(replace(data, tabel=(*data.tabel[:2], wide, *data.tabel[3:])))
    assert found == Problem("PENILAIAN-03", places("Hasil", "B2"), {"jumlah": 2, "tahun": 3, "nasib": USED})


def test_places_stand_table_by_table_in_the_order_of_the_sources() -> None:
    penilaian = "nip | kompetensi | level | tanggal\n1 | Hukum | 2 | 2025-01-31\n1 | Integritas | 2 | 2020-01-31"
    sendiri = """
    nip | kompetensi | level_standar | level_dimiliki | tanggal_penilaian
    2   | Hukum      | 3             | 3              | 2020-01-31
    """
    _, (found,) = computed(agency(PEGAWAI, STANDAR, penilaian, sendiri))
    assert found.tempat == (*places("Penilaian", "D3"), *places("Kesenjangan", "E2"))


def test_people_without_a_standard_by_jabatan() -> None:
    pegawai = """
    nip | nama | unit_kerja | jabatan
    1   | Ani  | Dinas B    | Juru
    2   | Budi | Dinas A    | Analis
    3   | Cici | Dinas A    |
    4   | Dodi | Dinas A    | Juru
    5   | Eka  | Dinas A    | Ajudan
    """
    assert problems("nip", pegawai) == [
        Problem(
            "STANDAR-03",
            places("Pegawai", "E2", "E4", "E5", "E6"),
            {"jumlah": 4, "jabatan": 3},
            (
                {"jabatan": "Juru", "jumlah": 2},
                {"jabatan": "@gap.tanpa_jabatan", "jumlah": 1},
                {"jabatan": "Ajudan", "jumlah": 1},
            ),
        )
    ]


def test_under_a_target_only_people_who_have_one_lack_a_standard() -> None:
    pegawai = """
    nip | nama | unit_kerja | jabatan | jabatan_tujuan
    1   | Ani  | Dinas B    | Analis  | Juru
    2   | Budi | Dinas A    | Analis  |
    3   | Cici | Dinas A    | Juru    | Analis
    """
    assert problems("nip", pegawai, target=True) == [
        Problem("STANDAR-03", places("Pegawai", "G2"), {"jumlah": 1, "jabatan": 1}, ({"jabatan": "Juru", "jumlah": 1},))
    ]


def test_how_far_the_built_in_standard_was_used() -> None:
    pegawai = """
    nip | nama | unit_kerja | jabatan | jenjang_jabatan
    1   | Ani  | Dinas B    | Analis  | Ahli Muda
    2   | Budi | Dinas A    | Juru    | Pelaksana
    3   | Cici | Dinas A    | Analis  |
    """
    assert problems("nip", pegawai, builtin=True) == [Problem("STANDAR-05", nilai={"jumlah": 17, "orang": 2})]
    only_hukum = computed(agency(PEGAWAI, STANDAR), builtin=True)[1]
    assert only_hukum == []


def test_many_contradictions_in_one_file_are_one_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("asnkompetensi.gap.problems.MANY", 2)
    rows = "".join(f"\n{n} | Hukum | {level}" for n in (1, 2, 3) for level in (2, 1))
    people = "nip | nama | unit_kerja | jabatan" + "".join(f"\n{n} | N{n} | A | Analis" for n in (1, 2, 3))
    assert [one.nilai["banyak"] for one in problems("nip | kompetensi | level" + rows[:-28], people)] == [0, 0]
    (problem,) = problems("nip | kompetensi | level" + rows, people)
    assert problem.nilai == {"nip": "", "kompetensi": "", "banyak": 3, "jumlah": 3}
    assert [place.sel for place in problem.tempat] == ["C2", "C3", "C4", "C5", "C6", "C7"]
    assert len(problem.bukti) == 6


def test_of_very_many_contradictions_the_first_are_named_and_all_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("asnkompetensi.gap.problems.PLACES", 3)
    (problem,) = of_two_files(5, ("x", "x"))
    assert ([place.sel for place in problem.tempat], problem.jumlah) == (["C2", "C7", "C3"], 5)
