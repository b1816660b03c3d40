"""Masked sets as files."""

import io
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from asnkompetensi.text import words
from asnkompetensi.write.masked import files, workbook
from tests.mask.data import crowd, masked

TABLES = tuple(masked(pegawai=crowd((6, {})))[0].tabel.values())
DAY = date(2026, 3, 31)


def book(lang: str = "id", *, strict: bool = False) -> bytes:
    stream = io.BytesIO()
    workbook(TABLES, DAY, words(lang), strict=strict)(stream)
    return stream.getvalue()


@pytest.mark.parametrize(("lang", "guide"), [("id", "Petunjuk"), ("en", "Guide")])
def test_a_workbook_has_a_guide_and_a_sheet_for_each_table_with_the_headings_of_the_sources(
    lang: str, guide: str
) -> None:
    found = load_workbook(io.BytesIO(book(lang)))
    assert found.sheetnames == [guide, "Pegawai", "Kesenjangan"]
    assert [cell.value for cell in found["Kesenjangan"][1]] == [
        "NIP",
        "Kompetensi",
        "Level Standar",
        "Level Dimiliki",
        "Jenis",
        "Tanggal Penilaian",
    ]


def test_the_guide_says_who_is_left_out() -> None:
    def said(*, strict: bool) -> str:
        sheet = load_workbook(io.BytesIO(book(strict=strict)))["Petunjuk"]
        return " ".join(str(row[0].value) for row in sheet.rows)

    assert "31-03-2026" in said(strict=False) or "31 Maret 2026" in said(strict=False)
    assert "Semua pegawai ada di sini" in said(strict=False)
    assert "disisihkan" in said(strict=True)


def test_properties_name_nobody_and_the_bytes_are_the_same() -> None:
    found = load_workbook(io.BytesIO(book())).properties
    assert (found.title, found.creator, found.lastModifiedBy) == ("Data kompetensi tanpa identitas", None, None)
    assert book() == book()


def test_a_folder_has_a_file_for_each_table(tmp_path: Path) -> None:
    made = files(TABLES, tmp_path)
    assert [path.name for path in made] == ["pegawai.csv", "kesenjangan.csv"]
    stream = io.BytesIO()
    made[tmp_path / "kesenjangan.csv"](stream)
    assert stream.getvalue() == b"nip,kompetensi,level_standar,level_dimiliki,jenis,tanggal_penilaian\n"
