"""Headings: older ones become the contract's, those of the call stay."""

from tests.read.sheets import Row, sheet
from tests.repair.sheets import cells, found, told

NIP = "190001011965011001"
ROW: Row = [NIP, "Awan", "Arsip", "Arsiparis"]


def test_an_older_heading_becomes_the_contract_s() -> None:
    page = sheet([["NIP PNS", "Nama", "OPD", "jabatan"], ROW], "Pegawai")
    assert told(found(page)) == [
        ("A1", "nip", "NIP PNS", "NIP", "judul"),
        ("C1", "unit_kerja", "OPD", "Unit Kerja", "judul"),
    ]


def test_a_heading_that_folds_to_it_is_only_tidied() -> None:
    page = sheet([["NIP", "Nama\u00a0", "UNIT\n KERJA", "jabatan"], ROW], "Pegawai")
    assert told(found(page)) == [
        ("B1", "nama", "Nama\u00a0", "Nama", "spasi"),
        ("C1", "unit_kerja", "UNIT\n KERJA", "UNIT\nKERJA", "spasi"),
    ]


def test_a_heading_that_the_call_names_stays() -> None:
    page = sheet([["NIP", "Nama", "OPD", "Jabatan"], ROW], "Pegawai")
    assert found(page, pinned=["unit_kerja"]) == ()


def test_below_a_letterhead_over_two_rows() -> None:
    rows: list[Row] = [
        ["Daftar Pegawai"],
        [],
        ["NIP", "Nama", "Penempatan", None],
        [None, None, "OPD", "Nama Jabatan"],
        ROW,
    ]
    assert cells(found(sheet(rows, "Pegawai"))) == {"C4": "Unit Kerja", "D4": "Jabatan"}


def test_the_heading_of_a_competency_takes_its_spelling() -> None:
    standard = sheet([["Jabatan", "Kompetensi", "Level"], ["Arsiparis", "Kerja Sama", 3]], "Standar")
    page = sheet([["NIP", "Kerja  Sama", "Integritas (0-5)"], [NIP, 3, 2]], "Penilaian")
    assert told(found(standard, page)) == [("B1", "kompetensi", "Kerja  Sama", "Kerja Sama", "spasi")]
