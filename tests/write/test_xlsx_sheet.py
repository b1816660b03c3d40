from dataclasses import replace

import pytest

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import ResultColumn
from asnkompetensi.write import xlsx_sheet
from asnkompetensi.write.xlsx_sheet import DataSheet, sheets_of
from tests.write.books import opened, parts, rows, written
from tests.write.report import report, table

GAP = report()
BOOK = opened(written(GAP))
PARTS = parts(written(GAP))


def test_one_header_row_that_stays_in_sight_and_filters() -> None:
    sheet = BOOK["Rincian"]
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("C2", "A1:O13")
    assert BOOK["Unit"].freeze_panes == "B2"
    assert BOOK["Masalah"].freeze_panes == "A2"
    assert not sheet.merged_cells.ranges


def test_nothing_but_the_rows_stands_in_a_data_sheet() -> None:
    assert len(list(BOOK["Unit"].iter_rows())) == 3


def test_it_prints_on_a4_across_one_page_wide_with_its_header_on_every_page() -> None:
    setup = BOOK["Pegawai"]
    assert setup.print_title_rows == "$1:$1"
    sheet = PARTS["xl/worksheets/sheet3.xml"]
    assert '<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>' in sheet
    assert "<oddHeader>&amp;L&amp;A</oddHeader><oddFooter>&amp;Rhal &amp;P dari &amp;N</oddFooter>" in sheet


def test_a_wide_one_prints_on_more_pages_with_its_names_on_each() -> None:
    spec = "nip:nip " + " ".join(f"t{number}:teks" for number in range(8))
    wide = table("t", spec, [("190001011965011001", *["x" * 60] * 8)])
    content = written(replace(GAP, tabel={"t": wide}), "t")
    assert opened(content)["t"].print_title_cols == "$A:$B"
    assert '<pageSetup paperSize="9" fitToWidth="2" fitToHeight="0"' in parts(content)["xl/worksheets/sheet1.xml"]


def test_no_green_triangles_beside_nips() -> None:
    assert '<ignoredError sqref="A2:A13" numberStoredAsText="1"/>' in PARTS["xl/worksheets/sheet2.xml"]


def test_the_heat_map_has_three_colours_and_its_numbers() -> None:
    sheet = PARTS["xl/worksheets/sheet6.xml"]
    assert '<conditionalFormatting sqref="J2:J7"><cfRule type="colorScale"' in sheet
    assert sheet.count("<color rgb=") == 6
    assert BOOK["Unit-Kompetensi"]["L3"].value == 0.25


@pytest.mark.parametrize(("text", "width"), [("x" * 5, 8), ("x" * 20, 23), ("x" * 58, 60), ("x" * 200, 60)])
def test_columns_are_as_wide_as_what_is_in_them_up_to_sixty(text: str, width: int) -> None:
    made = opened(written(replace(GAP, tabel={"t": table("t", "a:teks", [(text,)])}), "t"))
    assert round(made["t"].column_dimensions["A"].width) in (width, width + 1)


@pytest.mark.parametrize(("name", "points"), [("a", 32), ("satu dua", 32), ("satu dua tiga empat", 64)])
def test_the_header_is_as_high_as_its_longest_heading(name: str, points: int) -> None:
    one = table("t", "b:cacah", [(1,)])
    headed = replace(one, columns=(ResultColumn(name, Shown.COUNT),), frame=one.frame.rename(columns={"b": name}))
    header = opened(written(replace(GAP, tabel={"t": headed}), "t"))["t"].row_dimensions[1]
    assert header.height == pytest.approx(points, abs=0.5)


def test_long_texts_are_wrapped() -> None:
    made = opened(written(replace(GAP, tabel={"t": table("t", "a:teks", [("x " * 60,)])}), "t"))
    assert made["t"]["A2"].alignment.wrap_text


def test_a_table_without_rows_is_its_header() -> None:
    content = written(
        replace(GAP, tabel={"unit": replace(GAP.tabel["unit"], frame=GAP.tabel["unit"].frame[:0])}), "unit"
    )
    found = rows(content, "Unit")
    assert found[0][0] == "Unit Kerja"
    assert len(found) == 1


def test_more_rows_than_a_sheet_holds_go_on_to_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    expected = rows(written(GAP), "Rincian")
    monkeypatch.setattr(xlsx_sheet, "ROWS", 5)
    content = written(GAP)
    assert opened(content).sheetnames[1:5] == ["Rincian", "Rincian 2", "Rincian 3", "Pegawai"]
    found = [rows(content, f"Rincian{number}") for number in ("", " 2", " 3")]
    assert [sheet[0] for sheet in found] == [expected[0]] * 3
    assert [row for sheet in found for row in sheet[1:]] == expected[1:]


def test_a_sheet_takes_a_million_rows() -> None:
    plans = list(sheets_of(GAP.tabel["unit"], "Unit"))
    assert plans == [DataSheet("Unit", GAP.tabel["unit"], 0, 2, ())]
    assert xlsx_sheet.ROWS + 1 == 1_048_576


def test_of_lists_of_people_each_page_holds_one_class() -> None:
    spec = "kode:teks angkatan:cacah nama:teks"
    people = [("P-1", 1, "A"), ("P-1", 1, "B"), ("P-1", 2, "C"), ("P-2", 2, "D")]
    made = replace(GAP, perintah="plan", tabel={"rencana-peserta": table("rencana-peserta", spec, people)})
    sheet = parts(written(made, "rencana-peserta"))["xl/worksheets/sheet1.xml"]
    assert '<pageSetup paperSize="9" orientation="landscape"/>' in sheet
    assert [part.split('"')[0] for part in sheet.split('<brk id="')[1:]] == ["3", "4"]


def test_a_wide_list_of_people_is_printed_smaller() -> None:
    spec = "kode:teks angkatan:cacah nama:teks unit_kerja:teks jabatan:teks"
    row = ("P-1", 1, *["x" * 50] * 3)
    made = replace(GAP, perintah="plan", tabel={"rencana-peserta": table("rencana-peserta", spec, [row])})
    assert 'scale="58"' in parts(written(made, "rencana-peserta"))["xl/worksheets/sheet1.xml"]


def test_a_plan_is_printed_large_with_the_names_of_its_classes_on_each_page() -> None:
    row = ("P-1", "Dasar", *["x" * 50] * 5)
    made = table("rencana-kelas", "kode:teks pelatihan:teks a:teks b:teks c:teks d:teks e:teks", [row])
    content = written(replace(GAP, perintah="plan", tabel={"rencana-kelas": made}), "rencana-kelas")
    assert opened(content)["Kelas"].print_title_cols == "$A:$B"
    assert '<pageSetup paperSize="9" fitToWidth="2" fitToHeight="0"' in parts(content)["xl/worksheets/sheet1.xml"]


def test_a_wide_page_for_each_sponsor_goes_on_beside() -> None:
    row = ("CSR", *["x" * 50] * 6)
    made = table("sponsor", "sponsor:teks a:teks b:teks c:teks d:teks e:teks f:teks", [row])
    content = written(replace(GAP, perintah="plan", tabel={"sponsor": made}), "sponsor")
    assert 'scale="61" pageOrder="overThenDown"' in parts(content)["xl/worksheets/sheet1.xml"]
