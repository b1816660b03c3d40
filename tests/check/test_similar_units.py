"""UNIT-02: units under several names."""

from collections.abc import Mapping, Sequence

from asnkompetensi.check.similar_units import similar_units
from asnkompetensi.model.problem import Problem
from tests.check.doubts import cells, doubts
from tests.resolve.tables import nip, table


def people(*units: str | None) -> list[dict[str, str | None]]:
    return [{"nip": nip(n), "unit_kerja": unit, "jabatan": "Arsiparis"} for n, unit in enumerate(units, 1)]


def found(*units: str | None, unit: Sequence[Mapping[str, str]] = ()) -> list[Problem]:
    return doubts(similar_units, pegawai=people(*units), unit=table("unit", unit, ["unit_kerja"]))


def test_near_names_are_one_problem_at_the_cells_of_the_rarer_ones() -> None:
    (problem,) = found("Dinas Pendidkan", "Dinas Pendidikan", "Disdik", "Dinas Pendidikan", "Dinas Arsip", "Disdik")
    assert (problem.kode, problem.nilai) == ("UNIT-02", {"nama": 3, "jumlah": 3})
    assert cells(problem) == ["Pegawai!B2", "Pegawai!B4", "Pegawai!B7"]
    assert problem.bukti == (
        {"nama": "Dinas Pendidikan", "jumlah": 2, "tempat": ""},
        {"nama": "Disdik", "jumlah": 2, "tempat": "B4, B7"},
        {"nama": "Dinas Pendidkan", "jumlah": 1, "tempat": "B2"},
    )


def test_each_group_is_a_problem_of_its_own() -> None:
    first, second = found("Dinas Kesehatan", "Dinas Kesehtan", "Badan Pendapatan", "Badan Pendapatn")
    assert (cells(first), cells(second)) == (["Pegawai!B5"], ["Pegawai!B3"])


def test_links_join_groups_that_met_before() -> None:
    (problem,) = found("Dinas Pendidikaa", "Dinas Pendidikbb", "Dinas Pendidikab")
    assert problem.nilai["nama"] == 3


def test_an_alias_is_its_unit() -> None:
    assert found("Dinas Pendidikan", "Disdik", unit=[{"unit_kerja": "Dinas Pendidikan", "alias": "Disdik"}]) == []


def test_a_unit_with_a_short_form_in_its_name_is_the_one_with_the_word() -> None:
    (problem,) = found("Bdn. Arsip Kab. Awan", "Badan Arsip Kabupaten Awan", "Bdn. Arsip Kab. Awan")
    assert [line["nama"] for line in problem.bukti] == ["Bdn. Arsip Kab. Awan", "Badan Arsip Kabupaten Awan"]


def test_units_that_are_both_listed_are_two() -> None:
    listed = [{"unit_kerja": "Puskesmas Sukajaya"}, {"unit_kerja": "Puskesmas Sukaraya"}]
    assert found("Puskesmas Sukajaya", "Puskesmas Sukaraya", unit=listed) == []
    assert len(found("Puskesmas Sukajaya", "Puskesmas Sukaraya", unit=listed[:1])) == 1


def test_the_listed_name_is_taken_for_the_right_one() -> None:
    (problem,) = found("Dinas Pendidkan", "Dinas Pendidkan", unit=[{"unit_kerja": "Dinas Pendidikan"}])
    assert [line["nama"] for line in problem.bukti] == ["Dinas Pendidikan", "Dinas Pendidkan"]
    assert cells(problem) == ["Pegawai!B2", "Pegawai!B3"]


def test_a_near_name_without_people_and_unlisted_is_no_matter() -> None:
    standar = [{"jabatan": "Arsiparis", "unit_kerja": "Dinas Pendidkan", "kompetensi": "Integritas", "level": "2"}]
    assert doubts(similar_units, pegawai=people("Dinas Pendidikan"), standar=standar) == []


def test_a_listed_name_without_people_is_not_at_fault() -> None:
    listed = [{"unit_kerja": "Dinas Pendidikan"}, {"unit_kerja": "Dinas Arsip"}]
    assert found("Dinas Pendidikan", unit=listed) == []


def test_people_without_a_unit_are_no_unit() -> None:
    assert found(None, "Tanpa Unitt") == []
