"""A protected file is opened and then goes through the gate like any other."""

from __future__ import annotations

import pytest

from asnkompetensi.guard.lock import BUILT_IN
from asnkompetensi.read.gate import admit
from asnkompetensi.read.locked import unlocked
from asnkompetensi.read.protocol import Job, Kind, Reply
from asnkompetensi.read.refusal import Refused
from asnkompetensi.read.worker import read_file
from tests.guard.locks import RC4_PASSWORD, locked, rc4_xls
from tests.read.binary_books import FILEPASS, LABEL, NUMBER, ole, xls, xlsb
from tests.read.books import book, xlsx_parts, zipped
from tests.read.handmade import bomb
from tests.read.wire import cells, codes

BOOK = book([["x", 3]])
UNKNOWN = ole({"EncryptionInfo": b"\xff" * 40, "EncryptedPackage": b""})


def read(data: bytes, *passwords: str, berkas: str = "a.xlsx") -> Reply:
    """What gate and child make of a file, with these passwords at hand."""
    try:
        kind, _ = admit(berkas, data)
    except Refused as refusal:
        return Reply([], [refusal.problem])
    return read_file(Job(berkas, kind, passwords=passwords), data)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.xlsx", locked(BOOK, "sandi")),
        ("a.xlsb", locked(xlsb([(LABEL, 0, 0, "x"), (NUMBER, 0, 1, 3.0)]), "sandi")),
        ("a.xls", rc4_xls([(LABEL, 0, 0, "x"), (NUMBER, 0, 1, 3.0)])),
    ],
)
def test_every_kind_of_workbook_is_read(name: str, data: bytes) -> None:
    reply = read(data, "salah", RC4_PASSWORD, berkas=name)
    assert (cells(reply.sheets[0]), reply.problems, reply.fitted) == ([["x", 3.0]], [], 1)


def test_a_book_that_excel_opens_without_asking_is_read_without_a_word() -> None:
    reply = read(locked(BOOK, BUILT_IN), "sandi")
    assert (len(reply.sheets), reply.problems, reply.fitted) == (1, [], None)


def test_what_is_inside_is_noted_where_the_name_says_another_kind() -> None:
    reply = read(locked(BOOK, "sandi"), "sandi", berkas="a.xls")
    assert [(one.kode, one.nilai["isi"]) for one in reply.problems] == [("BERKAS-06", "xlsx")]


@pytest.mark.parametrize(
    ("inside", "kode"),
    [
        (bomb(257), "BERKAS-10"),
        (zipped({**xlsx_parts(""), "xl/a.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"}), "BERKAS-11"),
        (zipped({"word/document.xml": "<w/>"}), "BERKAS-05"),
        (BOOK[:-40], "BERKAS-03"),
    ],
    ids=["bomb", "entities", "word", "cut off"],
)
def test_the_gate_looks_at_what_was_inside(inside: bytes, kode: str) -> None:
    reply = read(locked(inside, "sandi"), "sandi")
    assert (reply.sheets, codes(reply.problems)) == ([], [kode])


@pytest.mark.parametrize(
    ("data", "passwords", "facts"),
    [
        (locked(BOOK, "sandi"), (), {}),
        (locked(BOOK, "sandi"), ("salah", "lain"), {"dicoba": 2}),
        (rc4_xls([(LABEL, 0, 0, "x")]), ("salah",), {"dicoba": 1}),
        (UNKNOWN, ("sandi",), {"cara": "Office"}),
        (ole({"Book": b"\x09\x08\x00\x00" + FILEPASS}), ("sandi",), {"cara": "Excel 97-2003"}),
        (zipped({"xl/workbook.xml": b"x"}).replace(b"\x14\0\0\0", b"\x14\0\1\0"), ("sandi",), {"cara": "ZIP"}),
    ],
    ids=["no password", "two wrong", "old and wrong", "unknown", "excel 95", "zip"],
)
def test_what_stays_closed_says_why(data: bytes, passwords: tuple[str, ...], facts: dict[str, object]) -> None:
    (problem,) = read(data, *passwords).problems
    assert (problem.kode, problem.nilai) == ("BERKAS-04", {"berkas": "a.xlsx", **facts})


def test_an_encrypted_opendocument_says_why() -> None:
    parts: dict[str, str | bytes] = {
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "content.xml": b"\x8f\x01",
        "META-INF/manifest.xml": "<manifest:encryption-data/>",
    }
    (problem,) = read(zipped(parts), "sandi", berkas="a.ods").problems
    assert (problem.kode, problem.nilai) == ("BERKAS-04", {"berkas": "a.ods", "cara": "OpenDocument"})


def test_an_old_book_without_protection_is_not_opened_again() -> None:
    assert read(xls([(LABEL, 0, 0, "x")]), "sandi", berkas="a.xls").fitted is None


def test_a_careful_reading_stays_careful() -> None:
    job = Job("a.xlsx", Kind.LOCKED, careful=True, passwords=("sandi",))
    assert unlocked(job, locked(BOOK, "sandi")).job == Job("a.xlsx", Kind.XLSX, careful=True, passwords=("sandi",))
