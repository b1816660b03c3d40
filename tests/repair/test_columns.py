"""Columns: each text by what was read in it, nothing else touched."""

from datetime import date, datetime

import pytest

from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.sheet import CellFault, CellValue, FaultKind
from tests.read.sheets import Row, sheet
from tests.repair.sheets import cells, found, told

HEAD: Row = ["NIP", "Nama", "Unit Kerja", "Jabatan", "TMT Jabatan"]
NIP = "190001011965011001"


def people(*rows: Row) -> dict[str, object]:
    return dict(cells(found(sheet([HEAD, *rows], "Pegawai"))))


def test_a_nip_keeps_its_digits_and_loses_what_stands_between_them() -> None:
    repairs = found(sheet([HEAD, ["'19000101 196501 1 001", "Awan", "Arsip", "Arsiparis"]], "Pegawai"))
    assert told(repairs) == [("A2", "nip", "'19000101 196501 1 001", NIP, "nip")]


@pytest.mark.parametrize("nip", [190001011965011001, 1.90001011965011e17, "1900010119650110", "abc", NIP])
def test_an_identity_is_never_touched(nip: CellValue) -> None:
    assert people([nip, "Awan", "Arsip", "Arsiparis"]) == {}


def test_blanks_go() -> None:
    assert people([NIP, " Awan  Senja", "Dinas\u00a0Arsip", "Arsiparis\u200b"]) == {
        "B2": "Awan Senja",
        "C2": "Dinas Arsip",
        "D2": "Arsiparis",
    }


def test_lines_of_a_free_text_stay_lines() -> None:
    head = ["Kode", "Nama", "Kompetensi", "Level Hasil", "Kurikulum"]
    repairs = found(sheet([head, ["P1", "Arsip", "Integritas", 3, "satu \n dua"]], "Pelatihan"))
    assert cells(repairs) == {"E2": "satu\ndua"}


def test_text_dates_become_dates() -> None:
    assert people([NIP, "Awan", "Arsip", "Arsiparis", "31 Maret 2020"]) == {"E2": date(2020, 3, 31)}


@pytest.mark.parametrize(
    "value",
    [
        date(2020, 3, 31),
        datetime.fromisoformat("2020-03-31"),
        "bulan lalu",
        "-",
        CellFault(FaultKind.ERROR, "#N/A"),
        45000,
        None,
    ],
)
def test_what_is_no_text_or_could_not_be_read_stays(value: CellValue | None) -> None:
    assert people([NIP, "Awan", "Arsip", "Arsiparis", value]) == {}


def test_a_date_in_doubt_is_listed_and_left() -> None:
    facts = {"apa": "@check.tanggal_depan", "kolom": "tmt_jabatan"}
    doubt = Problem("TANGGAL-02", (Place("data.xlsx", "Pegawai", "E2"),), facts)
    page = sheet([HEAD, [NIP, "Awan", "Arsip", "Arsiparis", "1/2/2031"]], "Pegawai")
    assert told(found(page, problems=[doubt])) == [("E2", "tmt_jabatan", "1/2/2031", None, "ragu")]


def test_where_day_and_month_are_mixed_no_date_of_the_column_is_mended() -> None:
    nips = [f"19000101196501100{n}" for n in range(1, 5)]
    days = ["02/13/2020", "01/02/2020", "15/02/2020", "3 Mei 2020"]
    rows: list[Row] = [
        [nip, f"Orang {nip[-1]}", "Arsip", "Arsiparis", day] for nip, day in zip(nips, days, strict=True)
    ]
    assert people(*rows) == {"E3": None, "E4": None, "E5": None}


def test_levels_of_a_wide_sheet_become_numbers() -> None:
    page = sheet([["NIP", "Integritas", "Kerja Sama"], [NIP, "III", 2], [NIP, "x", "2,5"]], "Penilaian")
    assert told(found(page)) == [("B2", "level", "III", 3, "level"), ("C3", "level", "2,5", 2.5, "level")]


def test_a_row_that_is_left_out_is_left_alone() -> None:
    assert people([None, None, "Arsip ", "Arsiparis "], [NIP, "Awan", "Arsip", "Arsiparis"]) == {}


def test_the_first_cell_of_merged_ones_is_mended_and_no_blank_one_filled() -> None:
    second = "190101011966011002"
    rows: list[Row] = [
        HEAD,
        [NIP, "Awan", "Dinas  Arsip", "Arsiparis"],
        [second, "Bintang", None, "Arsiparis"],
    ]
    assert cells(found(sheet(rows, "Pegawai", merged=[(1, 2, 2, 2)]))) == {"C2": "Dinas Arsip"}


def test_where_not_every_date_in_doubt_is_named_none_of_the_field_is_mended() -> None:
    """A cell that is not named may be in doubt, too."""
    rows = sheet([HEAD, [NIP, "Awan", "Arsip", "Arsiparis", "1 Maret 2031"]], "Pegawai")
    doubt = {"kolom": "tmt_jabatan", "apa": "@check.tanggal_depan"}
    place = Place("data.xlsx", "Pegawai", "E9")

    def mended(jumlah: int) -> dict[str, object]:
        return dict(cells(found(rows, problems=[Problem("TANGGAL-02", (place,), {**doubt, "jumlah": jumlah})])))

    assert (mended(1), mended(2)) == ({"E2": date(2031, 3, 1)}, {"E2": None})
