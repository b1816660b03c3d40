"""Where sheets lie in a zip, however their writer spelled it."""

from __future__ import annotations

import io
from zipfile import ZipFile

from asnkompetensi.read.excel_parts import records, sheet_parts
from tests.read.binary_books import LABEL, xlsb
from tests.read.books import xlsx_parts, zipped


def parts(data: bytes) -> dict[str, str]:
    with ZipFile(io.BytesIO(data)) as book:
        return dict(sheet_parts(book))


def test_sheets_in_the_order_of_the_workbook() -> None:
    made = zipped(xlsx_parts("", "", names=("Unit & Bidang", "Dua")))
    assert parts(made) == {"Unit & Bidang": "xl/worksheets/sheet1.xml", "Dua": "xl/worksheets/sheet2.xml"}


def test_case_and_backslashes_and_absolute_targets_make_no_difference() -> None:
    named = xlsx_parts("")
    rels = str(named.pop("xl/_rels/workbook.xml.rels")).replace("worksheets/sheet1.xml", "\\xl\\WorkSheets\\Sheet1.xml")
    named |= {"XL\\Worksheets\\sheet1.xml": named.pop("xl/worksheets/sheet1.xml"), "xl/_rels/Workbook.xml.rels": rels}
    assert list(parts(zipped(named))) == ["Satu"]


def test_a_sheet_whose_part_is_not_there_is_left_out() -> None:
    named = xlsx_parts("", "")
    del named["xl/worksheets/sheet1.xml"]
    assert list(parts(zipped(named))) == ["Dua"]


def test_without_workbook_or_relations_there_are_none() -> None:
    assert parts(zipped({"a.txt": "a"})) == {}
    assert parts(zipped({"xl/workbook.xml": "<workbook><sheet name='A'/></workbook>"})) == {}
    assert parts(zipped({"xl/workbook.xml": "<workbook/>"})) == {}


def test_records_with_long_kinds_and_lengths() -> None:
    part = b"\x05\x81\x01" + b"a" * 129 + b"\x9c\x01\x80\x80\x80\x80" + b"\x07\x01b" + bytes(6)
    assert list(records(part))[:3] == [(5, b"a" * 129), (156, b""), (7, b"b")]


def test_binary_workbooks() -> None:
    assert parts(xlsb([(LABEL, 0, 0, "a")])) == {"Pegawai": "xl/worksheets/sheet1.bin"}
