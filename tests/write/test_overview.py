from dataclasses import replace

import pytest

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.problem import Grade
from asnkompetensi.model.result import Figure
from asnkompetensi.write.menus import MENUS
from asnkompetensi.write.overview import Ranking, Record, count, grades, headline, hundredths, overview
from tests.write.report import report, table

GAP = report()


def test_categories_are_counted_over_all_units_in_the_order_of_the_scale() -> None:
    assert overview(GAP, 5).kategori == {"optimal": 2, "cukup_optimal": 0, "kurang_optimal": 1, "belum_lengkap": 1}


def test_units_and_competencies_come_largest_gap_first_and_without_those_that_lack_nothing() -> None:
    unit, competency = overview(GAP, 5).rankings
    assert [row["unit_kerja"] for row in unit.rows] == ["Dinas Kebun Awan", "Badan Hutan Bakau"]
    assert [row["kompetensi"] for row in competency.rows] == ["Mengelola Perubahan", "Kerja Sama"]
    assert (unit.whole, competency.whole) == (2, 3)


def test_no_more_than_asked_for() -> None:
    assert [(len(found.rows), found.whole) for found in overview(GAP, 1).rankings] == [(1, 2), (1, 3)]


def test_the_largest_measure_comes_first_whatever_the_order_of_the_table() -> None:
    spec = "unit_kerja:teks pegawai:cacah kesenjangan:cacah terjawab:cacah total_kesenjangan:level level_ditutup:level"
    unit = table("rekomendasi-unit", spec, [("A", 1, 1, 1, 1, 1), ("B", 1, 1, 1, 3, 1), ("C", 1, 1, 1, 3, 1)])
    made = replace(GAP, perintah="recommend", tabel={"rekomendasi-unit": unit})
    assert [row["unit_kerja"] for row in overview(made, 2).rankings[0].rows] == ["B", "C"]


def test_a_circle_is_told_once_and_a_person_without_a_name_by_the_nip() -> None:
    spec = "lingkar:cacah kompetensi:teks peserta:cacah"
    circles = table("lingkar-belajar", spec, [(1, "Integritas", 5), (1, "Integritas", 5), (2, "Kerja Sama", 6)])
    left = table("tanpa-mentor", "nip:nip nama:teks kesenjangan:level", [("190001011965011001", None, 1)])
    made = replace(GAP, perintah="mentor", tabel={"lingkar-belajar": circles, "tanpa-mentor": left})
    circle, alone = overview(made, 5).rankings
    assert ([row["kompetensi"] for row in circle.rows], circle.whole) == (["Kerja Sama", "Integritas"], 2)
    assert alone.rows[0]["nama"] == "1900············01"


def test_rows_of_one_name_are_told_apart() -> None:
    row: Record = {"nama": "Aba", "kompetensi": "Integritas", "kesenjangan": 1}
    pairs, circles = (Ranking(MENUS["mentor"].ranked[place], [row], 1, ()) for place in (0, 1))
    assert (pairs.label(row), circles.label(row)) == ("Aba: Integritas", "Integritas")
    assert pairs.label({**row, "kompetensi": None}) == "Aba"


def test_what_a_menu_has_a_scale_of_takes_the_place_of_categories() -> None:
    found = replace(GAP, perintah="mentor", tabel={}, ringkasan={"di_unit": Figure(3)})
    assert overview(found, 5).kategori == {"di_unit": 3, "di_tetangga": 0, "di_instansi": 0}


def test_columns_are_picked_by_name_with_their_kinds() -> None:
    unit = overview(GAP, 1).rankings[0]
    assert [(c.name, c.shown) for c in unit.picked(["rata_jpm", "unit_kerja"])] == [
        ("rata_jpm", Shown.HUNDREDTH),
        ("unit_kerja", Shown.TEXT),
    ]


def test_what_is_not_in_the_figures_is_counted_where_it_is_something() -> None:
    expected = {"belum_dinilai": 1, "kedaluwarsa": 1, "tanpa_standar": 1, "tidak_aktif": 1}
    assert overview(GAP, 5).left_out == expected
    assert overview(replace(GAP, ringkasan={}), 5).left_out == {}
    refused = replace(GAP, ringkasan={"pegawai_ditolak": Figure(6)})
    assert overview(refused, 5).left_out == {"pegawai_ditolak": 6}


def test_problems_are_counted_by_grade_the_gravest_first() -> None:
    assert list(grades(GAP).items()) == [(Grade.GALAT, 2), (Grade.PERINGATAN, 1)]
    assert grades(replace(GAP, masalah=())) == {}


def test_what_was_not_computed_is_empty() -> None:
    head = overview(replace(GAP, tabel={"detail": table("detail", "nip:nip", [])}), 5)
    assert (head.kategori, head.rankings) == ({}, ())


def test_the_figures_that_stand_first() -> None:
    found = headline(GAP)
    assert list(found)[-3:] == ["pasangan_kurang", "persen_kurang", "total_kesenjangan"]
    assert (found["pegawai"].value, found["persen_kurang"].value) == (5, 3_636)
    assert headline(replace(GAP, ringkasan={}))["persen_kurang"].value is None


def test_a_total_that_is_not_there_is_nothing() -> None:
    assert (count(GAP, "pegawai"), count(GAP, "tak_ada")) == (5, 0)


@pytest.mark.parametrize(
    ("part", "whole", "share"), [(1, 3, 3_333), (2, 3, 6_667), (1, 8, 1_250), (1, 16, 625), (1, 800, 13)]
)
def test_shares_are_rounded_half_up(part: int, whole: int, share: int) -> None:
    assert hundredths(part, whole) == share
