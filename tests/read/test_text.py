"""Delimited text to a sheet: addresses as a spreadsheet shows them, no line lost in silence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.model.place import Place
from asnkompetensi.read.protocol import Job, Kind
from asnkompetensi.read.worker import read_file
from tests.read.wire import cells, codes, read, table


def test_the_sheet_has_the_files_name() -> None:
    assert read("data/pegawai.csv", b"a,b\n1,2\n").sheets[0].lembar == "pegawai.csv"
    assert read("-", b"a,b\n1,2\n").sheets[0].lembar == "-"


def test_cells_are_text_whatever_they_look_like() -> None:
    assert table("a.csv", b"nip,level\n190001011965011001,3.0\n,\n") == [
        ["nip", "level"],
        ["190001011965011001", "3.0"],
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_every_kind(end: str) -> None:
    text = end.join(["a,b", '"x', 'y",2', "", "3,4"])
    assert table("a.csv", text.encode()) == [["a", "b"], [f"x{end}y", "2"], [None, None], ["3", "4"]]


def test_quotes_after_a_blank_are_quotes() -> None:
    assert table("a.csv", b'a,b\n1, "2, 3"\n') == [["a", "b"], ["1", "2, 3"]]


def test_a_text_that_an_export_protects_as_a_formula_is_that_text() -> None:
    data = b'nip,rumus\n="190001011965011001","=""a, b"""\n=1+1,="a"&"b"\n'
    assert table("a.csv", data)[1:] == [["190001011965011001", "a, b"], ["=1+1", '="a"&"b"']]


def test_plain_text_is_not_worth_a_note() -> None:
    assert read("a.csv", b"a,b\n1,2\n").problems == []
    assert read("a.csv", b"a\n1\n").problems == []
    assert read("a.csv", b"\xef\xbb\xbfa,b\n1,2\n").problems == []


@pytest.mark.parametrize(
    ("data", "encoding", "facts"),
    [
        (b"a;b\nx;1,5\n", None, {"encoding": "UTF-8", "pemisah": ";", "desimal": ","}),
        (b"a\tb\nx\t1.5\n", None, {"encoding": "UTF-8", "pemisah": "TAB", "desimal": "."}),
        ("a,b\né,1\n".encode("cp1252"), None, {"encoding": "Windows-1252", "pemisah": ",", "desimal": ""}),
        ("a\né\n".encode("cp1252"), None, {"encoding": "Windows-1252", "pemisah": ",", "desimal": ""}),
        ("a,b\nЖ,1\n".encode("cp1251"), "cp1251", {"encoding": "cp1251", "pemisah": ",", "desimal": ""}),
    ],
)
def test_what_was_found_is_said(data: bytes, encoding: str | None, facts: dict[str, str]) -> None:
    (note,) = read("a.csv", data, encoding=encoding).problems
    assert (note.kode, note.nilai) == ("TEKS-01", {"berkas": "a.csv"} | facts)


def test_bytes_that_the_named_encoding_does_not_know_refuse_the_file() -> None:
    (problem,) = read("a.csv", b"a,b\nx,1\n\xe9,2\n", encoding="utf-8").problems
    assert (problem.kode, problem.nilai) == ("TEKS-04", {"berkas": "a.csv", "encoding": "utf-8", "baris": 3})


def test_the_announced_delimiter_is_used_and_its_line_is_no_row() -> None:
    reply = read("a.csv", b"sep=:\na:b\n1:2\n")
    assert cells(reply.sheets[0]) == [["a", "b"], ["1", "2"]]


def test_a_line_with_too_many_fields_is_left_out_and_named() -> None:
    reply = read("a.csv", b"nip,nama,level\n1,Ada,3\n2,Wuna, S.Kom,3\n3,Eka,2,,\n\n4,Lota,1,,x\n")
    assert cells(reply.sheets[0]) == [
        ["nip", "nama", "level"],
        ["1", "Ada", "3"],
        [None, None, None],
        ["3", "Eka", "2"],
    ]
    (problem,) = reply.problems
    assert problem.kode == "TEKS-03"
    assert problem.tempat == (Place("a.csv", "a.csv", "3"), Place("a.csv", "a.csv", "6"))
    assert problem.nilai == {"berkas": "a.csv", "jumlah": 2, "kolom": 3}
    assert problem.bukti == ({"baris": 3, "isian": 4}, {"baris": 6, "isian": 5})


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('a,b\n1,2\n"3,4\n5,6\n', 3),
        ('a,b\n"x\ny",2\n1,"2', 4),
        ('a,b\n"', 2),
        ('a,b\n1,"', 2),
        ("a,b\n1,2\x00\n", 2),
        ("\x00a,b\n" + "abcdefgh,1\n" * 9, 1),
        ('nip,nama,level\n1,"Ada,3\n2,Wuna,4\n3,Eka",5\n4,Lota,1\n', 2),
    ],
)
def test_what_would_swallow_lines_refuses_the_file(text: str, line: int) -> None:
    reply = read("a.csv", text.encode())
    assert reply.sheets == []
    assert [(problem.kode, problem.nilai) for problem in reply.problems] == [
        ("TEKS-02", {"berkas": "a.csv", "baris": line})
    ]


def test_a_long_field_is_whole() -> None:
    assert table("a.csv", b"a,b\n1," + b"x" * 200_000 + b"\n")[1] == ["1", "x" * 200_000]


def test_a_file_of_blanks_is_an_empty_sheet() -> None:
    reply = read("a.csv", b" \n\n\t \n")
    assert (reply.sheets[0].rows, codes(reply.problems)) == (0, [])


@given(st.binary(), st.sampled_from([None, "utf-8", "cp1252", "utf-16", "ascii"]))
def test_any_bytes_give_a_sheet_or_a_problem(data: bytes, encoding: str | None) -> None:
    reply = read_file(Job("a.csv", Kind.TEXT, encoding), data)
    assert reply.sheets or reply.problems


@given(st.text(alphabet='ab1,;"\t\r\n\x00é '))
def test_any_text_gives_a_sheet_or_a_problem(text: str) -> None:
    reply = read_file(Job("a.csv", Kind.TEXT), text.encode())
    assert reply.sheets or reply.problems
