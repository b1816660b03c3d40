"""A mended copy: repaired cells coloured, everything else as it was."""

import io
import zipfile
from collections.abc import Callable
from datetime import date

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from asnkompetensi.model.place import Place
from asnkompetensi.model.repair import Aturan, LostNip, Mended, Mending, Repair
from asnkompetensi.text import words
from asnkompetensi.write.forms import FormFault
from asnkompetensi.write.marked import COLOURS
from asnkompetensi.write.mended import COLOUR, mended
from asnkompetensi.write.same_bytes import same_bytes
from tests.read.sheets import sheet

SAY = words("id")


def saved(fill: Callable[[Worksheet], None], epoch: int = 1900) -> bytes:
    book = Workbook()
    if epoch == 1904:
        from openpyxl.utils.datetime import CALENDAR_MAC_1904

        book.epoch = CALENDAR_MAC_1904
    fill(book.worksheets[0])
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


ROW = {"A2": "'190001011965011001", "B2": " Wuna", "C2": "31 Maret 2020"}


def people(page: Worksheet) -> None:
    page.title = "Pegawai"
    for row in (["NIP", "Nama", "TMT Jabatan"], list(ROW.values())):
        page.append(row)


def repair(sel: str, after: Mended | None, rule: Aturan = Aturan.SPASI) -> Repair:
    return Repair(Place("data.xlsx", "Pegawai", sel), "nama", ROW.get(sel, "2020"), after, rule)


def copy(content: bytes, *repairs: Repair, lost: tuple[LostNip, ...] = ()) -> Workbook:
    made = mended(content, "data.xlsx", [], Mending(repairs, lost), SAY)
    return load_workbook(io.BytesIO(made.content))


def test_a_repaired_cell_is_coloured_and_has_no_comment() -> None:
    cell = copy(saved(people), repair("B2", "Wuna"))["Pegawai"]["B2"]
    assert (cell.value, cell.fill.fill_type, cell.fill.fgColor.rgb, cell.comment) == (
        "Wuna", "solid", f"00{COLOUR}", None,
    )  # fmt: skip
    assert COLOUR not in COLOURS.values()


def test_other_cells_are_as_they_were() -> None:
    def fill(page: Worksheet) -> None:
        people(page)
        page["B2"].font = Font(bold=True)
        page["D2"] = "=B2&1"
        page["D2"].number_format = "0.00"

    page = copy(saved(fill), repair("B2", "Wuna"))["Pegawai"]
    assert (page["B2"].font.bold, page["A2"].value) == (True, "'190001011965011001")
    assert (page["D2"].value, page["D2"].number_format, page["D2"].fill.fill_type) == ("=B2&1", "0.00", None)


def test_a_nip_becomes_text_of_digits() -> None:
    cell = copy(saved(people), repair("A2", "190001011965011001", Aturan.NIP))["Pegawai"]["A2"]
    assert (cell.value, cell.data_type, cell.number_format) == ("190001011965011001", "s", "@")


def test_a_text_is_never_made_a_formula() -> None:
    cell = copy(saved(people), repair("B2", "=1+1"))["Pegawai"]["B2"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")


@pytest.mark.parametrize(("form", "kept"), [("@", "dd-mm-yyyy"), ("General", "dd-mm-yyyy"), ("mmm yyyy", "mmm yyyy")])
def test_a_date_is_seen_as_a_date(form: str, kept: str) -> None:
    def fill(page: Worksheet) -> None:
        people(page)
        page["C2"].number_format = form

    page = copy(saved(fill), repair("C2", date(2020, 3, 31), Aturan.TANGGAL))["Pegawai"]
    assert (page["C2"].value.date(), page["C2"].number_format) == (date(2020, 3, 31), kept)


def test_a_column_of_dates_has_room_for_them() -> None:
    def fill(page: Worksheet) -> None:
        people(page)
        page["D2"] = "2020"
        page.column_dimensions["B"].width = 30
        page.column_dimensions.group("C", "E", hidden=False)
        page.column_dimensions["C"].width = 4

    repairs = [repair(f"{letter}2", date(2020, 3, 31), Aturan.TANGGAL) for letter in "ABD"]
    columns = copy(saved(fill), *repairs)["Pegawai"].column_dimensions
    assert [columns[letter].width for letter in "ABC"] == [13, 30, 12]
    assert [(one.min, one.max) for one in columns.values()] == [(1, 1), (2, 2), (3, 5)]


def test_a_number_loses_the_format_of_text() -> None:
    def fill(page: Worksheet) -> None:
        people(page)
        page["B2"].number_format, page["C2"].number_format = "@", "0.0"

    page = copy(saved(fill), repair("B2", 3, Aturan.LEVEL), repair("C2", 2.5, Aturan.LEVEL))["Pegawai"]
    assert [(page[sel].value, page[sel].number_format) for sel in ("B2", "C2")] == [(3, "General"), (2.5, "0.0")]


def test_a_formula_is_left_and_listed() -> None:
    def fill(page: Worksheet) -> None:
        people(page)
        page["B2"] = '=" Wuna"'

    made = mended(saved(fill), "data.xlsx", [], Mending((repair("B2", "Wuna"),)), SAY)
    book = load_workbook(io.BytesIO(made.content))
    assert (made.perbaikan[0].sesudah, made.perbaikan[0].aturan) == (None, Aturan.RUMUS)
    assert (book["Pegawai"]["B2"].value, book["Pegawai"]["B2"].fill.fill_type) == ('=" Wuna"', None)
    assert book["Perbaikan"]["F2"].value == "dibiarkan: sel berisi rumus"


def test_a_cell_under_a_merged_one_is_left() -> None:
    def fill(page: Worksheet) -> None:
        people(page)
        page.merge_cells("A2:B2")

    made = mended(saved(fill), "data.xlsx", [], Mending((repair("B2", "Wuna"),)), SAY)
    assert made.perbaikan[0].aturan is Aturan.GABUNG


def test_a_workbook_that_counts_from_1904_holds_no_earlier_date() -> None:
    repairs = (repair("C2", date(1903, 5, 1), Aturan.TANGGAL), repair("B2", date(1905, 5, 1), Aturan.TANGGAL))
    made = mended(saved(people, 1904), "data.xlsx", [], Mending(repairs), SAY)
    assert [one.aturan for one in made.perbaikan] == [Aturan.AWAL, Aturan.TANGGAL]
    assert load_workbook(io.BytesIO(made.content))["Pegawai"]["B2"].value.date() == date(1905, 5, 1)


def test_another_source_becomes_a_plain_workbook() -> None:
    made = mended(b"NIP;Nama\n1; Wuna\n", "data.csv", [sheet([["NIP", "Nama"], ["1", " Wuna"]], "Pegawai")],
                  Mending((repair("B2", "Wuna"),)), SAY)  # fmt: skip
    page = load_workbook(io.BytesIO(made.content))["Pegawai"]
    assert (made.plain, page["B2"].value, page["B2"].fill.fgColor.rgb) == (True, "Wuna", f"00{COLOUR}")


def test_a_workbook_that_cannot_be_copied_is_refused() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(saved(people))) as source, zipfile.ZipFile(stream, "w") as target:
        for part in source.infolist():
            content = b"<styleSheet" if part.filename == "xl/styles.xml" else source.read(part)
            target.writestr(part.filename, content)
    with pytest.raises(FormFault):
        mended(stream.getvalue(), "data.xlsx", [], Mending(), SAY)


def test_the_same_book_gives_the_same_bytes() -> None:
    content = saved(people)
    first, second = (mended(content, "data.xlsx", [], Mending((repair("B2", "Wuna"),)), SAY) for _ in range(2))
    assert first == second


def test_a_formula_keeps_the_value_that_was_read() -> None:
    def fill(page: Worksheet) -> None:
        people(page)
        page["D2"] = "=B2&1"

    read = sheet([[], [None, None, None, "Wuna1"]], "Pegawai")
    made = mended(saved(fill), "data.xlsx", [read], Mending((repair("B2", "Wuna"),)), SAY)
    assert load_workbook(io.BytesIO(made.content), data_only=True)["Pegawai"]["D2"].value == "Wuna1"
    assert load_workbook(io.BytesIO(made.content))["Pegawai"]["D2"].value == "=B2&1"


@pytest.mark.parametrize("value", ["Tomia", 3, None], ids=["another text", "a number", "nothing"])
def test_a_cell_that_holds_something_else_is_left(value: str | int | None) -> None:
    def fill(page: Worksheet) -> None:
        people(page)
        page["B2"] = value

    made = mended(saved(fill), "data.xlsx", [], Mending((repair("B2", "Wuna"),)), SAY)
    page = load_workbook(io.BytesIO(made.content))["Pegawai"]
    assert (page["B2"].value, page["B2"].fill.fill_type) == (value, None)
    assert (made.perbaikan[0].sesudah, made.perbaikan[0].aturan) == (None, Aturan.LAIN)


@pytest.mark.parametrize("value", ["_x000D_Wuna", "\tWuna\n", "Wuna"], ids=["escaped", "other blanks", "no blanks"])
def test_the_same_text_with_other_blanks_is_mended(value: str) -> None:
    def fill(page: Worksheet) -> None:
        people(page)
        page["B2"] = value

    assert copy(saved(fill), repair("B2", "Awan"))["Pegawai"]["B2"].value == "Awan"


def test_a_nip_in_a_number_cell_keeps_the_digits_that_the_file_has() -> None:
    book = Workbook()
    people(book.worksheets[0])
    book["Pegawai"]["A3"] = 190001011965011001
    again = copy(same_bytes(book), repair("B2", "Wuna"))["Pegawai"]
    assert [again[sel].value for sel in ("A3", "B2")] == [190001011965011001, "Wuna"]
