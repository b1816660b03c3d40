"""LibreOffice as a reader: it converts a file to flat OpenDocument, whose cells are typed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree.ElementTree import Element, iterparse

from asnkompetensi.model.sheet import CellFault, FaultKind
from tests.corpus.cells import Cells, canonical
from tests.corpus.process import run

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_CALC = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"
_DURATION = re.compile(r"(-?)PT(\d+)H(\d+)M([\d.]+)S")
_GROUPS = {_TABLE + name for name in ("table-rows", "table-row-group", "table-header-rows")}
_MOST = 5_000_000  # cells of one file: more are repeats without end


def by_office(path: Path, program: str) -> list[tuple[str, Cells]]:
    """The sheets of a file as LibreOffice reads it; LookupError where it reads nothing."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        run([program, profile, "--headless", "--convert-to", "fods", "--outdir", folder, path], patience=120)
        flat = next(folder.glob("*.fods"), None)
        if flat is None:
            raise LookupError("nothing converted")
        return list(read_flat(flat))


def read_flat(path: Path) -> Iterator[tuple[str, Cells]]:
    """The sheets of a flat OpenDocument file."""
    above: list[Element] = []
    for event, element in iterparse(path, ("start", "end")):
        if event == "start":
            above.append(element)
            continue
        above.pop()
        if element.tag == _TABLE + "table" and above[-1].tag == _OFFICE + "spreadsheet":  # a chart has tables too
            name = element.get(_TABLE + "name") or ""
            if not name.startswith("'file:"):  # what it keeps of another file
                yield name, _cells(element)
            element.clear()


def _cells(table: Element) -> Cells:
    cells: Cells = {}
    at = 0
    for row in _rows(table):
        times = int(row.get(_TABLE + "number-rows-repeated", "1"))
        filled = list(_row(row))
        for number in range(times if filled else 0):
            cells |= {(at + number, column): value for column, value in filled}
            if len(cells) > _MOST:
                raise OverflowError("too many cells")
        at += times
    return cells


def _rows(element: Element) -> Iterator[Element]:
    for child in element:
        if child.tag == _TABLE + "table-row":
            yield child
        elif child.tag in _GROUPS:
            yield from _rows(child)


def _row(row: Element) -> Iterator[tuple[int, tuple[str, str | float]]]:
    at = 0
    for cell in row:
        if cell.tag not in (_TABLE + "table-cell", _TABLE + "covered-table-cell"):
            continue
        times = int(cell.get(_TABLE + "number-columns-repeated", "1"))
        found = canonical(_value(cell))
        if found:
            yield from ((at + number, found) for number in range(times))
        at += times


def _value(cell: Element) -> object:
    kind, text = cell.get(_OFFICE + "value-type"), _text(cell)
    if cell.get(_CALC + "value-type") == "error":
        return CellFault(FaultKind.ERROR, text)
    if kind in ("float", "currency", "percentage"):
        return float(cell.get(_OFFICE + "value", "nan"))
    if kind == "boolean":
        return cell.get(_OFFICE + "boolean-value") == "true"
    if kind == "date":
        day, _, fraction = cell.get(_OFFICE + "date-value", "").partition(".")
        return datetime.fromisoformat(day) + timedelta(seconds=float(f"0.{fraction or 0}"))
    if kind == "time":
        found = _DURATION.fullmatch(cell.get(_OFFICE + "time-value", ""))
        sign, hours, minutes, seconds = found.groups() if found else ("", "0", "0", "0")
        length = timedelta(hours=int(hours), minutes=int(minutes), seconds=float(seconds))
        return -length if sign else length
    return text


def _text(cell: Element) -> str:
    return "\n".join("".join(_pieces(paragraph)) for paragraph in cell.findall(_TEXT + "p"))


def _pieces(element: Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag == _TEXT + "s":
            yield " " * int(child.get(_TEXT + "c", "1"))
        elif child.tag in (_TEXT + "tab", _TEXT + "line-break"):
            yield "\t" if child.tag == _TEXT + "tab" else "\n"
        elif child.tag != _OFFICE + "annotation":
            yield from _pieces(child)
        yield child.tail or ""
