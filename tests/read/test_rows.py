"""Rows of data, and rows that a sheet carries for its readers."""

from __future__ import annotations

import pytest

from asnkompetensi.model.kinds import Kind
from asnkompetensi.model.options import ReadOptions
from asnkompetensi.read.cells import Cells
from asnkompetensi.read.header import find
from asnkompetensi.read.lexicon import Lexicon
from asnkompetensi.read.match import match
from asnkompetensi.read.rows import Rows, sort
from asnkompetensi.read.sections import sections
from asnkompetensi.read.typed import typed
from tests.read.sheets import Row, sheet

LEXICON = Lexicon.of(ReadOptions())
ONE, TWO = "190001011965011001", "190202021966021002"
PEOPLE: Row = ["NIP", "Nama", "Unit Kerja", "Jabatan"]
STANDARD: Row = ["Jabatan", "Kompetensi", "Level"]


def sorted_rows(table: str, *rows: Row) -> Rows:
    cells = Cells(sheet(rows))
    header = find(cells, LEXICON)
    assert header is not None
    one = match(header.headings, table, LEXICON)
    nip = typed(cells.sheet.columns[one.fields["nip"].column], Kind.NIP, 1) if "nip" in one.fields else None
    levels = [heading.column for heading in one.competencies]
    return sort(cells, header, one, nip, levels, sections(cells, header, one))


def passed(found: Rows) -> dict[str, list[int]]:
    return {fact: list(rows) for fact, rows in found.passed.items() if rows}


def test_totals_numbers_examples_and_repeated_headers_are_no_data() -> None:
    found = sorted_rows(
        "pegawai",
        PEOPLE,
        ["(1)", "(2)", "(3)", "(4)"],
        ["contoh: " + ONE, "a", "b", "c"],
        [ONE, "a", "b", "c"],
        ["Sub Total", 1.0],
        PEOPLE,
        [1.0, 2.0, 3.0, 4.0],
        [TWO, "a", "b", "c"],
        ["JUMLAH", 2.0],
    )
    assert found.data.tolist() == [3, 7]
    assert passed(found) == {"nomor": [1, 6], "contoh": [2], "total": [4, 8], "judul": [5]}


def test_a_person_is_no_total_whatever_the_first_cell_says() -> None:
    assert sorted_rows(
        "pegawai", ["Nama", "NIP", "Unit Kerja", "Jabatan"], ["Total Sari", ONE, "b", "c"]
    ).data.tolist() == [1]


def test_a_signature_after_the_total() -> None:
    found = sorted_rows(
        "pegawai",
        PEOPLE,
        [ONE, "a", "b", "c"],
        ["JUMLAH", 1.0],
        [None, None, None, "Seruni, 31 Maret 2026"],
        [None, "Mengetahui", None, "Kepala Badan"],
        [None, "Lota Wuna"],
        ["NIP. 19040404 196604 1 004"],
        ["19040404 196604 1 004"],
    )
    assert found.data.tolist() == [1]
    assert passed(found) == {"total": [2], "tanda_tangan": [3, 4, 5, 6, 7]}


def test_a_signature_without_a_total() -> None:
    found = sorted_rows("standar", STANDARD, ["Pengawas", "Integritas", 2.0], [], ["Seruni"], [None, "Kepala Badan,"])
    assert found.data.tolist() == [1]
    assert passed(found) == {"tanda_tangan": [3, 4]}


def test_data_below_a_total_stay() -> None:
    found = sorted_rows(
        "pegawai", PEOPLE, ["TOTAL", 2.0], [ONE, "a", "b", "c"], [None, "d", "e", "f"], [None, "g", "h"]
    )
    assert found.data.tolist() == [2, 3]


def test_rows_without_a_key_in_the_middle_are_left_to_be_told() -> None:
    found = sorted_rows("standar", STANDARD, [None, "Integritas", 2.0], ["Pengawas", "Integritas", 2.0])
    assert found.data.tolist() == [1, 2]


@pytest.mark.parametrize("nip", [1.9e17, 130000000, "1900010119650110", "130 000 000", "'19000101.196501"])
def test_a_faulty_nip_at_the_end_is_no_signature(nip: str | float) -> None:
    found = sorted_rows("pegawai", PEOPLE, [ONE, "a", "b", "c"], [nip, "d"])
    assert found.data.tolist() == [1, 2]


@pytest.mark.parametrize("nip", ["NIP. 19040404 196604 1 004", "12 Mei 2026", True])
def test_other_words_in_its_column_are_one(nip: str | bool) -> None:
    found = sorted_rows("pegawai", PEOPLE, [ONE, "a", "b", "c"], [nip, "d"])
    assert passed(found) == {"tanda_tangan": [2]}


def test_a_row_with_much_in_it_is_no_signature_although_something_needed_is_blank() -> None:
    head: Row = ["Kode", "Nama", "Kompetensi", "Level Hasil", "JP", "Hari"]
    found = sorted_rows(
        "pelatihan", head, ["P1", "a", "Integritas", 3.0, 8.0, 1.0], ["P2", None, "Integritas", 3.0, 8.0]
    )
    assert found.data.tolist() == [1, 2]


def test_units_with_nothing_but_a_name_are_data() -> None:
    found = sorted_rows("unit", ["Unit Kerja", "Unit Induk"], ["Dinas", "Asisten"], ["Asisten"], ["Lain"])
    assert found.data.tolist() == [1, 2, 3]
    assert sorted_rows("unit", ["Unit Kerja"], ["JUMLAH"], ["Dinas"]).data.tolist() == [2]


def test_a_wide_row_with_levels_is_data() -> None:
    found = sorted_rows("standar", ["Jabatan", "Integritas", "Komunikasi"], ["Pengawas", 2.0], ["Seruni"])
    assert (found.data.tolist(), passed(found)) == ([1], {"tanda_tangan": [2]})


def test_rows_with_nothing_in_a_used_column_are_blank() -> None:
    found = sorted_rows("standar", ["Ket", *STANDARD], ["a", "Pengawas", "Integritas", 2.0], ["b"], ["c"])
    assert (found.data.tolist(), passed(found)) == ([1], {})


def test_rows_with_nothing_but_their_number_are_counted() -> None:
    found = sorted_rows("standar", ["No", *STANDARD], [1.0, "Pengawas", "Integritas", 2.0], [2.0], ["3."], ["x"])
    assert (found.data.tolist(), passed(found)) == ([1], {"nomor": [2, 3]})


def test_long_blank_stretches_between_data_are_counted() -> None:
    gap: list[Row] = [[]] * 1_001
    row: Row = ["Pengawas", "Integritas", 2.0]
    found = sorted_rows("standar", STANDARD, row, *gap, row, *gap[1:], row, *gap)
    assert found.data.tolist() == [1, 1_003, 2_004]
    assert (list(found.blank), found.blanks) == ([2], 1_001)


def test_a_sheet_of_nothing_but_a_header() -> None:
    found = sorted_rows("standar", STANDARD)
    assert (found.data.tolist(), passed(found), found.blanks) == ([], {}, 0)


@pytest.mark.parametrize(
    ("table", "rows"),
    [
        (
            "pegawai",
            [PEOPLE, [ONE, "Ada", "Dinas A", "Analis"], ["", "Cipta", "", "Analis"], ["", "Dodi", "", "Analis"]],
        ),
        ("pegawai", [PEOPLE, [ONE, "Ada", "Dinas A", "Analis"], ["", "Dodi", "Dinas A", ""]]),
        ("pegawai", [PEOPLE, [ONE, "Ada", "Dinas A", "Analis"], ["", "", "Dinas A", "Analis"]]),
        ("pegawai", [PEOPLE, [ONE, "Ada", "Dinas A", "Analis"], ["12345", "Dodi", "", ""]]),
        ("standar", [STANDARD, ["Analis", "Hukum", 3.0], ["", "Hukum", 3.0]]),
        ("standar", [STANDARD, ["Analis", "Hukum", 3.0], ["Analis", "", 3.0]]),
    ],
)
def test_last_rows_that_share_a_name_with_the_data_are_data_whatever_they_lack(table: str, rows: list[Row]) -> None:
    found = sorted_rows(table, *rows)
    assert (found.data.tolist(), passed(found)) == (list(range(1, len(rows))), {})
