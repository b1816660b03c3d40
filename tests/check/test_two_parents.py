"""UNIT-04: one name of a unit for several units."""

from collections.abc import Mapping, Sequence

from asnkompetensi.check.two_parents import two_parents
from asnkompetensi.model.problem import Problem
from tests.check.doubts import cells, doubts
from tests.resolve.tables import nip, table

Placed = tuple[str | None, str | None]


def found(*placed: Placed, unit: Sequence[Mapping[str, str]] = ()) -> list[Problem]:
    people = [
        {"nip": nip(n), "unit_kerja": name, "unit_induk": above, "jabatan": "Arsiparis"}
        for n, (name, above) in enumerate(placed, 1)
    ]
    return doubts(two_parents, pegawai=people, unit=table("unit", unit, ["unit_kerja", "unit_induk", "alias"]))


def test_a_name_under_two_offices_is_told_at_its_cells() -> None:
    (problem,) = found(("Sekretariat", "Dinas A"), ("Sekretariat", "Dinas B"), ("Bidang", "Dinas A"))
    assert (problem.kode, problem.nilai) == ("UNIT-04", {"nama": 1, "jumlah": 2})
    assert cells(problem) == ["Pegawai!B2", "Pegawai!B3"]
    assert problem.bukti == ({"unit": "Sekretariat", "induk": 2, "jumlah": 2},)


def test_one_office_in_two_spellings_is_one() -> None:
    assert found(("Sekretariat", "Dinas A"), ("Sekretariat", "DINAS  A"), ("Sekretariat", None)) == []


def test_an_alias_of_the_office_is_the_office() -> None:
    listed = [{"unit_kerja": "Dinas Kesehatan", "alias": "Dinkes"}]
    assert found(("Sekretariat", "Dinas Kesehatan"), ("Sekretariat", "Dinkes"), unit=listed) == []


def test_the_table_unit_says_that_it_is_one() -> None:
    listed = [{"unit_kerja": "Dinas A"}, {"unit_kerja": "Sekretariat", "unit_induk": "Dinas A"}]
    assert found(("Sekretariat", "Dinas A"), ("Sekretariat", "Dinas B"), unit=listed) == []


def test_people_without_a_unit_are_no_unit() -> None:
    assert found((None, "Dinas A"), (None, "Dinas B")) == []
