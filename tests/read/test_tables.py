"""Sheets to tables, from end to end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.sheet import CellFault, FaultKind, Sheet
from asnkompetensi.read.tables import tabulate
from tests.read.sheets import Row, records, sheet, told

ONE, TWO = "190001011965011001", "190202021966021002"
PEOPLE: list[Row] = [["NIP", "Nama", "Unit Kerja", "Jabatan"], [ONE, "Sekar", "Dinas Arsip", "Arsiparis"]]
OPTIONS = ReadOptions()


def codes(*sheets: Sheet, options: ReadOptions = OPTIONS) -> list[tuple[str, object]]:
    return [(one.kode, one.tempat[0].short if one.tempat else "") for one in tabulate(sheets, options)[1]]


def test_tables_come_in_the_contract_s_order_with_the_rows_of_all_their_sheets() -> None:
    assessed = sheet([["NIP", "Kompetensi", "Level"], [ONE, "Integritas", 3.0]], "Penilaian")
    more = sheet([PEOPLE[0], [TWO, "Wuna", "RSUD", "Perawat"]], "Pegawai", berkas="lain.xlsx")
    tables, problems = tabulate([assessed, sheet(PEOPLE, "Pegawai"), more], OPTIONS)
    assert list(tables) == ["pegawai", "penilaian"]
    assert records(tables["pegawai"], "nip bagian baris") == [(ONE, 0, 1), (TWO, 1, 1)]
    assert tables["pegawai"].place(1, "jabatan").short == "Pegawai!D2"
    assert problems == []


def test_nothing_gives_nothing() -> None:
    assert tabulate([sheet([]), sheet([[None], [""]])], OPTIONS) == ({}, [])


def test_a_letterhead_two_header_rows_numbers_a_total_and_a_signature() -> None:
    rows: list[Row] = [
        [None, None, None, "PEMERINTAH KABUPATEN SERUNI"],
        [],
        [None, None, "IDENTITAS PEGAWAI", None, "Unit Kerja", "KEDUDUKAN DALAM ORGANISASI"],
        [None, None, "NIP", "Nama", None, "Jabatan", "TMT Jabatan"],
        [None, None, 1.0, 2.0, 3.0, 4.0, 5.0],
        [None, None, ONE, "Sekar", "Dinas Arsip", "Arsiparis", "31-03-2026"],
        [None, None, "JUMLAH", 1.0],
        [],
        [None, None, None, None, None, "Seruni, 31 Maret 2026"],
        [None, None, None, None, None, "NIP. 19040404 196604 1 004"],
    ]
    merged = [(0, 3, 0, 5), (2, 2, 2, 3), (2, 4, 3, 4), (2, 5, 2, 6)]
    tables, problems = tabulate([sheet(rows, "Lampiran 1", merged=merged)], OPTIONS)
    found = records(tables["pegawai"], "nip nama unit_kerja jabatan tmt_jabatan")
    assert found == [(ONE, "Sekar", "Dinas Arsip", "Arsiparis", 20_543)]
    assert told(problems) == {"BARIS-01": "5 7 9 10"}


def test_competencies_of_a_standard_are_known_in_every_other_sheet() -> None:
    standard = sheet([["Jabatan", "Kompetensi", "Level"], ["Arsiparis", "Tata Arsip", 3.0]], "SKJ")
    assessed = sheet([["NIP", "Tata Arsip"], [ONE, 2.0]], "Lampiran")
    tables, problems = tabulate([assessed, standard], OPTIONS)
    assert records(tables["penilaian"], "nip kompetensi level") == [(ONE, "Tata Arsip", 2_000_000)]
    assert problems == []
    assert codes(assessed) == [("LEMBAR-02", "Lampiran")]


def test_a_wide_standard_names_competencies_as_well() -> None:
    standard = sheet([["Jabatan", "Tata Arsip", "Catatan Kaki"], ["Arsiparis", 3.0, "x"]], "Standar")
    assessed = sheet([["NIP", "Tata Arsip"], [ONE, 2.0]], "Lampiran")
    tables, problems = tabulate([assessed, standard], OPTIONS)
    assert records(tables["standar"], "jabatan kompetensi level kolom") == [("Arsiparis", "Tata Arsip", 3_000_000, 1)]
    assert records(tables["penilaian"], "kompetensi") == [("Tata Arsip",)]
    assert told(problems) == {"KOLOM-02": "C1"}


def test_people_beside_competencies_nobody_knew_at_first_make_an_assessment() -> None:
    standard = sheet([["Jabatan", "Kompetensi", "Level"], ["Arsiparis", "Tata Arsip", 3.0]], "Standar")
    people = sheet([[*PEOPLE[0], "Tata Arsip"], [*PEOPLE[1], 2.0]], "Lampiran")
    assert list(tabulate([people], OPTIONS)[0]) == ["pegawai"]
    assert list(tabulate([people, standard], OPTIONS)[0]) == ["standar", "penilaian"]


def test_a_sheet_that_lacks_something_counts_where_no_other_is_its_table() -> None:
    lacking = sheet([["NIP", "Nama", "Jabatan"], [ONE, "Sekar", "Arsiparis"]], "Tim")
    assert codes(lacking) == [("KOLOM-01", "Tim!1")]
    assert codes(lacking, sheet(PEOPLE, "Pegawai")) == [("LEMBAR-02", "Tim")]


def test_sheets_without_data_need_no_word() -> None:
    assert codes(sheet(PEOPLE, "Petunjuk"), sheet([["Isi"]], "Sampul"), sheet([["Isi"]], "Rekap")) == [
        ("LEMBAR-02", "Rekap")
    ]


def test_the_user_names_sheet_and_columns() -> None:
    rows: list[Row] = [["Nomor", "Siapa", "Tempat", "Tugas"], [ONE, "Sekar", "Dinas Arsip", "Arsiparis"]]
    column = {"nip": "nomor", "nama": "SIAPA", "unit_kerja": "Tempat", "jabatan": "Tugas"}
    tables, problems = tabulate([sheet(rows, "Foo")], ReadOptions(sheet={"pegawai": "foo"}, column=column))
    assert records(tables["pegawai"], "nip nama unit_kerja jabatan") == [(ONE, "Sekar", "Dinas Arsip", "Arsiparis")]
    assert problems == []
    wrong = ReadOptions(sheet={"pegawai": "Fooo"}, column={"nip": "Nomer"})
    assert codes(sheet(rows, "Foo"), options=wrong) == [("PERINTAH-01", ""), ("PERINTAH-01", ""), ("LEMBAR-02", "Foo")]


def test_rows_left_out_for_their_key_are_counted_over_all_sheets() -> None:
    head, formula = PEOPLE[0], CellFault(FaultKind.FORMULA)
    one = sheet([head, [ONE, "a", "U", "J"], ["123", "b", "U", "J"], [1.9e17, "c", "U", "J"]], "Pegawai")
    two = sheet([head, [None, None, "U", "J"], [formula, "d", "U", "J"], [TWO, "e", formula, "J"]], "Pegawai 2")
    standard = sheet([["Jabatan", "Kompetensi", "Level"], [None, "Integritas", 2.0], ["J", None, 2.0]], "Standar")
    tables, _ = tabulate([one, two, standard], OPTIONS)
    assert {name: (len(one.frame), one.ditolak) for name, one in tables.items()} == {
        "pegawai": (2, 4),
        "standar": (0, 2),
    }


def test_hidden_sheets_are_read_all_the_same() -> None:
    tables, problems = tabulate([sheet(PEOPLE, "Pegawai", visible=False, hidden_rows=1)], OPTIONS)
    assert len(tables["pegawai"].frame) == 1
    assert [(one.kode, one.nilai["baris"]) for one in problems] == [("LEMBAR-04", 0), ("LEMBAR-04", 1)]


def test_a_known_sheet_with_nothing_known_in_it() -> None:
    found = codes(sheet([["Satu", "Dua"], ["a", "b"]], "Pegawai"))
    assert found == [("KOLOM-01", "Pegawai!1")] * 3 + [("KOLOM-02", "Pegawai!A1")]
    assert {kode for kode, _ in codes(sheet([[1.0, 2.0]], "Pegawai"))} == {"KOLOM-01", "KOLOM-02"}


def test_cells_without_a_value_are_told_in_used_columns_alone() -> None:
    formula = CellFault(FaultKind.FORMULA)
    rows: list[Row] = [
        [*PEOPLE[0], "Hobi"],
        [ONE, "Sekar", formula, "#N/A", "#N/A"],
        [formula, "Wuna", "U", "J", formula],
    ]
    tables, problems = tabulate([sheet(rows, "Pegawai")], OPTIONS)
    assert records(tables["pegawai"], "nip unit_kerja jabatan") == [(ONE, None, None)]
    assert told(problems) == {"KOLOM-02": "E1", "RUMUS-01": "C2 A3", "RUMUS-02": "D2"}


def test_a_result_of_gap_can_be_read_again() -> None:
    head = (
        "nip nama unit_kerja jabatan jenjang_jabatan kompetensi jenis level_standar level_dimiliki selisih kesenjangan"
        " status sumber_standar tanggal_penilaian kedaluwarsa"
    )
    row: Row = [ONE, "Sekar", "Dinas", "Arsiparis", "", "Integritas", "manajerial", "3", "2.5", "-0.5", "0.5", "kurang",
                "jabatan", "2025-05-14", "tidak"]  # fmt: skip
    tables, problems = tabulate([sheet([head.split(), row], "gap.csv", berkas="gap.csv")], OPTIONS)
    assert records(tables["kesenjangan"], "level_standar level_dimiliki") == [(3_000_000, 2_500_000)]
    assert problems == []


@given(
    st.lists(
        st.lists(st.none() | st.text(max_size=5) | st.floats() | st.booleans() | st.dates(), max_size=5), max_size=8
    )
)
def test_no_sheet_breaks_it(rows: list[Row]) -> None:
    for name in ("Sheet1", "Pegawai", "Standar"):
        tables, problems = tabulate([sheet(rows, name), sheet([*PEOPLE, *rows], name)], OPTIONS)
        assert tables
        assert all(problem.kode for problem in problems)


@pytest.mark.parametrize("rows", [0, 3])
def test_many_parts_keep_their_order(rows: int) -> None:
    sheets = [
        sheet([PEOPLE[0], *[[f"190001011965011{index:03}", "a", "b", "c"]] * rows], f"Pegawai {index}")
        for index in range(5)
    ]
    tables, _ = tabulate(sheets, OPTIONS)
    assert tables["pegawai"].frame["bagian"].tolist() == sorted(list(range(5)) * rows)


def skj(jabatan: str, *rows: Row, line: str = "Nama Jabatan") -> Sheet:
    head: list[Row] = [["STANDAR KOMPETENSI JABATAN"], [line, ":", jabatan], ["Kompetensi", "Level", "Deskripsi"]]
    return sheet([*head, *rows], jabatan)


FORM: list[Row] = [
    ["A. Manajerial"],
    ["1. Integritas", 3.0, "x"],
    ["C. Teknis"],
    ["Tata Arsip", 2.0, "y"],
    ["III. PERSYARATAN JABATAN"],
    ["Pendidikan", "Sarjana"],
]


def test_forms_each_for_its_own_jabatan() -> None:
    tables, problems = tabulate([skj("Arsiparis", *FORM), skj("Analis", *FORM[:2])], OPTIONS)
    assert records(tables["standar"], "jabatan kompetensi level jenis") == [
        ("Arsiparis", "1. Integritas", 3_000_000, "manajerial"),
        ("Arsiparis", "Tata Arsip", 2_000_000, "teknis"),
        ("Analis", "1. Integritas", 3_000_000, "manajerial"),
    ]
    places = [tables["standar"].place(row, "jabatan").short for row in range(3)]
    assert places == ["Arsiparis!C2", "Arsiparis!C2", "Analis!C2"]
    assert tables["standar"].place(1, "kompetensi").short == "Arsiparis!A7"
    assert [(one.kode, one.nilai["judul"], one.nilai["bagian"]) for one in problems] == [
        ("BARIS-01", 2, 2),
        ("BARIS-01", 1, 0),
    ]


def test_forms_that_pass_over_parts_alike_are_told_together() -> None:
    _, problems = tabulate([skj("Arsiparis", *FORM), skj("Analis", *FORM)], OPTIONS)
    (problem,) = problems
    assert (problem.nilai["jumlah"], problem.nilai["judul"], problem.nilai["banyak"]) == (8, 4, 2)
    assert [place.short for place in problem.tempat[3:5]] == ["Arsiparis!9", "Analis!4"]


def test_forms_without_the_line_lack_their_jabatan_once_for_all() -> None:
    lacking = [skj(name, *FORM[:2], line="Uraian") for name in ("Arsiparis", "Analis")]
    tables, problems = tabulate(lacking, OPTIONS)
    first = next(one for one in problems if one.kode == "KOLOM-01")
    assert [place.short for place in first.tempat] == ["Arsiparis!3", "Analis!3"]
    assert (first.nilai["cara"], first.nilai["banyak"]) == ("@read.jabatan_di_atas", 2)
    assert [one.kode for one in problems].count("KOLOM-01") == 1
    assert tables["standar"].frame.empty
    codes = [one.kode for one in tabulate([skj("Arsiparis", *FORM[:2]), lacking[1]], OPTIONS)[1]]
    assert codes == ["BARIS-01", "KOLOM-01", "BARIS-01"]


def test_a_result_of_one_person_is_no_standard() -> None:
    rows: list[Row] = [["NIP", ":", ONE], ["Jabatan", ":", "Arsiparis"], ["Kompetensi", "Level"], ["Integritas", 3.0]]
    tables, _ = tabulate([sheet(rows, "Lampiran")], OPTIONS)
    assert {name: len(one.frame) for name, one in tables.items()} == {"standar": 0}


def test_one_person_over_merged_rows() -> None:
    rows: list[Row] = [
        ["Nama", "NIP", "Kompetensi", "Nilai", None],
        [None, None, None, "Standar", "Individu"],
        ["Sekar", ONE, "Integritas", 3.0, 2.0],
        [None, None, "Komunikasi", 3.0, 3.0],
    ]
    merged = [*((0, column, 1, column) for column in range(3)), (0, 3, 0, 4), (2, 0, 3, 0), (2, 1, 3, 1)]
    tables, problems = tabulate([sheet(rows, "Gap", merged=merged)], OPTIONS)
    assert records(tables["kesenjangan"], "nip nama kompetensi level_standar level_dimiliki") == [
        (ONE, "Sekar", "Integritas", 3_000_000, 2_000_000),
        (ONE, "Sekar", "Komunikasi", 3_000_000, 3_000_000),
    ]
    assert told(problems) == {"LEMBAR-03": "A3:A4 B3:B4"}


def test_sections_and_numbers_of_a_list_are_no_people() -> None:
    rows: list[Row] = [["No", *PEOPLE[0]], ["II", None, "BIDANG ASET"], [1.0, ONE, "Sekar", "U", "J"], [2.0]]
    rows += [[3.0, TWO, "Wuna", "U", "J"]]
    tables, problems = tabulate([sheet(rows, "Pegawai")], OPTIONS)
    assert records(tables["pegawai"], "nip nama") == [(ONE, "Sekar"), (TWO, "Wuna")]
    assert [(one.kode, one.nilai["judul"], one.nilai["nomor"]) for one in problems] == [("BARIS-01", 1, 1)]
    assert told(problems) == {"BARIS-01": "2 4"}
