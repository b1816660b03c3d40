"""Delimiters, headers and decimal marks, found without being told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.read.text_dialect import ONE_COLUMN, announced, decimal_mark, delimiter, header, lines

PEOPLE = [["nip", "nama", "level"], *[["1900", "Ada", "3"]] * 5]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a,b,c\n1,2,3\n", ","),
        ("a;b;c\r\n1;2;3\r\n", ";"),
        ("a\tb\r1\t2\r", "\t"),
        ("a|b\n1|2", "|"),
        ('nama;gelar\n"Ada; Wuna";"S.Kom, M.Si"\n', ";"),
        ("kompetensi;level\nIntegritas;3,5\nKerja Sama;2,5\nKomunikasi;4,0\n", ";"),
        ("nip;a;b;c\n" + "1900;1,5;2,5;3,5\n" * 300, ";"),
        ("Seruni, 31 Maret 2026\n\nnip;level\n" + "1900;3,5\n" * 20, ";"),
        ("nama,unit,jabatan\n" + "Ada,Dinas A;Bidang B,Penata\n" * 9, ","),
        ("nama,level\nWuna, S.Kom,3\nAda,3\nEka,2\n", ","),
        ("2023,2024\n3,4\n", ","),
        ('nip,nama,level,\n1900,"Ada; Wuna",3,x\n1900,Eka,2,x\n1900,Ina,1,x\n', ","),
        ("nama\nAda\nEka\n", ONE_COLUMN),
        ("catatan\n" + "satu\n" * 20 + "dua, tiga\n", ONE_COLUMN),
        ("", ONE_COLUMN),
    ],
)
def test_the_delimiter_is_the_one_that_cuts_evenly(text: str, found: str) -> None:
    assert delimiter(text) == found


@pytest.mark.parametrize(
    ("rows", "width"),
    [
        (PEOPLE, 3),
        ([["PEMERINTAH KABUPATEN SERUNI"], ["Tahun", "2026"], *PEOPLE], 3),
        ([["PEMERINTAH KABUPATEN SERUNI", "", ""], *PEOPLE], 3),
        ([*PEOPLE[:3], ["1900", "Wuna", "S.Kom", "3"], *PEOPLE[1:]], 3),
        ([PEOPLE[0], *[["1900", "Wuna", "S.Kom", "3"]] * 7, *[["1900", "Ada", "3"]] * 3], 3),
        ([["nip", "nama", "level", "catatan"], *[["1900", "Ada", "3"]] * 5], 4),
        ([["nip", "nama", "level", ""], *[["1900", "Ada", "3"]] * 5], 4),
        ([*PEOPLE[:2], *[["1900", "Wuna", "S.Kom", "3"]] * 2], 3),
        ([["nama"], ["Ada"]], 0),
        ([], 0),
    ],
)
def test_the_header_is_found_below_titles_and_beside_ragged_rows(rows: list[list[str]], width: int) -> None:
    assert len(header(rows)) == width


@pytest.mark.parametrize(
    ("text", "mark", "rest"),
    [
        ("sep=;\r\na;b\r\n", ";", "a;b\r\n"),
        ('"sep=|"\na|b', "|", "a|b"),
        ("SEP=\t\na", "\t", "a"),
        ("sep=a;b\n", "", "sep=a;b\n"),
        ("sep= \na", "", "sep= \na"),
    ],
)
def test_a_first_line_may_announce_the_delimiter(text: str, mark: str, rest: str) -> None:
    assert announced(text) == (mark, rest)


@pytest.mark.parametrize(
    ("rows", "mark"),
    [
        ([["1,5", "2,5", "0.5"]], ","),
        ([["a", "1.5"]], "."),
        ([["a", "3", "1.500.000", "1.500", "19000101.196501"]], ""),
        ([], ""),
    ],
)
def test_the_decimal_mark_is_that_of_most_numbers(rows: list[list[str]], mark: str) -> None:
    assert decimal_mark(rows) == mark


@given(st.text())
def test_lines_are_the_whole_text(text: str) -> None:
    assert "".join(lines(text)) == text


@given(st.text(), st.text(alphabet=',;\t|"\n\rab1'))
def test_any_text_has_some_delimiter(one: str, other: str) -> None:
    assert len(delimiter(one)) == len(delimiter(other)) == 1
