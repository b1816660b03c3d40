"""Invented workbooks and pages, built as bytes in the test that reads them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from openpyxl import Workbook

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_WORKSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
_WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
ODS = "application/vnd.oasis.opendocument.spreadsheet"


def book(*sheets: Sequence[Sequence[Any]], names: Sequence[str] = ("Satu", "Dua", "Tiga")) -> bytes:
    """A workbook with these sheets of rows, as openpyxl writes it."""
    made = Workbook()
    made.remove(made.active)  # type: ignore[arg-type]
    for rows, name in zip(sheets, names, strict=False):
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    return saved(made)


def saved(made: Workbook) -> bytes:
    """The bytes of an openpyxl workbook."""
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def zipped(parts: Mapping[str, str | bytes], *, compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of these parts."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", compression) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def xlsx_parts(*sheet_data: str, names: Sequence[str] = ("Satu", "Dua", "Tiga")) -> dict[str, str | bytes]:
    """The parts of a hand-written workbook whose sheets hold this XML inside `<sheetData>`."""
    numbers = range(1, len(sheet_data) + 1)
    listed = "".join(f"<sheet name={quoteattr(names[n - 1])} sheetId='{n}' r:id='r{n}'/>" for n in numbers)
    related = "".join(
        f"<Relationship Id='r{n}' Type='{_OFFICE}/worksheet' Target='worksheets/sheet{n}.xml'/>" for n in numbers
    )
    types = "".join(f"<Override PartName='/xl/worksheets/sheet{n}.xml' ContentType='{_WORKSHEET}'/>" for n in numbers)
    return {
        "[Content_Types].xml": "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
        "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
        f"<Override PartName='/xl/workbook.xml' ContentType='{_WORKBOOK}'/>{types}</Types>",
        "_rels/.rels": f"<Relationships xmlns='{_PACKAGE}'><Relationship Id='r1' Type='{_OFFICE}/officeDocument'"
        " Target='xl/workbook.xml'/></Relationships>",
        "xl/workbook.xml": f"<workbook xmlns='{MAIN}' xmlns:r='{_OFFICE}'><sheets>{listed}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f"<Relationships xmlns='{_PACKAGE}'>{related}</Relationships>",
        **{f"xl/worksheets/sheet{n}.xml": _worksheet(sheet_data[n - 1]) for n in numbers},
    }


def _worksheet(sheet_data: str) -> str:
    return f"<worksheet xmlns='{MAIN}'><sheetData>{sheet_data}</sheetData></worksheet>"


def xlsx(*sheet_data: str, **more: Any) -> bytes:
    """The same, zipped."""
    return zipped(xlsx_parts(*sheet_data, **more))


def text_cell(address: str, text: str) -> str:
    """A cell that holds a text."""
    return f"<c r='{address}' t='inlineStr'><is><t>{escape(text)}</t></is></c>"


_ODS_NAMES = " ".join(
    f"xmlns:{prefix}='urn:oasis:names:tc:opendocument:xmlns:{name}:1.0'"
    for prefix, name in (("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"))
)
_CALC_EXT = "xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'"


def ods(*tables: str, styles: str = "") -> bytes:
    """An OpenDocument workbook of these `<table:table>` elements (double quotes, as LibreOffice writes them)."""
    content = (
        f"<?xml version='1.0' encoding='UTF-8'?><office:document-content {_ODS_NAMES} {_CALC_EXT}>"
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{''.join(tables)}</office:spreadsheet></office:body></office:document-content>"
    )
    return zipped({"mimetype": ODS, "content.xml": content, "META-INF/manifest.xml": "<manifest/>"})


def ods_table(
    *rows: Sequence[str], name: str = "Satu", attributes: str = "", repeats: Mapping[int, str] | None = None
) -> str:
    """A table of rows of cells; `repeats` gives attributes of rows by their number."""
    inside = "".join(
        f"<table:table-row {(repeats or {}).get(number, '')}>{''.join(row)}</table:table-row>"
        for number, row in enumerate(rows)
    )
    return f'<table:table table:name="{name}" {attributes}>{inside}</table:table>'


def ods_cell(text: str, kind: str = "", *, value: str = "", calc: str = "", more: str = "") -> str:
    """A cell that shows a text, with its typed value under the attribute that belongs to its type."""
    name = {"date": "date-value", "time": "time-value", "boolean": "boolean-value"}.get(kind, "value")
    attributes = [f'office:value-type="{kind}"'] if kind else []
    attributes += [f'office:{name}="{value}"'] if value else []
    attributes += [f'calcext:value-type="{calc}"'] if calc else []
    shown = f"<text:p>{text}</text:p>" if text else ""
    return f"<table:table-cell {' '.join(attributes)} {more}>{shown}</table:table-cell>"
