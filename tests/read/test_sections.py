"""Headings of sections, rows of nothing but a number, and the end of a table in a form."""

from __future__ import annotations

import pytest

from asnkompetensi.model.options import ReadOptions
from asnkompetensi.read.cells import Cells
from asnkompetensi.read.header import find
from asnkompetensi.read.lexicon import Lexicon
from asnkompetensi.read.match import match
from asnkompetensi.read.recognise import Recognised, recognise
from asnkompetensi.read.sections import Sections, sections
from tests.read.sheets import Row, sheet

OPTIONS = ReadOptions()
LEXICON = Lexicon.of(OPTIONS)
STANDARD: Row = ["No", "Jabatan", "Kompetensi", "Level"]
PEOPLE: Row = ["No", "Nama", "NIP", "Jabatan", "Unit Kerja"]


def found(table: str, *rows: Row) -> Sections:
    cells = Cells(sheet(rows))
    header = find(cells, LEXICON)
    assert header is not None
    return sections(cells, header, match(header.headings, table, LEXICON))


def heads(one: Sections) -> list[int]:
    return one.heads.nonzero()[0].tolist()


def kinds(one: Sections) -> list[object]:
    return [one.kinds.values[code] for code in one.kinds.codes.tolist()]


@pytest.mark.parametrize("row", [["A. Manajerial"], ["A", "Manajerial"], ["I", None, "Kompetensi Manajerial"]])
def test_a_kind_of_competency_alone_heads_the_rows_below(row: Row) -> None:
    one = found("standar", STANDARD, [1.0, "J", "Tata Arsip", 2.0], row, [2.0, "J", "Integritas", 3.0], ["C. Teknis"])
    assert heads(one) == [2, 4]
    assert kinds(one) == [None, None, "manajerial", "manajerial", "teknis"]


def test_a_kind_in_place_of_a_competency_heads_them_beside_its_jabatan() -> None:
    one = found("standar", STANDARD, [1.0, "J", "B. Sosial Kultural", None], [1.0, "J", "Teknis", 2.0])
    assert heads(one) == [1]
    assert kinds(one) == [None, "sosial_kultural", "sosial_kultural"]


def test_other_texts_alone_head_nothing() -> None:
    one = found("standar", STANDARD, ["A. Umum"], ["Manajerial", "x"], [None, None, "Integritas"])
    assert (heads(one), set(kinds(one))) == ([], {None})
    assert heads(found("kesenjangan", ["NIP", "Kompetensi", "Standar"], [None, "Teknis"])) == []


def test_a_name_beside_a_letter_or_roman_numeral_heads_a_list_of_people() -> None:
    one = found("pegawai", PEOPLE, ["II", "BIDANG ASET"], ["B.", "SEKRETARIAT"], [1.0, "Sekar", None, "J"], [2.0, "-"])
    assert heads(one) == [1, 2, 4]


def test_a_name_alone_or_in_a_numbered_list_may_be_a_person() -> None:
    assert heads(found("pegawai", PEOPLE, [None, "Sekar"], [2.0, "Lota"], ["3.", "Wuna"])) == []


def test_a_name_alone_among_assessments_is_a_heading() -> None:
    assert heads(found("penilaian", ["Nama", "NIP", "Kompetensi", "Level"], ["BIDANG ASET"], ["a", "1"])) == [1]


def test_rows_of_nothing_but_a_number() -> None:
    one = found("pegawai", PEOPLE, [1.0], ["2."], ["x"], [None, "3"], [4.0, "Sekar"])
    assert one.numbers.nonzero()[0].tolist() == [1, 2]


def form(*rows: Row) -> int:
    one = recognise(
        Cells(sheet([["Nama Jabatan", ":", "Analis"], ["Kompetensi", "Level"], ["Integritas", 3.0], *rows])),
        LEXICON,
        OPTIONS,
    )
    assert isinstance(one, Recognised)
    return sections(one.cells, one.header, one.match).end


def test_a_form_ends_where_another_part_begins() -> None:
    assert form(["C. Teknis"], ["III. PERSYARATAN JABATAN"], ["A. Pendidikan", "Sarjana"]) == 4
    assert form(["Jabatan", "Pelatihan"], ["Analis", "P1"]) == 3


def test_a_form_goes_on_over_sections_and_repeated_headers() -> None:
    assert form(["II. Teknis"], ["Kompetensi", "Level"], ["C. Umum"], ["III. Tata Arsip", 2.0]) == 7
