"""The header of a sheet, wherever it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.sheet import Keyed
from asnkompetensi.read.cells import Cells
from asnkompetensi.read.header import Header, find, names, presumed
from asnkompetensi.read.lexicon import Lexicon
from tests.read.sheets import Range, Row, sheet

LEXICON = Lexicon.of(ReadOptions())
NIP = "190001011965011001"
HEAD = ["NIP", "Nama", "Unit Kerja", "Jabatan"]
DATA = [NIP, "Sekar", "Dinas Arsip", "Arsiparis"]


def header(*rows: Row, merged: Sequence[Range] = ()) -> Header:
    found = find(Cells(sheet(rows, merged=merged)), LEXICON)
    assert found is not None
    return found


def rows_and_texts(found: Header) -> tuple[int, int, list[str]]:
    return found.top, found.bottom, [one.text for one in found.headings]


def test_in_the_first_row() -> None:
    assert rows_and_texts(header(HEAD, DATA)) == (0, 0, HEAD)


def test_below_a_letterhead_and_not_in_column_a() -> None:
    letterhead: list[Row] = [[None, None, "PEMERINTAH KABUPATEN SERUNI"], [None, None, "Unit Kerja: Dinas Arsip"], []]
    found = header(*letterhead, [None, *HEAD], [None, *DATA])
    assert rows_and_texts(found) == (3, 3, HEAD)
    assert [one.column for one in found.headings] == [1, 2, 3, 4]


def test_over_two_rows_with_merged_cells() -> None:
    found = header(
        ["NIP", "Nama", "KEDUDUKAN DALAM ORGANISASI", None],
        [None, None, "Unit Kerja", "Jabatan"],
        DATA,
        merged=[(0, 0, 1, 0), (0, 1, 1, 1), (0, 2, 0, 3)],
    )
    assert rows_and_texts(found) == (0, 1, HEAD)


def test_over_two_rows_without_any_merge_information() -> None:
    found = header(["NIP", "Nama", "Jabatan", None], [None, None, "Nama", "TMT"], DATA)
    assert rows_and_texts(found) == (0, 1, ["NIP", "Nama", "Nama", "TMT"])
    assert [one.group for one in found.headings] == ["", "", "Jabatan", "Jabatan"]


def test_over_three_rows() -> None:
    found = header(
        ["Identitas", None, "Tempat", None],
        [None, None, "Organisasi", None],
        HEAD,
        DATA,
        merged=[(0, 0, 1, 1), (0, 2, 0, 3), (1, 2, 1, 3)],
    )
    assert rows_and_texts(found) == (2, 2, HEAD)  # the upper rows add nothing
    found = header(
        ["NIP", "Tempat", None, None], [None, "Nama", "Organisasi", None], [None, None, "Unit Kerja", "Jabatan"]
    )
    assert rows_and_texts(found) == (0, 2, HEAD)


def test_names_of_competencies_that_nobody_knows_stand_below_a_group() -> None:
    rows: list[Row] = [
        ["NIP", "Nama", "Teknis", None],
        [None, None, "Tata Arsip", "Tata Naskah"],
        [NIP, "Sekar", 3.0, 2.0],
    ]
    for merged in ([(0, 0, 1, 0), (0, 1, 1, 1), (0, 2, 0, 3)], []):
        assert rows_and_texts(header(*rows, merged=merged)) == (0, 1, ["NIP", "Nama", "Tata Arsip", "Tata Naskah"])


def test_a_row_of_data_is_no_second_row_of_the_header() -> None:
    merged = [(0, 1, 0, 2)]
    assert header(["Unit Kerja", "Alias", None], ["Dinas", "Din", "Dn"], merged=merged).bottom == 0
    assert header(["Unit Kerja", "Alias", None], ["Dinas", "Din", "Dn"]).bottom == 0
    assert header(["Nama", "Jabatan", "Unit Kerja"], ["Sekar", "Arsiparis", "Dinas"]).bottom == 0
    assert header(["Nama", "Jabatan", "Unit Kerja"]).bottom == 0


def test_a_known_heading_beside_a_blank_one_is_no_group_unless_cells_are_merged() -> None:
    rows: list[Row] = [["NIP", "Nama", None], [None, "Sekar", "Mentari"]]
    assert header(*rows).bottom == 0
    assert header(*rows, merged=[(0, 1, 0, 2)]).bottom == 1


def test_a_name_in_the_data_does_not_move_the_header() -> None:
    found = header(
        ["Jabatan", "Kompetensi", "Level"], ["Pengawas", "Integritas", "Dasar"], ["Nama", "Unit Kerja", "IV"]
    )
    assert rows_and_texts(found) == (0, 0, ["Jabatan", "Kompetensi", "Level"])


def test_the_first_of_equal_headers_counts() -> None:
    assert header(HEAD, DATA, HEAD, DATA).top == 0


def test_wide_headings_count_as_columns() -> None:
    found = header(["Nama: Sekar", "Jabatan"], ["NIP", "Integritas", "Kerjasama"], [NIP, 3.0, 2.0])
    assert found.top == 1


def test_no_known_heading_gives_no_header() -> None:
    cells = Cells(sheet([["Rekap", "Bulan Ini"], ["satu", 1.0]]))
    assert find(cells, LEXICON) is None
    assert rows_and_texts(presumed(cells)) == (0, 0, ["Rekap", "Bulan Ini"])


@given(st.permutations(HEAD), st.integers(0, 40), st.integers(0, 3))
def test_it_is_found_in_any_order_and_anywhere(order: list[str], above: int, left: int) -> None:
    blank: Row = [None] * left
    data = dict(zip(HEAD, DATA, strict=True))
    rows: list[Row] = [[*blank, "x"]] * above
    found = header(*rows, [*blank, *order], [*blank, *(data[one] for one in order)])
    assert rows_and_texts(found) == (above, above, order)


def test_the_names_of_a_database_stand_in_its_first_row() -> None:
    table = replace(sheet([["a", "b"], HEAD[:2]]), keyed=Keyed(("a", "b")))
    assert rows_and_texts(names(Cells(table))) == (0, 0, ["a", "b"])
