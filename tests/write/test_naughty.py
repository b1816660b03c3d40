"""Nothing that a text says is run, drawn or obeyed by what opens a result."""

from __future__ import annotations

import csv
import io
import json
import re
import unicodedata
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import html as lxml_html

from asnkompetensi.model.place import Place
from asnkompetensi.model.plain import plain
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.result import Report, ResultTable
from asnkompetensi.model.table import SourceFile
from asnkompetensi.text import words
from asnkompetensi.write import delimited, html, markdown, terminal
from asnkompetensi.write import json as json_form
from asnkompetensi.write.screen import Screen
from tests.write.books import opened, parts, written
from tests.write.naughty import CALM, NAUGHTY, across, down, is_live
from tests.write.report import report

SAY = words("id")
WIDE = tuple(dict.fromkeys(text for text in NAUGHTY if len(text) < 300))
TABLES = down(NAUGHTY), across(WIDE)


def told(texts: tuple[str, ...], heads: tuple[str, ...]) -> Report:
    """A report that says the texts wherever a user's words may stand: cells, headings, problems, files and sheets."""
    problems = tuple(
        Problem("LEVEL-01", (Place(text, text, "A1"),), {"nilai": text, "kolom": text, "jumlah": 1})
        for text in texts[:: len(texts) // 60]
    )
    source = SourceFile(texts[0], "ab" * 32, texts[1:40])
    tables = {"detail": down(texts), "pegawai": across(heads)}
    return replace(report(), tabel=tables, masalah=problems, sumber=(source,))


def test_there_are_enough() -> None:
    assert len(NAUGHTY) >= 942


@pytest.mark.parametrize("style", list(delimited.STYLES))
@pytest.mark.parametrize("table", TABLES, ids=["cells", "headings"])
def test_no_field_of_a_text_file_is_live(style: str, table: ResultTable) -> None:
    stream = io.BytesIO()
    delimited.write(table, delimited.STYLES[style], stream)
    text = stream.getvalue().decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimited.STYLES[style].delimiter))
    assert {len(row) for row in rows if row} == {len(table.columns)}
    assert [field for row in rows for field in row if is_live(field)] == []


@pytest.fixture(scope="module")
def book() -> bytes:
    return written(told(NAUGHTY, WIDE))


def test_no_cell_of_a_workbook_is_a_formula_a_link_or_a_comment(book: bytes) -> None:
    found = opened(book)
    cells = [cell for sheet in found.worksheets for row in sheet.iter_rows() for cell in row]
    assert len(cells) > 2 * len(NAUGHTY)
    assert [cell.coordinate for cell in cells if cell.data_type == "f" or cell.comment] == []
    assert [cell.coordinate for cell in cells if cell.hyperlink and not cell.hyperlink.location] == []
    assert not any(re.search(r"<(\w+:)?(f|ddeLink|oleLink)[ />]", part) for part in parts(book).values())
    assert not any(name.startswith("xl/externalLinks") for name in parts(book))


def test_a_workbook_says_of_itself_nothing_of_the_data(book: bytes) -> None:
    calm = written(told(CALM, CALM[: len(WIDE)]))
    for name in ("docProps/core.xml", "docProps/app.xml", "xl/workbook.xml"):
        assert parts(book)[name] == parts(calm)[name]


def test_the_texts_of_a_workbook_are_all_there(book: bytes) -> None:
    said = [str(cell.value or "") for cell in next(opened(book).worksheets[1].iter_cols(min_row=2))]
    pairs = [(text, plain(wanted)[:32_767]) for text, wanted in zip(said, NAUGHTY, strict=True)]
    odd = "x005F_"  # openpyxl takes it out of every text, even where it is meant
    assert [pair for pair in pairs if pair[0] != pair[1] and odd not in pair[1]] == []


def test_libreoffice_finds_no_formula_either(book: bytes, tmp_path: Path, office: Callable[..., None]) -> None:
    (tmp_path / "buku.xlsx").write_bytes(book)
    (tmp_path / "naskah.csv").write_bytes(_delimited())
    office("fods", tmp_path, tmp_path / "buku.xlsx", tmp_path / "naskah.csv")
    for name in ("buku.fods", "naskah.fods"):
        flat = (tmp_path / name).read_text(encoding="utf-8")
        assert "Awan" in flat
        assert "table:formula" not in flat
        assert re.findall(r'<text:a xlink:href="[^#]', flat) == []  # links to sheets of the same book are ours


def test_a_web_page_has_the_same_parts_whatever_the_texts_say() -> None:
    loud, calm = (_page(told(texts, texts[: len(WIDE)])) for texts in (NAUGHTY, CALM))
    assert _skeleton(loud) == _skeleton(calm)
    assert not loud.xpath("//script | //*[@onload or @onerror or @onclick or @onmouseover]")
    assert [link for link in loud.xpath("//@href | //@src") if not link.startswith("#")] == []


@pytest.mark.parametrize("table", TABLES, ids=["cells", "headings"])
def test_no_text_breaks_out_of_a_table_of_markdown(table: ResultTable) -> None:
    stream = io.BytesIO()
    markdown.write(table, stream)
    lines = stream.getvalue().decode().splitlines()
    assert len(lines) == 2 + len(table.frame)
    bars = {len(re.findall(r"(?<!\\)(?:\\\\)*\|", line)) for line in lines}
    assert bars == {len(table.columns) + 1}
    assert [line for line in lines if re.search(r"(?<!\\)(?:\\\\)*[<`\[]", line)] == []


@pytest.mark.parametrize("table", TABLES, ids=["cells", "headings"])
def test_nothing_steers_a_terminal(table: ResultTable) -> None:
    said = terminal.table(table, SAY, Screen(terminal=False), show_nip=False, all_rows=True).decode()
    assert {ch for ch in said if unicodedata.category(ch) in ("Cc", "Cf", "Cs", "Zl", "Zp")} <= {"\n"}
    assert "[bold]tebal[/bold]" in said


def test_json_holds_every_text_as_it_is_and_steers_no_terminal() -> None:
    stream = io.BytesIO()
    whole = told(NAUGHTY, WIDE)
    json_form.write(whole, whole.tabel["detail"], stream)
    raw = stream.getvalue().decode()
    assert [row["nama"] for row in json.loads(raw)["baris"]] == list(NAUGHTY)
    assert {ch for ch in raw if unicodedata.category(ch) == "Cc"} == {"\n"}


def test_the_zip_of_a_workbook_names_only_its_own_parts(book: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        assert all(re.fullmatch(r"[\w./\[\]-]+", name) for name in archive.namelist())


def _delimited() -> bytes:
    stream = io.BytesIO()
    delimited.write(down(NAUGHTY), delimited.STYLES["csv"], stream)
    return stream.getvalue()


def _page(whole: Report) -> lxml_html.HtmlElement:
    stream = io.BytesIO()
    html.write(whole, None, SAY, stream)
    return lxml_html.document_fromstring(stream.getvalue().decode())


def _skeleton(page: lxml_html.HtmlElement) -> list[tuple[str, tuple[str, ...]]]:
    """Every element in order, and the names of its attributes."""
    return [(str(part.tag), tuple(part.attrib)) for part in page.iter()]
