"""The content decides what a file is; what no reader may have does not come through."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.read.gate import admit, is_text
from asnkompetensi.read.protocol import Kind
from asnkompetensi.read.refusal import Refused
from tests.read.binary_books import LABEL, ole, xls, xlsb
from tests.read.books import book, ods, ods_cell, ods_table

XLS = xls([(LABEL, 0, 0, "x")])
PAGE = b"<table><tr><td>1</td></tr></table>"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (book([["x"]]), Kind.XLSX),
        (XLS, Kind.XLS),
        (ole({"EncryptedPackage": b"", "EncryptionInfo": b""}), Kind.LOCKED),
        (ole({"WORKBOOK": b""}), Kind.XLS),
        (ole({"Book": b""}), Kind.XLS),
        (b"\x09\x00\x04\x00\x02\x00\x10\x00", Kind.XLS),
        (b"\x09\x08\x10\x00\x00\x06", Kind.XLS),
        (xlsb([(LABEL, 0, 0, "x")]), Kind.XLSB),
        (ods(ods_table([ods_cell("x")])), Kind.ODS),
        (PAGE, Kind.HTML),
        (b"PAR1\x15\x04\x15 cut off", Kind.PARQUET),
        (b"PAR1 another writer PAR1", Kind.PARQUET),
        (b"PAR1,nama\n1,Awan\n", Kind.TEXT),
        (b"\xef\xbb\xbf \r\n<!DOCTYPE html><html>", Kind.HTML),
        ("<HTML xmlns:x=\"urn:schemas-microsoft-com:office:excel\">".encode("utf-16"), Kind.HTML),
        ("<table>".encode("utf-16-le"), Kind.HTML),
        (b"<?xml version='1.0'?><!DOCTYPE html><html>", Kind.HTML),
        (b"<br><b>Warning</b>: x<table>", Kind.HTML),
        (b"a,b\n1,2\n", Kind.TEXT),
        ("a;b\né;Ж\n".encode("utf-16"), Kind.TEXT),
        ("a;b\né;3\n".encode("utf-16-be"), Kind.TEXT),
        (b"<3,hati\n", Kind.TEXT),
        (b"BMN,jumlah\n", Kind.TEXT),
        (b"a,b\x1b[31m\n", Kind.TEXT),
        (b"a\0,b" + b"," * 99, Kind.TEXT),
    ],
)  # fmt: skip
def test_the_kind_is_told_from_the_content(data: bytes, kind: Kind) -> None:
    assert admit("tanpa_akhiran", data) == (kind, [])


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.csv", book([["x"]]), "xlsx"),
        ("a.xls", book([["x"]]), "xlsx"),
        ("a.XLSX", b"a,b\n", "csv"),
        ("a.xls", PAGE, "html"),
        ("a.xlsx", XLS, "xls"),
        ("a.xlsm", book([["x"]]), None),
        ("a.TSV", b"a\tb\n", None),
        ("a.htm", PAGE, None),
        ("a.dat", b"a,b\n", None),
        ("-", PAGE, None),
    ],
)
def test_a_name_that_says_another_kind_is_noted(name: str, data: bytes, said: str | None) -> None:
    kind, notes = admit(name, data)
    assert kind is admit("tanpa_akhiran", data)[0]
    assert [(note.kode, note.nilai) for note in notes] == (
        [("BERKAS-06", {"berkas": name, "isi": said})] if said else []
    )


@pytest.mark.parametrize(
    ("name", "data", "kode"),
    [
        ("a.doc", ole({"WordDocument": b""}), "BERKAS-05"),
        ("a.xls", XLS[:700], "BERKAS-03"),
        ("a.xls", XLS[:20], "BERKAS-03"),
        ("a.pdf", b"%PDF-1.7\n", "BERKAS-05"),
        ("a.duckdb", bytes(8) + b"DUCK" + bytes(4084), "BERKAS-05"),
        ("a.duckdb", b"12345678DUCK\n", "BERKAS-05"),
        ("a.png", b"\x89PNG\r\n\x1a\n", "BERKAS-05"),
        ("a.bmp", b"BM\x80\x9c\x01\0\0\0\0\0", "BERKAS-05"),
        ("a.csv", b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n", "BERKAS-05"),
        ("a.xls", b"<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'><Table>",
         "BERKAS-05"),
        ("a.xml", b"<?xml version='1.0'?><data/>", "BERKAS-05"),
        ("a.bin", bytes(range(32)) * 9, "BERKAS-05"),
        ("data/~$a.xlsx", b"\x04Nama", "BERKAS-05"),
        ("data/.~lock.a.xlsx#", b",nama,komputer", "BERKAS-05"),
    ],
)  # fmt: skip
def test_what_does_not_come_through(name: str, data: bytes, kode: str) -> None:
    with pytest.raises(Refused) as refusal:
        admit(name, data)
    assert (refusal.value.problem.kode, refusal.value.problem.nilai) == (kode, {"berkas": name})


@given(st.binary(), st.sampled_from([b"", b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"<"]))
def test_any_bytes_come_through_or_are_refused(data: bytes, head: bytes) -> None:
    with suppress(Refused):
        assert admit("a.xlsx", head + data)[0] in Kind


@pytest.mark.parametrize(
    ("berkas", "start", "expected"),
    [
        ("a.csv", b"nip,nama\n", True),
        ("a.xlsx", b"nip,nama\n", True),
        ("a.csv", b"", False),
        ("a.csv", b"<html><table>", False),
        ("a.csv", b"PK\x03\x04", False),
        ("~$a.csv", b"nip,nama\n", False),
    ],
)
def test_text_is_known_by_its_beginning(berkas: str, start: bytes, *, expected: bool) -> None:
    assert is_text(berkas, start) is expected
