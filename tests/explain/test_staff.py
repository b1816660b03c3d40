from asnkompetensi.explain import staff
from asnkompetensi.explain.formula import Leaf
from tests.explain.agency import AGENCY, ONE, context, row_of


def cells(leaf: Leaf) -> list[tuple[str, str]]:
    return [(cell.kolom, cell.tempat.short) for cell in leaf.sel]


def test_what_says_who_a_person_is_where_and_what() -> None:
    rows = [{**row, "kedudukan": "Aktif"} for row in AGENCY["pegawai"]]
    found = context({**AGENCY, "pegawai": rows})
    one, unnamed = row_of(found, "pegawai", nip=ONE), row_of(found, "pegawai", nama="Embun")
    assert cells(staff.person(found, "pegawai", one)) == [("kedudukan", "Pegawai!E2")]
    assert cells(staff.person(found, "pegawai", unnamed)) == [("nama", "Pegawai!B6"), ("kedudukan", "Pegawai!E6")]
    assert cells(staff.unit(found, "pegawai", one)) == [("unit_kerja", "Pegawai!C2")]
    assert cells(staff.job(found, "pegawai", one)) == [("jabatan", "Pegawai!D2")]
    named = [staff.identity(found, found.person("pegawai", row)) for row in (one, unnamed)]
    assert [[cell.kolom for cell in each] for each in named] == [["nip"], ["nama", "unit_kerja"]]
    assert [cell.kolom for cell in staff.present(found, found.person("pegawai", one))] == ["kedudukan"]


def test_people_who_are_left_out_are_counted() -> None:
    gone = [{**row, "kedudukan": "Pensiun" if row["nip"] == ONE else "Aktif"} for row in AGENCY["pegawai"]]
    found = context({**AGENCY, "pegawai": gone})
    assert staff.inactive(found, "ringkasan", 0).nilai == 1
    assert staff.refused(found, "ringkasan", 0).nilai == 0


def test_the_highest_level_is_that_of_the_law() -> None:
    assert staff.top_level(context(), "pegawai", 0).nilai == 5
