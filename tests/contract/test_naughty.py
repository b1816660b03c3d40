"""A workbook that speaks in formulas and markup, through every command that writes: nothing of it comes to life."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
from lxml import html as lxml_html

from asnkompetensi.write.delimited import STYLES
from tests.cli.calls import Asn
from tests.write.naughty import NAUGHTY, is_live

ON = ("--as-of", "2026-03-31", "--quiet")
TEXTS = tuple(text for text in NAUGHTY[::9] if text.strip() and text.isprintable() and len(text) < 99)
SHEETS = ("=1+1 Pegawai", "@SUM(A1) Standar", "+cmd|' Penilaian", "-2+3", "<b>x&amp;", "{{7-7}}")
JOBS = TEXTS[:12]
PEOPLE = ["nip", "nama", "unit_kerja", "jabatan", '=HYPERLINK("http://contoh.invalid")']
STANDARD = ["jabatan", "kompetensi", "level"]
ASSESSED = ["nip", "kompetensi", "level", "tanggal"]


@pytest.fixture(autouse=True)
def _book(_data: None) -> None:
    """`buku.xlsx`: every text is a name of a person, a unit, a job or a competency; every cell is a text."""
    nips = [f"1900{1 + n % 12:02}{1 + n % 28:02}1965011{n:03}" for n in range(len(TEXTS))]
    jobs = [JOBS[n % len(JOBS)] for n in range(len(TEXTS))]
    people = [[nip, text, text, job, text] for nip, text, job in zip(nips, TEXTS, jobs, strict=True)]
    standard = [[job, competency, "3"] for job in JOBS for competency in TEXTS[:6]]
    assessed = [[nip, competency, "=9", "2025-01-15"] for nip in nips for competency in TEXTS[:6]]
    with xlsxwriter.Workbook("buku.xlsx") as book:
        for name, head, rows in zip(SHEETS, (PEOPLE, STANDARD, ASSESSED), (people, standard, assessed), strict=False):
            sheet = book.add_worksheet(name)
            for number, row in enumerate([head, *rows]):
                for column, text in enumerate(row):
                    sheet.write_string(number, column, text)
        for name in SHEETS[3:]:
            book.add_worksheet(name).write_string(0, 0, name)


TO = ("--sheet", f"pegawai={SHEETS[0]}", "--sheet", f"standar={SHEETS[1]}", "--sheet", f"penilaian={SHEETS[2]}")


@pytest.mark.parametrize(
    "call",
    [
        ("gap", "buku.xlsx", "-o", "hasil.xlsx"),
        ("recommend", "buku.xlsx", "katalog.csv", "-o", "hasil.xlsx"),
        ("check", "buku.xlsx", "-o", "hasil.xlsx"),
        ("check", "buku.xlsx", "--fix", "-o", "hasil.xlsx"),
    ],
    ids=["gap", "recommend", "marked", "repaired"],
)
def test_a_workbook(call: tuple[str, ...], asn: Asn) -> None:
    assert asn(*call, *TO, *ON).status in (0, 1)
    book = openpyxl.load_workbook("hasil.xlsx")
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
    assert len(cells) > len(TEXTS)
    assert [(cell.parent.title, cell.coordinate) for cell in cells if cell.data_type == "f"] == []
    links = [cell.coordinate for cell in cells if cell.hyperlink and not cell.hyperlink.location]
    assert links == []


@pytest.mark.parametrize("form", ["csv", "tsv", "csv-excel"])
@pytest.mark.parametrize("command", [("gap", "--by", "pegawai"), ("gap", "--by", "unit"), ("check",)], ids=" ".join)
def test_a_text_file(command: tuple[str, ...], form: str, asn: Asn) -> None:
    answer = asn(command[0], "buku.xlsx", *command[1:], "-f", form, *TO, *ON)
    assert answer.status in (0, 1)
    fields = list(csv.reader(io.StringIO(answer.out.lstrip("\ufeff"), newline=""), delimiter=STYLES[form].delimiter))
    assert len(fields) > 2
    assert [field for row in fields for field in row if is_live(field)] == []


def test_names_to_merge(asn: Asn) -> None:
    assert asn("check", "buku.xlsx", "--write-map", "padanan.csv", *TO, *ON).status in (0, 1)
    rows = list(csv.reader(io.StringIO(Path("padanan.csv").read_text("utf-8-sig"), newline="")))
    assert [field for row in rows for field in row if is_live(field)] == []


@pytest.mark.parametrize("command", ["gap", "check"])
def test_a_web_page(command: str, asn: Asn) -> None:
    assert asn(command, "buku.xlsx", "-o", "hasil.html", *TO, *ON).status in (0, 1)
    page = lxml_html.document_fromstring(Path("hasil.html").read_text(encoding="utf-8"))
    assert page.findall(".//script") == page.findall(".//img") == []
    assert [name for part in page.iter() for name in part.attrib if str(name).startswith("on")] == []
    assert [part.get("href") for part in page.iter("a") if not str(part.get("href")).startswith("#")] == []


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_a_mask(form: str, asn: Asn) -> None:
    output = "samaran.xlsx" if form == "xlsx" else "samaran/"
    assert asn("mask", "buku.xlsx", "-o", output, "--key", "kunci.key", *TO, *ON).status in (0, 1)
    if form == "xlsx":
        cells = [c for sheet in openpyxl.load_workbook(output).worksheets for row in sheet.iter_rows() for c in row]
        assert [cell.coordinate for cell in cells if cell.data_type == "f"] == []
    for path in Path(output).glob("*.csv"):
        rows = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline="")))
        assert [field for row in rows for field in row if is_live(field)] == []


def test_what_is_said_steers_no_terminal(asn: Asn) -> None:
    answer = asn("check", "buku.xlsx", "-f", "table", *TO, "--as-of", "2026-03-31")
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", answer.out + answer.err)
