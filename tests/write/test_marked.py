"""A marked copy: faulty cells coloured and commented, everything else as it was."""

import io
import re
import zipfile
from collections.abc import Callable
from datetime import date

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.chart import BarChart
from openpyxl.comments import Comment
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Problem
from asnkompetensi.text import words
from asnkompetensi.write.forms import FormFault
from asnkompetensi.write.list_sheet import LINE
from asnkompetensi.write.marked import COLOURS, marked
from asnkompetensi.write.same_bytes import FIRST_TIME, same_bytes
from tests.read.sheets import sheet

SAY = words("id")


def saved(fill: Callable[[Worksheet], None]) -> bytes:
    book = Workbook()
    fill(book.worksheets[0])
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def people(sheet: Worksheet) -> None:
    sheet.title = "Pegawai"
    for row in (["NIP", "Nama"], [1.90001e17, "Wuna"], ["190001011965011002", "Lota"]):
        sheet.append(row)


def problem(kode: str, *cells: str, **nilai: str | int) -> Problem:
    return Problem(kode, tuple(Place("data.xlsx", "Pegawai", cell) for cell in cells), nilai)


NUMBER = problem("NIP-02", "A2", jumlah=1)


def test_a_nip_in_a_number_cell_keeps_the_digits_that_the_file_has() -> None:
    book = Workbook()
    book.worksheets[0].title, book.worksheets[0]["A2"] = "Pegawai", 190001011965011001
    again = load_workbook(io.BytesIO(marked(same_bytes(book), "data.xlsx", [NUMBER], SAY)))
    assert again["Pegawai"]["A2"].value == 190001011965011001


def copy(content: bytes, *problems: Problem, lang: str = "id") -> Workbook:
    return load_workbook(io.BytesIO(marked(content, "data.xlsx", problems, words(lang))))


def test_a_faulty_cell_is_coloured_and_says_what_is_wrong() -> None:
    cell = copy(saved(people), NUMBER)["Pegawai"]["A2"]
    assert (cell.fill.fill_type, cell.fill.fgColor.rgb) == ("solid", "00F4B084")
    assert cell.comment.text.startswith(
        "NIP-02: 1 NIP tersimpan sebagai angka; digit terakhirnya sudah hilang\nsaran: ambil"
    )
    assert cell.value == 1.90001e17


def test_other_cells_are_as_they_were() -> None:
    def fill(sheet: Worksheet) -> None:
        people(sheet)
        sheet["B3"].font = Font(italic=True)
        sheet["C3"] = "=A3&B3"
        sheet["D3"] = date(2026, 3, 31)
        sheet["D3"].number_format = "dd/mm/yyyy"

    sheet = copy(saved(fill), NUMBER)["Pegawai"]
    assert [cell.value for cell in sheet[3]][:3] == ["190001011965011002", "Lota", "=A3&B3"]
    assert (sheet["B3"].font.italic, sheet["D3"].number_format) == (True, "dd/mm/yyyy")
    assert (sheet["B3"].comment, sheet["B3"].fill.fill_type) == (None, None)


def test_a_cell_with_several_problems_shows_the_gravest_and_says_all() -> None:
    doubt = problem("NIP-04", "A2", apa="@check.nip_usia", jumlah=1)
    cell = copy(saved(people), doubt, NUMBER)["Pegawai"]["A2"]
    assert cell.fill.fgColor.rgb == "00F4B084"
    assert cell.comment.text.index("NIP-04") < cell.comment.text.index("NIP-02")


@pytest.mark.parametrize(
    ("one", "colour"),
    [(problem("UNIT-01", "A3", jumlah=1), "00FFE699"), (problem("TEKS-01", "A3"), "00DDEBF7")],
    ids=["peringatan", "catatan"],
)
def test_each_grade_has_its_colour(one: Problem, colour: str) -> None:
    assert copy(saved(people), one)["Pegawai"]["A3"].fill.fgColor.rgb == colour
    assert len(set(COLOURS.values())) == 3


def test_a_comment_of_the_user_stays() -> None:
    def fill(sheet: Worksheet) -> None:
        people(sheet)
        sheet["A2"].comment = Comment("tanya BKD", "Wuna")

    assert copy(saved(fill), NUMBER)["Pegawai"]["A2"].comment.text.startswith("tanya BKD\n\nNIP-02: ")


def test_a_row_or_a_sheet_marks_its_first_cell() -> None:
    def fill(sheet: Worksheet) -> None:
        people(sheet)
        sheet["B5"] = "JUMLAH"

    sheet = copy(saved(fill), problem("BARIS-01", "5", "7"), problem("LEMBAR-04", ""))["Pegawai"]
    assert [sheet[cell].comment is not None for cell in ("A5", "B5", "A7", "A1")] == [False, True, True, True]


def test_a_merged_cell_marks_the_one_with_the_value() -> None:
    def fill(sheet: Worksheet) -> None:
        people(sheet)
        sheet.merge_cells("A5:B6")

    sheet = copy(saved(fill), problem("LEMBAR-03", "B6", lembar="Pegawai", jumlah=1))["Pegawai"]
    assert sheet["A5"].comment is not None


def test_a_range_marks_its_first_cell() -> None:
    def fill(sheet: Worksheet) -> None:
        people(sheet)
        sheet.merge_cells("A5:B6")

    sheet = copy(saved(fill), problem("LEMBAR-03", "A5:B6", "B2:B3", lembar="Pegawai", jumlah=2))["Pegawai"]
    assert [sheet[cell].comment is not None for cell in ("A5", "B2", "B3")] == [True, True, False]


def test_places_elsewhere_mark_nothing() -> None:
    elsewhere = Problem(
        "NIP-01", (Place("lain.xlsx", "Pegawai", "A2"), Place("data.xlsx", "Hilang", "A2"), Place("data.xlsx"))
    )
    book = copy(saved(people), elsewhere)
    assert all(cell.comment is None for row in book["Pegawai"].iter_rows() for cell in row)
    assert book["Masalah"].max_row == 4


def test_a_sheet_lists_all_problems() -> None:
    other = Problem("LEVEL-01", (Place("lain.xlsx", "Nilai", "C4"),), {"nilai": "=1+1", "kolom": "level", "jumlah": 1})
    sheet = copy(saved(people), NUMBER, other)["Masalah"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert rows[0] == ["Kode", "Tingkat", "Berkas", "Lembar", "Sel", "Nilai", "Pesan", "Saran"]
    assert rows[1][:6] == ["NIP-02", "Galat", "data.xlsx", "Pegawai", "A2", None]
    assert rows[2][:6] == ["LEVEL-01", "Galat", "lain.xlsx", "Nilai", "C4", "=1+1"]
    assert sheet["F3"].data_type == "s"
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:H3")


def test_the_list_is_made_to_be_printed() -> None:
    sheet = copy(saved(people), NUMBER)["Masalah"]
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToWidth) == ("landscape", 1)
    assert sheet.print_title_rows == "$1:$1"
    assert sheet["H2"].alignment.wrap_text
    assert sheet.row_dimensions[2].height > LINE


def test_a_formula_keeps_the_value_that_it_was_read_with() -> None:
    def fill(page: Worksheet) -> None:
        people(page)
        page["C3"] = "=B3&1"

    read = sheet([["NIP", "Nama"], [1.90001e17, "Wuna"], ["190001011965011002", "Lota", "Lota1"]], "Pegawai")
    content = marked(saved(fill), "data.xlsx", [NUMBER], SAY, [read])
    found = [load_workbook(io.BytesIO(content), data_only=only)["Pegawai"]["C3"].value for only in (False, True)]
    assert found == ["=B3&1", "Lota1"]


def test_the_list_finds_a_name_where_the_user_has_that_sheet() -> None:
    def fill(sheet: Worksheet) -> None:
        people(sheet)
        assert sheet.parent is not None
        sheet.parent.create_sheet("Masalah")["A1"] = "milik pengguna"

    book = copy(saved(fill), NUMBER)
    assert (book.sheetnames, book["Masalah"]["A1"].value) == (["Pegawai", "Masalah", "Masalah1"], "milik pengguna")


def test_words_follow_the_language() -> None:
    book = copy(saved(people), NUMBER, lang="en")
    assert "stored as a number" in book["Pegawai"]["A2"].comment.text
    assert book["Problems"]["B2"].value == "Error"


def test_escape_codes_reach_neither_comment_nor_list() -> None:
    book = copy(saved(people), problem("LEVEL-01", "B2", nilai="\x1b[31m7\x00", kolom="level", jumlah=1))
    assert 'level "[31m7" di luar' in book["Pegawai"]["B2"].comment.text


def test_the_same_book_gives_the_same_bytes() -> None:
    content = saved(people)
    assert marked(content, "data.xlsx", [NUMBER], SAY) == marked(content, "data.xlsx", [NUMBER], SAY)
    with zipfile.ZipFile(io.BytesIO(marked(content, "data.xlsx", [NUMBER], SAY))) as archive:
        assert {part.date_time for part in archive.infolist()} == {FIRST_TIME}


def without(content: bytes, name: str, instead: bytes = b"") -> bytes:
    """A book that lacks a part, or has another in its place."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(stream, "w") as target:
        for part in source.infolist():
            if part.filename != name:
                target.writestr(part.filename, source.read(part))
            elif instead:
                target.writestr(part.filename, instead)
    return stream.getvalue()


def test_a_book_without_properties_is_not_dated_today() -> None:
    content = marked(without(saved(people), "docProps/core.xml"), "data.xlsx", [NUMBER], SAY)
    assert load_workbook(io.BytesIO(content)).properties.created.year == 1980


def test_macros_are_not_carried_over() -> None:
    stream = io.BytesIO(saved(people))
    with zipfile.ZipFile(stream, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"macro")
    with zipfile.ZipFile(io.BytesIO(marked(stream.getvalue(), "data.xlsx", [NUMBER], SAY))) as archive:
        assert "xl/vbaProject.bin" not in archive.namelist()


@pytest.mark.parametrize(
    "content",
    [
        b"nip,nama\n",
        b"PK\x03\x04 bukan buku kerja",
        without(saved(people), "xl/workbook.xml"),
        without(
            saved(people),
            "xl/workbook.xml",
            b'<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"/>',
        ),
    ],
    ids=["csv", "not a zip", "another office file", "strict"],
)
def test_what_is_no_such_workbook_is_refused(content: bytes) -> None:
    with pytest.raises(FormFault) as fault:
        marked(content, "data.csv", [NUMBER], SAY)
    assert SAY(fault.value.key, **fault.value.facts).startswith("hanya buku kerja .xlsx dan .xlsm yang dapat ditandai")


def test_a_book_that_cannot_be_copied_is_refused_in_silence(capsys: pytest.CaptureFixture[str]) -> None:
    with zipfile.ZipFile(io.BytesIO(saved(people))) as archive:
        styles = re.sub(rb"<cellStyleXfs.*</cellStyleXfs>", b"<cellStyleXfs/>", archive.read("xl/styles.xml"))
    with pytest.raises(FormFault) as fault:
        marked(without(saved(people), "xl/styles.xml", styles), "data.xlsx", [NUMBER], SAY)
    assert "simpan ulang di Excel" in SAY(fault.value.key, **fault.value.facts)
    assert capsys.readouterr() == ("", "")


def test_a_sheet_that_is_a_chart_is_passed_over() -> None:
    def fill(sheet: Worksheet) -> None:
        people(sheet)
        assert sheet.parent is not None
        sheet.parent.create_chartsheet("Grafik").add_chart(BarChart())

    chart = Problem("LEMBAR-02", (Place("data.xlsx", "Grafik"),), {"lembar": "Grafik", "mirip": ""})
    assert copy(saved(fill), chart, NUMBER)["Pegawai"]["A2"].comment is not None
