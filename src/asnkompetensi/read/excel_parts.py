"""Where the sheets of a zipped Excel workbook lie (child side)."""

from __future__ import annotations

import posixpath
import struct
from collections.abc import Iterator, Mapping
from zipfile import ZipFile

from lxml import etree

_SHEET = 156  # the record of a sheet: state, number, relation and name, each text after its length
_NUMBER = struct.Struct("<I")


def sheet_parts(book: ZipFile) -> Mapping[str, str]:
    """Leads from each sheet's name to its part in the zip, in order; a sheet whose part is not there is left out."""
    parts = {_folded(part): part for part in book.namelist()}
    workbook = min((part for part in parts if part.endswith(("workbook.xml", "workbook.bin"))), key=len, default=None)
    if workbook is None:
        return {}
    folder, name = posixpath.split(workbook)
    rels = parts.get(f"{folder}/_rels/{name}.rels")
    targets = dict(_targets(book.read(rels), folder)) if rels else {}
    listed = _in_xml if name.endswith("xml") else _in_binary
    named = [(sheet, targets.get(relation)) for sheet, relation in listed(book.read(parts[workbook]))]
    return {sheet: parts[target] for sheet, target in named if target in parts}


def _folded(part: str) -> str:
    return part.replace("\\", "/").lstrip("/").casefold()


def _targets(rels: bytes, folder: str) -> Iterator[tuple[str, str]]:
    for relation in _elements(rels, "Relationship"):
        target = _folded(posixpath.join("/", folder, relation.get("Target", "").replace("\\", "/")))
        yield relation.get("Id", ""), posixpath.normpath(target)


def _in_xml(workbook: bytes) -> Iterator[tuple[str, str]]:
    for sheet in _elements(workbook, "sheet"):
        ids = (str(value) for key, value in sheet.attrib.items() if str(key).endswith("}id"))
        yield sheet.get("name", ""), next(ids, "")


def _in_binary(workbook: bytes) -> Iterator[tuple[str, str]]:
    for kind, content in records(workbook):
        if kind == _SHEET:
            (length,) = _NUMBER.unpack_from(content, 8)
            relation, name = content[12 : 12 + 2 * length], content[16 + 2 * length :]
            yield name.decode("utf-16-le", "replace"), relation.decode("utf-16-le", "replace")


def records(part: bytes) -> Iterator[tuple[int, bytes]]:
    """Kind and content of each record of a binary part.

    A kind over 127 has a second byte; a length has up to four bytes of seven bits, the lowest first.
    """
    at, end = 0, len(part) - 5
    while at < end:
        kind, at = part[at], at + 1
        if kind > 127:
            kind, at = kind & 127 | part[at] << 7, at + 1
        length = shift = 0
        while shift < 28:
            length, at, shift = length | (part[at] & 127) << shift, at + 1, shift + 7
            if part[at - 1] < 128:
                break
        yield kind, part[at : at + length]
        at += length


def _elements(xml: bytes, name: str) -> list[etree._Element]:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    root = etree.fromstring(xml, parser)
    return [] if root is None else list(root.iter("{*}" + name))
