"""Workbooks of every kind to sheets: typed cells at their addresses, nothing lost in silence."""

from __future__ import annotations

import zipfile
from datetime import date, datetime, time, timedelta

import pytest
from openpyxl import Workbook
from openpyxl.chart import BarChart

from asnkompetensi.model.place import Place
from asnkompetensi.model.sheet import CellFault, FaultKind
from asnkompetensi.read import excel
from asnkompetensi.read.protocol import Job, Kind
from tests.read.binary_books import ERROR, FILEPASS, FORMULA_ERROR, LABEL, NUMBER, xls, xls_hidden_row, xls_merge, xlsb
from tests.read.books import MAIN, book, ods, ods_cell, ods_table, saved, text_cell, xlsx, xlsx_parts, zipped
from tests.read.wire import cells, codes, read, table

FORMULA = CellFault(FaultKind.FORMULA)
NA, REF = CellFault(FaultKind.ERROR, "#N/A"), CellFault(FaultKind.ERROR, "#REF!")


def test_cells_keep_their_type() -> None:
    row = [
        "190001011965011001",
        1.9e17,
        3,
        True,
        date(2026, 3, 31),
        datetime.fromisoformat("2026-03-31T07:30"),
        time(7, 30),
        timedelta(hours=30),
        "  ",
    ]
    (read_row,) = table("a.xlsx", book([row]))
    assert read_row == [*row[:-1]]
    assert [type(value) for value in read_row[1:4]] == [float, float, bool]


def test_rows_stand_where_the_file_has_them() -> None:
    assert table("a.xlsx", xlsx(f"<row r='3'>{text_cell('B3', 'x')}</row>")) == [
        [None, None],
        [None, None],
        [None, "x"],
    ]


def test_sheets_in_order_with_their_visibility() -> None:
    made = Workbook()
    for name, state in (("Dua", "hidden"), ("Tiga", "veryHidden")):
        made.create_sheet(name).sheet_state = state
    sheets = read("a.xlsx", saved(made)).sheets
    assert [(sheet.lembar, sheet.visible) for sheet in sheets] == [("Sheet", True), ("Dua", False), ("Tiga", False)]


def test_chart_sheets_are_passed_over() -> None:
    made = Workbook()
    made.create_chartsheet("Grafik").add_chart(BarChart())
    assert [sheet.lembar for sheet in read("a.xlsx", saved(made)).sheets] == ["Sheet"]


def test_a_workbook_of_charts_alone_is_no_data() -> None:
    made = Workbook()
    made.create_chartsheet("Grafik").add_chart(BarChart())
    made.remove(made.worksheets[0])
    assert codes(read("a.xlsx", saved(made)).problems) == ["BERKAS-05"]


def test_merged_ranges_and_hidden_rows() -> None:
    made = Workbook()
    sheet = made.worksheets[0]
    sheet["A1"], sheet["A3"] = "x", "y"
    sheet.merge_cells("A1:B2")
    sheet.row_dimensions[3].hidden = True
    (found,) = read("a.xlsx", saved(made)).sheets
    assert (found.merged, found.hidden_rows) == ([(0, 0, 1, 1)], 1)
    assert read("a.xlsx", book([["x"]])).sheets[0].hidden_rows == 0


def test_errors_and_formulas_never_computed_stand_at_their_cells() -> None:
    made = Workbook()
    sheet = made.worksheets[0]
    sheet["A1"], sheet["B2"], sheet["C5"] = "x", "#N/A", "=1+1"
    assert table("a.xlsx", saved(made)) == [
        ["x", None, None],
        [None, NA, None],
        [None, None, None],
        [None, None, None],
        [None, None, FORMULA],
    ]


def test_a_sheet_of_nothing_but_formulas_never_computed() -> None:
    assert table("a.xlsx", book([["=1"], ["=A1"]])) == [[FORMULA], [FORMULA]]


@pytest.mark.parametrize("far", ["XFD1048576", "ALM9", "AD1048576"])
def test_a_far_cell_is_named(far: str) -> None:
    row = "".join(filter(str.isdigit, far))
    data = xlsx(f"<row r='1'>{text_cell('A1', 'x')}</row><row r='{row}'>{text_cell(far, 'x')}</row>")
    (problem,) = read("a.xlsx", data, careful=True).problems
    assert problem.kode == "BERKAS-12"
    assert problem.tempat == (Place("a.xlsx", "Satu", far),)


def test_a_wide_sheet_is_refused_by_the_fast_reader_too() -> None:
    data = xlsx(f"<row r='1'>{text_cell('A1', 'x')}{text_cell('ALM1', 'x')}</row>")
    (problem,) = read("a.xlsx", data).problems
    assert (problem.kode, problem.nilai["sel"]) == ("BERKAS-12", "ALM1")


def test_blank_texts_far_away_are_refused_as_the_fast_reader_sees_them() -> None:
    far = "<c r='ALM1' t='inlineStr'><is><t xml:space='preserve'> </t></is></c>"
    data = xlsx(f"<row r='1'>{text_cell('A1', 'x')}{far}</row>")
    assert codes(read("a.xlsx", data).problems) == ["BERKAS-12"]


def strict(sheet_data: str) -> bytes:
    """A workbook in the strict form of Open XML."""
    parts = xlsx_parts(sheet_data)
    return zipped(
        {name: str(part).replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main") for name, part in parts.items()}
    )


def test_strict_open_xml_is_read() -> None:
    assert table("a.xlsx", strict(f"<row r='1'>{text_cell('A1', 'x')}<c r='B1'><v>3</v></c></row>")) == [["x", 3.0]]


def test_cells_that_the_fast_reader_does_not_see_are_read_by_the_slow_one() -> None:
    part = f"<worksheet xmlns='{MAIN}'><sheetdata><row r='1'><c r='A1'><v>3</v></c></row></sheetdata></worksheet>"
    assert table("a.xlsx", zipped(xlsx_parts("") | {"xl/worksheets/sheet1.xml": part})) == [[3]]


@pytest.mark.parametrize("careful", [False, True])
def test_cells_that_no_reader_sees_are_reported(careful: bool) -> None:
    part = "<worksheet xmlns='urn:lain'><sheetdata><row r='1'><c r='A1'><v>3</v></c></row></sheetdata></worksheet>"
    (problem,) = read("a.xlsx", zipped(xlsx_parts("") | {"xl/worksheets/sheet1.xml": part}), careful=careful).problems
    assert (problem.kode, problem.nilai) == ("BERKAS-13", {"berkas": "a.xlsx", "lembar": "Satu"})


def test_a_workbook_that_the_fast_reader_refuses_goes_to_the_slow_one() -> None:
    parts = xlsx_parts(f"<row r='2'>{text_cell('A2', 'x')}<c r='B2' t='e'><v>#N/A</v></c><c r='C2'><f>1</f></c></row>")
    part = "<?xml version='1.0' encoding='UTF-16'?>" + str(parts["xl/worksheets/sheet1.xml"])
    (sheet,) = read("a.xlsx", zipped(parts | {"xl/worksheets/sheet1.xml": part.encode("utf-16")})).sheets
    assert cells(sheet) == [[None, None, None], ["x", NA, FORMULA]]
    assert sheet.hidden_rows == 0


def test_both_readers_agree() -> None:
    made = Workbook()
    sheet = made.worksheets[0]
    for row in (
        ["NIP", "Level", "Tanggal"],
        ["190001011965011001", 3.5, datetime.fromisoformat("2026-03-31T07:00")],
        [None, "=1", "#N/A"],
    ):
        sheet.append(row)
    sheet.merge_cells("A1:A2")
    made.create_sheet("Dua").sheet_state = "hidden"
    fast, slow = read("a.xlsx", saved(made)), read("a.xlsx", saved(made), careful=True)
    assert [cells(sheet) for sheet in fast.sheets] == [cells(sheet) for sheet in slow.sheets]
    assert [sheet.merged for sheet in fast.sheets] == [sheet.merged for sheet in slow.sheets]
    assert [sheet.visible for sheet in fast.sheets] == [sheet.visible for sheet in slow.sheets]


def test_sheets_named_differently_by_the_two_looks_go_to_the_slow_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    from asnkompetensi.read import xlsx as module

    found = module.looks(book([["x"]]))
    monkeypatch.setattr(module, "looks", lambda *_, **__: {"Lain": found["Satu"]})
    assert table("a.xlsx", book([["x"]])) == [["x"]]


def test_a_part_that_is_not_what_the_directory_says_is_damage() -> None:
    data = xlsx(f"<row r='1'>{text_cell('A1', 'x' * 50)}</row>")
    at = data.index(b"xl/worksheets/sheet1.xml") + len(b"xl/worksheets/sheet1.xml") + 40
    assert codes(read("a.xlsx", data[:at] + bytes([data[at] ^ 255]) + data[at + 1 :]).problems) == ["BERKAS-03"]


def test_stored_parts_of_another_size_are_damage() -> None:
    parts = xlsx_parts(f"<row r='1'>{text_cell('A1', 'x')}</row>")
    data = zipped(parts, compression=zipfile.ZIP_STORED)
    sheet = str(parts["xl/worksheets/sheet1.xml"]).encode()
    assert codes(read("a.xlsx", data.replace(sheet, sheet.replace(b"x</t>", b"y</t>"))).problems) == ["BERKAS-03"]


def test_damage_far_inside_a_part_is_found_by_the_child() -> None:
    parts = xlsx_parts(f"<row r='1'>{text_cell('A1', 'x' * 9000)}{text_cell('B1', 'y')}</row>")
    data = zipped(parts, compression=zipfile.ZIP_STORED)
    assert codes(read("a.xlsx", data.replace(b">y<", b">z<")).problems) == ["BERKAS-03"]


def test_lack_of_memory_is_left_to_the_parent(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(excel, "_fast", fail)
    with pytest.raises(MemoryError):
        read("a.xlsx", book([["x"]]))


def test_xls_with_and_without_errors() -> None:
    plain = [(LABEL, 0, 0, "NIP"), (NUMBER, 2, 1, 3.5)]
    assert table("a.xls", xls(plain)) == [["NIP", None], [None, None], [None, 3.5]]
    faulty = [*plain, (ERROR, 3, 2, 0x2A), (FORMULA_ERROR, 4, 1, 0x17)]
    assert table("a.xls", xls(faulty)) == [
        ["NIP", None, None],
        [None, None, None],
        [None, 3.5, None],
        [None, None, NA],
        [None, REF, None],
    ]


def test_xls_merged_and_hidden() -> None:
    after = xls_hidden_row(0) + xls_hidden_row(1) + xls_merge(0, 1, 0, 0)
    (fast,) = read("a.xls", xls([(LABEL, 0, 0, "x")], after=after)).sheets
    assert (fast.merged, fast.hidden_rows) == ([(0, 0, 1, 0)], -1)
    (slow,) = read("a.xls", xls([(LABEL, 0, 0, "x"), (ERROR, 0, 1, 7)], after=after)).sheets
    assert (slow.merged, slow.hidden_rows) == ([(0, 0, 1, 0)], 1)


def test_xls_behind_a_password() -> None:
    assert codes(read("a.xls", xls([(LABEL, 0, 0, "x")], before=FILEPASS)).problems) == ["BERKAS-04"]


def test_xls_read_carefully() -> None:
    (sheet,) = read("a.xls", xls([(LABEL, 1, 0, "x")]), careful=True).sheets
    assert cells(sheet) == [[None], ["x"]]


def test_xlsb_with_and_without_errors() -> None:
    plain = [(LABEL, 0, 0, "NIP"), (NUMBER, 2, 1, 3.5)]
    assert table("a.xlsb", xlsb(plain)) == [["NIP", None], [None, None], [None, 3.5]]
    (sheet,) = read(
        "a.xlsb", xlsb([*plain, (ERROR, 3, 2, 0x2A), (FORMULA_ERROR, 4, 1, 0x17)], merged=[(0, 1, 0, 0)])
    ).sheets
    assert cells(sheet)[3:] == [[None, None, NA], [None, REF, None]]
    assert sheet.merged == [(0, 0, 1, 0)]


def test_xlsb_with_a_far_cell() -> None:
    far = [(LABEL, 0, 0, "x"), (NUMBER, 1_048_575, 99, 1.0)]
    (problem,) = read("a.xlsb", xlsb(far), careful=True).problems
    assert (problem.kode, problem.nilai["sel"]) == ("BERKAS-12", "CV1048576")


def test_a_careful_job_on_which_all_fail_ends_the_child() -> None:
    with pytest.raises(RuntimeError):
        excel.read_workbook(Job("a.xlsb", Kind.XLSB, careful=True), xlsb([(LABEL, 0, 0, "x")]))


def test_ods_by_both_readers() -> None:
    number, error = ods_cell("3", "float", value="3"), ods_cell("#N/A", "string", calc="error")
    assert table("a.ods", ods(ods_table([ods_cell(""), number]))) == [[None, 3.0]]
    assert table("a.ods", ods(ods_table([number, error]))) == [[3.0, NA]]


def test_a_panic_of_the_fast_reader_is_told_from_damage(monkeypatch: pytest.MonkeyPatch) -> None:
    class Panic(BaseException):
        pass

    def panic(*_: object) -> None:
        raise Panic

    monkeypatch.setattr(excel, "_fast", panic)
    assert codes(read("a.xlsb", xlsb([(LABEL, 0, 0, "x")])).problems) == ["BERKAS-08"]
    assert table("a.xls", xls([(LABEL, 0, 0, "x")])) == [["x"]]
