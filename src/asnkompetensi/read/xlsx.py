"""What the fast reader does not tell of Open XML: errors, formulas never computed, hidden rows (child side).

Every sheet's XML is inflated and searched for signs of them, which costs a tenth of reading it; only a sheet that
shows one is walked cell by cell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from io import BytesIO
from zipfile import ZipFile

from lxml import etree

from asnkompetensi.model.sheet import CellFault, FaultKind
from asnkompetensi.read.excel_look import Look
from asnkompetensi.read.excel_parts import sheet_parts

_PREFIX = re.compile(rb"<(?:([\w.-]+):)?sheetData[\s>/]")
_CONTENT = re.compile(rb"<(?:[\w.-]+:)?(?:v|f|is)[\s/>]|\st=[\"']e")
_ADDRESS = re.compile(r"([A-Za-z]{1,3})(\d{1,7})")


def looks(data: bytes, *, exact: bool = False, only: str = "") -> Mapping[str, Look]:
    """By sheet name: an exact look where a sheet shows a sign of something, or if `exact`; else an empty one.

    BadZipFile and the like when a part does not unpack to what the zip directory says.
    """
    with ZipFile(BytesIO(data)) as book:
        found = {}
        for name, part in sheet_parts(book).items():
            if only not in ("", name):
                continue
            xml = book.read(part)
            found[name] = look(xml) if (exact or shows_signs(xml)) and _holds_content(xml) else Look(hidden_rows=0)
        return found


def shows_signs(xml: bytes) -> bool:
    """Whether a sheet may hold an error, a formula without a value, or a hidden row: quick, and on the safe side."""
    start = _PREFIX.search(xml)
    if start is None:
        return True
    prefix = start[1] + b":" if start[1] else b""
    signs = (b't="e"', b"t='e'", b"hidden=")
    if any(xml.find(sign, start.end()) >= 0 for sign in signs):
        return True
    return xml.find(b"<" + prefix + b"f", start.end()) >= 0 and _lacks_value(xml, re.escape(prefix))


def _lacks_value(xml: bytes, prefix: bytes) -> bool:
    """Whether some formula is not followed by a stored value."""
    no_value = rb"\s*+(?!<%bv(?:\s[^>]*)?>[^<])" % prefix
    ends = rb"</%bf>" % prefix, rb"<%bf(?:\s[^>]*)?/>" % prefix
    return any(re.search(end + no_value, xml) for end in ends)


def _holds_content(xml: bytes) -> bool:
    """Whether there is any content at all: a million formatted rows without are not walked. UTF-16 is, always."""
    return b"\0" in xml[:4] or _CONTENT.search(xml) is not None


def look(xml: bytes) -> Look:
    """Walk a sheet's XML cell by cell. Rows and cells without an address follow the one before them."""
    found, at = Look(hidden_rows=0), -1
    for row in _rows(xml):
        number = row.get("r", "")
        at = int(number) - 1 if number.isdecimal() and len(number) < 9 else at + 1
        before, column = found.filled, -1
        for cell in row.iterchildren("{*}c"):
            address = _ADDRESS.fullmatch(cell.get("r", ""))
            column = _column(address[1]) if address else column + 1
            filled, fault = _content(cell)
            if filled:
                found.add(int(address[2]) - 1 if address else at, column, fault)
        found.hidden_rows += row.get("hidden") in ("1", "true") and found.filled > before
    return found


def _rows(xml: bytes) -> Iterator[etree._Element]:
    """The rows one by one, each emptied after use, so that a long sheet needs little memory."""
    source = BytesIO(xml)
    rows = etree.iterparse(source, tag="{*}row", resolve_entities=False, no_network=True, recover=True, huge_tree=True)
    with suppress(etree.XMLSyntaxError):  # what is broken beyond recovery ends the look, as it ends the reading
        for _, row in rows:
            yield row
            row.clear()
            parent = row.getparent()
            while parent is not None and row.getprevious() is not None:
                del parent[0]


def _column(letters: str) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number - 1


def _content(cell: etree._Element) -> tuple[bool, CellFault | None]:
    """Whether the cell holds anything, and the fault if it is one.

    A formula is without a value where none is stored; an empty text (`t="str"`) is a value, as of `=IF(A1="","",A1)`.
    """
    kind, formula, value = cell.get("t"), False, ""
    for child in cell:
        name = str(child.tag).rpartition("}")[2]
        formula |= name == "f"
        if name in ("v", "is"):
            value += "".join(map(str, child.itertext()))
    if kind == "e":
        return True, CellFault(FaultKind.ERROR, value)
    if formula and not value and kind != "str":
        return True, CellFault(FaultKind.FORMULA)
    return bool(value.strip()), None
