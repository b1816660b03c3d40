from dataclasses import replace

import pytest

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.problem import Grade
from asnkompetensi.model.result import Figure
from asnkompetensi.write.overview import count, grades, headline, hundredths, overview
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
