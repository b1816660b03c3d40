"""Zipped files at the gate: limits of the directory, forbidden declarations, damage, encryption."""

from __future__ import annotations

import struct
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.read import gate_zip
from asnkompetensi.read.gate_zip import kind_of_zip
from asnkompetensi.read.protocol import Kind
from asnkompetensi.read.refusal import Refused
from tests.read.books import ODS, book, ods, text_cell, xlsx_parts, zipped

BOOK = book([["x"]])
PARTS = xlsx_parts(f"<row r='1'>{text_cell('A1', 'x')}</row>")


def refusal_of(data: bytes) -> tuple[str, dict[str, str | int]]:
    with pytest.raises(Refused) as refusal:
        kind_of_zip("a.xlsx", data)
    problem = refusal.value.problem
    return problem.kode, {name: value for name, value in problem.nilai.items() if name != "berkas"}


@pytest.mark.parametrize(
    ("parts", "kind"),
    [
        (PARTS, Kind.XLSX),
        ({name.replace("/", "\\").upper(): part for name, part in PARTS.items()}, Kind.XLSX),
        ({"xl/workbook.bin": b""}, Kind.XLSB),
        ({"content.xml": "<a/>", "mimetype": ODS}, Kind.ODS),
        ({"content.xml": "<a/>"}, Kind.ODS),
    ],
)
def test_kinds_of_workbooks(parts: dict[str, str | bytes], kind: Kind) -> None:
    assert kind_of_zip("a", zipped(parts)) is kind


@pytest.mark.parametrize(
    "parts",
    [
        {},
        {"word/document.xml": "<a/>"},
        {"foto.jpg": b""},
        {"content.xml": "<a/>", "mimetype": "application/vnd.oasis.opendocument.text"},
    ],
)
def test_zips_without_a_workbook(parts: dict[str, str | bytes]) -> None:
    assert refusal_of(zipped(parts)) == ("BERKAS-05", {})


@pytest.mark.parametrize("data", [BOOK[:-30], BOOK[: len(BOOK) // 2], b"PK\x03\x04 bukan buku kerja" * 20, BOOK[:4]])
def test_damage(data: bytes) -> None:
    assert refusal_of(data) == ("BERKAS-03", {})


def test_a_part_that_does_not_unpack() -> None:
    at = BOOK.index(b"xl/workbook.xml") + len(b"xl/workbook.xml")
    assert refusal_of(BOOK[:at] + b"\xff" * 9 + BOOK[at + 9 :]) == ("BERKAS-03", {})


def test_encryption() -> None:
    flagged = bytearray(zipped(PARTS))
    at = flagged.index(b"PK\x01\x02") + 8
    flagged[at] |= 1
    assert refusal_of(bytes(flagged)) == ("BERKAS-04", {"cara": "ZIP"})
    manifest = "<manifest:encryption-data manifest:checksum='x'/>"
    parts: dict[str, str | bytes] = {"content.xml": b"\x93", "META-INF/manifest.xml": manifest}
    assert refusal_of(zipped(parts)) == ("BERKAS-04", {"cara": "OpenDocument"})


@pytest.mark.parametrize("twin", ["XL/Workbook.xml", "xl\\workbook.xml"])
def test_two_parts_of_one_name(twin: str) -> None:
    """Which of them counts, each reader decides for itself: what one shows, another hides."""
    assert refusal_of(zipped({**PARTS, twin: "<a/>"})) == ("BERKAS-03", {})


def test_too_many_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gate_zip, "MOST_PARTS", 5)
    assert refusal_of(zipped({**PARTS, "a": "", "b": ""})) == ("BERKAS-10", {"mib": 256})


def test_declared_sizes_beyond_the_limit() -> None:
    honest = zipped(PARTS)
    at = honest.index(b"PK\x01\x02") + 24
    assert refusal_of(honest[:at] + struct.pack("<I", 257 << 20) + honest[at + 4 :]) == ("BERKAS-10", {"mib": 256})


@pytest.mark.parametrize(
    "start",
    [
        "<!DOCTYPE a>",
        "<?xml version='1.0'?>\n<!-- x --><!DOCTYPE a [<!ENTITY b 'c'>]>",
        "<!DOCTYPE a>".encode("utf-16"),
    ],
)
def test_declarations_of_entities(start: str | bytes) -> None:
    assert refusal_of(zipped(PARTS | {"xl/styles.xml": start})) == ("BERKAS-11", {"bagian": "xl/styles.xml"})


def test_old_opendocument_files_declare_where_nobody_reads() -> None:
    parts = {"content.xml": "<a/>", "META-INF/manifest.xml": "<!DOCTYPE a>", "Basic/script-lc.xml": "<!DOCTYPE a>"}
    assert kind_of_zip("a.ods", zipped(parts)) is Kind.ODS
    assert refusal_of(zipped({"content.xml": "<!DOCTYPE a>"})) == ("BERKAS-11", {"bagian": "content.xml"})


@pytest.mark.parametrize(
    ("count", "refused"), [("4000000000", True), ("1000001", True), ("9" * 5000, True), ("900000", False), ("x", False)]
)
def test_a_number_of_texts_that_the_part_cannot_hold(count: str, refused: bool) -> None:
    data = zipped(PARTS | {"xl/sharedStrings.xml": f'<sst count="1" uniqueCount="{count}"/>'})
    if refused:
        assert refusal_of(data) == ("BERKAS-03", {})
    else:
        assert kind_of_zip("a.xlsx", data) is Kind.XLSX


@given(st.integers(0, len(BOOK) - 1), st.binary(min_size=1, max_size=8))
def test_a_changed_workbook_is_a_kind_or_refused(at: int, change: bytes) -> None:
    for whole in (BOOK, ods("<table:table/>")):
        with suppress(Refused):
            assert kind_of_zip("a", whole[:at] + change + whole[at + len(change) :]) in Kind
