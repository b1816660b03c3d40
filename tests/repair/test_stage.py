"""All repairs, in the order of the cells."""

from asnkompetensi.model.problem import Problem
from tests.read.sheets import sheet
from tests.repair.sheets import found, told

NIP = "190001011965011001"
PEOPLE = sheet([["NIP", "Nama", "Unit Kerja", "Jabatan"], [NIP, "Awan ", "DINAS ARSIP", "Arsiparis"]], "Pegawai")
MARKS = sheet([["NIP", "Kompetensi", "Level"], [NIP, " Integritas", "III"], [NIP, "Kerja Sama", "II"]], "Penilaian")
SPELT = Problem("NAMA-01", nilai={"kolom": "unit_kerja"}, bukti=({"nama": "DINAS ARSIP", "ejaan": "Dinas Arsip"},))


def test_repairs_stand_in_the_order_of_sheets_rows_and_columns() -> None:
    assert [(one.tempat.lembar, one.tempat.sel) for one in found(MARKS, PEOPLE, problems=[SPELT])] == [
        ("Penilaian", "B2"),
        ("Penilaian", "C2"),
        ("Penilaian", "C3"),
        ("Pegawai", "B2"),
        ("Pegawai", "C2"),
    ]


def test_a_spelling_is_that_of_the_check() -> None:
    assert told(found(PEOPLE, problems=[SPELT]))[1] == ("C2", "unit_kerja", "DINAS ARSIP", "Dinas Arsip", "ejaan")
    assert [one.tempat.sel for one in found(PEOPLE)] == ["B2"]


def test_a_sheet_that_is_no_table_is_left_alone() -> None:
    assert found(PEOPLE, sheet([["Catatan  rapat "], [" tidak ada "]], "Rapat"))[1:] == ()
