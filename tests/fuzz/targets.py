"""What is fed with bytes that nobody chose. A target says nothing; an exception that leaves it is a crash."""

from __future__ import annotations

import re
import struct
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import msgspec

from asnkompetensi.model.nip import mask_all
from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.sheet import CellFault, CellValue, FaultKind
from asnkompetensi.read import tables
from asnkompetensi.read.gate import admit
from asnkompetensi.read.html import read_html
from asnkompetensi.read.protocol import Job, Kind, Reply, pack
from asnkompetensi.read.refusal import Refused
from asnkompetensi.read.text import read_text
from asnkompetensi.read.text_encoding import decoded
from asnkompetensi.read.values.day import day
from asnkompetensi.read.values.level import level
from asnkompetensi.read.values.money import money
from asnkompetensi.read.values.nip import nip
from asnkompetensi.read.values.number import LARGEST, number
from asnkompetensi.read.values.text import shown, text
from asnkompetensi.read.values.unread import Unread, fault
from asnkompetensi.text import words
from asnkompetensi.text.problems.speak import speak
from tests.read.sheets import sheet

ENCODINGS = (None, "utf-8", "cp1252", "utf-16", "ascii")
_LANGUAGES = words("id"), words("en")
_NUMBER = re.compile(r"-?\d{1,17}(\.\d{1,5})?")
_HIGHEST_LEVEL = 5_000_000


@dataclass(frozen=True)
class Target:
    """A part of the program, what it must hold, and the function that tries it on any bytes."""

    name: str
    what: str
    run: Callable[[bytes], None]


def gate(data: bytes) -> None:
    """A kind, or a refusal that can be told."""
    try:
        kind, notes = admit("data.xlsx", data)
    except Refused as refusal:
        told([refusal.problem])
        return
    assert kind in Kind
    told(notes)


def delimited(data: bytes) -> None:
    """A sheet without a letter lost, or a refusal; the first byte chooses the encoding that the user named."""
    encoding, data = ENCODINGS[data[0] % len(ENCODINGS)] if data else None, data[1:]
    try:
        reply = read_text(Job("data.csv", Kind.TEXT, encoding), data)
    except Refused as refusal:
        told([refusal.problem])
        return
    crossed(reply)
    told(reply.problems)
    written = decoded(data, encoding)[0]
    if not written.lower().lstrip('"').startswith("sep=") and all(one.kode != "TEKS-03" for one in reply.problems):
        cells = [
            str(column.values[code]) for column in reply.sheets[0].columns for code in array("i", column.codes) if code
        ]
        assert sorted(filter(str.isalnum, "".join(cells))) == sorted(filter(str.isalnum, written))


def page(data: bytes) -> None:
    """A sheet, or a refusal."""
    try:
        reply = read_html(Job("data.html", Kind.HTML), data)
    except Refused as refusal:
        told([refusal.problem])
        return
    crossed(reply)
    told(reply.problems)


def values(data: bytes) -> None:
    """Each kind of value from any cell: the value within its bounds, nothing, or a code."""
    value = cell(data)
    line = shown(value)
    assert len(line) <= 60
    assert line.isprintable()
    assert mask_all(line) == line
    if fault(value):
        return
    number_of = nip(value)
    if isinstance(number_of, str):
        assert isinstance(value, str)
        assert number_of == "".join(str(int(ch)) for ch in value if ch.isdecimal())
        assert len(number_of) == 18
    for read, most in ((level, _HIGHEST_LEVEL), (number, LARGEST), (money, LARGEST)):
        found = read(value)
        assert found is None or isinstance(found, Unread) or 0 <= found <= most
    when = day(value)
    assert when is None or isinstance(when, Unread) or date(1970, 1, 1) + timedelta(when)
    named = text(value)
    assert named is None or text(named) == named


def headings(data: bytes) -> None:
    """Tables and problems from any sheet: no place outside of it, no row made out of nothing, all of it tellable."""
    lines = data.decode("utf-8", "replace").split("\n")
    rows = [[typed(field) for field in line.split("\t")] for line in lines]
    one = sheet(rows)
    found, problems = tables.tabulate([one], ReadOptions())
    told(problems)
    for table in found.values():
        assert len(table.frame) <= one.rows * max(len(one.columns), 1)
    for place in (place for problem in problems for place in problem.tempat):
        last = re.search(r"\d+$", place.sel)
        assert last is None or int(last[0]) <= one.rows


def typed(field: str) -> CellValue | None:
    """A field of a line as a cell: a short number is a number cell."""
    if _NUMBER.fullmatch(field) and field.isascii():
        return float(field) if "." in field else int(field)
    return field or None


def cell(data: bytes) -> CellValue:
    """A cell of any type: the first byte chooses it."""
    kind, rest = data[:1], data[1:]
    padded = rest.ljust(8, b"\0")[:8]
    if kind == b"f":
        return float(struct.unpack("<d", padded)[0])
    if kind == b"i":
        return int(struct.unpack("<q", padded)[0])
    if kind == b"d":
        return date.fromordinal(1 + struct.unpack("<Q", padded)[0] % date.max.toordinal())
    if kind == b"e":
        return CellFault(FaultKind.ERROR, rest.decode("utf-8", "replace"))
    return bool(rest) if kind == b"b" else rest.decode("utf-8", "surrogateescape")


def told(problems: Sequence[Problem]) -> None:
    """Every problem has words in both languages, on one line, without a whole NIP."""
    for problem in problems:
        for say in _LANGUAGES:
            spoken = speak(problem, say)
            for line in (spoken.pesan, spoken.saran, *(cell for row in spoken.bukti for cell in row.split("\t"))):
                assert line.isprintable()
                assert mask_all(line) == line


def crossed(reply: Reply) -> None:
    """The answer can be sent to the parent; each column is as long as its sheet and names values that are there."""
    msgspec.msgpack.decode(pack(reply), type=Reply)
    for one in reply.sheets:
        for column in one.columns:
            codes = array("i", column.codes)
            assert len(codes) == one.rows
            assert not codes or 0 <= min(codes) <= max(codes) < len(column.values)


TARGETS = {
    one.name: one
    for one in (
        Target("gate", "a kind or a refusal with words", gate),
        Target("text", "no letter or digit lost, or a refusal or notice that names it", delimited),
        Target("html", "a sheet or a refusal", page),
        Target("values", "a value in its bounds, nothing, or a code; a NIP is its digits", values),
        Target("headings", "tables and problems; no place outside the sheet, no whole NIP in a message", headings),
    )
}
