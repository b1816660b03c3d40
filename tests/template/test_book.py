from __future__ import annotations

import io
import zipfile

from openpyxl import load_workbook

from asnkompetensi.template.book import workbook_bytes


def made() -> bytes:
    return workbook_bytes(lambda book: book.add_worksheet("Satu").write(0, 0, "=1+1"), "Judul")


def test_the_same_bytes_each_time() -> None:
    assert made() == made()


def test_no_time_of_day_stands_in_the_file() -> None:
    with zipfile.ZipFile(io.BytesIO(made())) as parts:
        assert {part.date_time for part in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"2026-01-01T00:00:00Z" in parts.read("docProps/core.xml")


def test_text_stays_text() -> None:
    cell = load_workbook(io.BytesIO(made()))["Satu"]["A1"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")
