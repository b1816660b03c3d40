"""What is read otherwise after a repair is taken back."""

from collections.abc import Sequence
from functools import partial

from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.place import Place
from asnkompetensi.model.repair import Aturan, Mended, Repair
from asnkompetensi.model.sheet import Sheet
from asnkompetensi.read import tabulate
from asnkompetensi.repair.proof import applied, proven
from tests.read.sheets import sheet
from tests.repair.sheets import found

NIP = "190001011965011001"
TABULATE = partial(tabulate, options=ReadOptions())


def kept(*sheets: Sheet, also: Sequence[Repair] = ()) -> list[str]:
    repairs = proven(sheets, TABULATE(sheets), [*found(*sheets), *also], TABULATE)
    return [f"{one.tempat.lembar}!{one.tempat.sel}" for one in repairs]


def repair(sel: str, after: Mended, rule: Aturan = Aturan.LEVEL, lembar: str = "Penilaian") -> Repair:
    return Repair(Place("data.xlsx", lembar, sel), "level", "III", after, rule)


MARKS = sheet([["NIP", "Kompetensi", "Level"], [NIP, "Integritas", "III"], [NIP, "Kerja Sama", 2]], "Penilaian")


def test_a_repair_stands_in_the_sheet_and_no_other_cell_has_changed() -> None:
    after = applied([MARKS], [repair("C2", 3)])[0]
    cells = [[column.values[code] for code in column.codes.tolist()] for column in after.columns]
    assert cells == [["NIP", NIP, NIP], ["Kompetensi", "Integritas", "Kerja Sama"], ["Level", 3, 2]]
    assert [type(value) for value in cells[2]] == [str, int, int]


def test_what_is_listed_as_left_changes_nothing() -> None:
    left = Repair(Place("data.xlsx", "Penilaian", "C2"), "level", "III", None, Aturan.RUMUS)
    assert applied([MARKS], [left])[0] == MARKS


def test_repairs_that_change_nothing_of_what_is_read_stay() -> None:
    assert kept(MARKS) == ["Penilaian!C2"]


def test_a_heading_that_would_meet_its_twin_is_taken_back_and_the_rest_of_the_sheet_stays() -> None:
    head = ["NIP", "Nama", "Nama Unor", "Unit Kerja", "Jabatan"]
    people = sheet([head, [NIP, "Awan ", "Arsip", "Sekretariat", "Arsiparis"]], "Pegawai")
    assert kept(people) == ["Pegawai!B2"]
    assert "Pegawai!C1" in [f"Pegawai!{one.tempat.sel}" for one in found(people)]


def test_a_value_that_would_be_read_otherwise_is_taken_back_with_all_of_its_sheet() -> None:
    other = sheet([["NIP", "Kompetensi", "Level"], [NIP, "Hukum", "II"]], "Penilaian 2")
    assert kept(MARKS, other, also=[repair("C3", 4)]) == ["Penilaian 2!C2"]


def test_a_sheet_that_would_become_another_is_left() -> None:
    assert kept(MARKS, also=[repair("B1", "Unit Kerja", Aturan.JUDUL)]) == ["Penilaian!C2"]


HEAD = ["NIP", "Nama", "Unit Kerja", "Jabatan"]


def test_another_name_is_taken_back() -> None:
    people = sheet([HEAD, [NIP, "Awan", "Arsip", "Arsiparis"]], "Pegawai")
    for sel, other in (("B2", "Dewi"), ("C2", "Arsip Daerah"), ("D2", "Auditor")):
        assert kept(people, also=[repair(sel, other, Aturan.EJAAN, "Pegawai")]) == []


def test_a_name_of_which_nothing_is_left_is_taken_back() -> None:
    people = sheet([HEAD, [NIP, "Awan", "Arsip", "Arsiparis"]], "Pegawai")
    assert kept(people, also=[repair("B2", "", Aturan.SPASI, "Pegawai")]) == []


def test_another_spelling_of_a_name_and_one_without_its_number_stay() -> None:
    people = sheet([HEAD, [NIP, "\u200b", "ARSIP", "Arsiparis"]], "Pegawai")
    spelt = [repair("B2", "", Aturan.SPASI, "Pegawai"), repair("C2", "Arsip", Aturan.EJAAN, "Pegawai")]
    assert kept(people, also=spelt) == ["Pegawai!B2", "Pegawai!C2"]
    marks = sheet([["NIP", "Kompetensi", "Level"], [NIP, "1. Integritas", 3]], "Penilaian")
    assert kept(marks, also=[repair("B2", "Integritas", Aturan.EJAAN)]) == ["Penilaian!B2"]
    assert kept(marks, also=[repair("B2", "Integrasi", Aturan.EJAAN)]) == []
