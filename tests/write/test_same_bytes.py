"""Saving the same workbook twice gives the same bytes, and the workbook stays whole."""

import io
import zipfile
from datetime import datetime

from openpyxl import Workbook, load_workbook

from asnkompetensi.write.same_bytes import FIRST_TIME, same_bytes

MADE = datetime.fromisoformat("2026-03-31T08:30")


def book() -> Workbook:
    made = Workbook()
    made.properties.created = MADE
    made.worksheets[0]["A1"] = "Dinas Arsip"
    return made


def test_the_time_of_saving_leaves_no_trace() -> None:
    content = same_bytes(book())
    assert content == same_bytes(book())
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert {part.date_time for part in archive.infolist()} == {FIRST_TIME}
        assert all(part.compress_type == zipfile.ZIP_DEFLATED for part in archive.infolist())


def test_it_says_that_it_was_modified_when_it_was_made() -> None:
    again = load_workbook(io.BytesIO(same_bytes(book())))
    assert again.properties.created == again.properties.modified == MADE
    assert again.worksheets[0]["A1"].value == "Dinas Arsip"
