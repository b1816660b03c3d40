from __future__ import annotations

import io

import pytest
from openpyxl import load_workbook

from asnkompetensi.template.samples.agency import agency
from asnkompetensi.template.samples.tanjungbalai import files, later


def test_semicolons_and_a_decimal_comma() -> None:
    assert b";2,5\r\n" in files()["penilaian.csv"]


def test_one_file_was_saved_by_an_older_excel() -> None:
    with pytest.raises(UnicodeDecodeError):
        files()["pegawai.csv"].decode()
    assert "Réna Cakrawala" in files()["pegawai.csv"].decode("cp1252")


def test_one_line_has_a_field_too_many() -> None:
    lines = files()["penilaian.csv"].splitlines()
    assert [line.count(b";") for line in lines].count(4) == 1
    assert {line.count(b";") for line in lines} == {3, 4}


def test_sponsors_pay_beside_the_budget() -> None:
    assert files()["dana.csv"].count(b"CSR") == 2
    assert files()["dana.csv"].count(b"Gratis PT") == 2


def test_firms_give_classes_for_nothing() -> None:
    offers = agency("tanjungbalai")["pelatihan"]
    firms = [row for row in offers if row["penyelenggara"].startswith("PT ")]
    assert {row["kode"]: row["biaya_peserta"] for row in firms} == {
        "TB-08": "0",
        "TB-09": "0",
        "TB-10": "",
        "TB-11": "0",
    }


def test_one_colleague_alone_knows_what_many_lack() -> None:
    levels = [row["level"].split()[-1] for row in agency("tanjungbalai")["penilaian"]]
    assert (levels.count("2"), levels.count("0") + levels.count("0,5")) == (1, 10)


def test_a_later_period_has_the_same_people_assessed_again() -> None:
    book = load_workbook(io.BytesIO(later()["tanjungbalai-2026.xlsx"]))
    assert book.sheetnames == ["Pegawai", "Standar", "Penilaian", "Unit", "Pelatihan", "Riwayat"]
    people = {row[0] for row in book["Pegawai"].iter_rows(min_row=2, values_only=True)}
    assert people == {row["nip"] for row in agency("tanjungbalai")["pegawai"]}
    assert {row[0] for row in book["Riwayat"].iter_rows(min_row=2, values_only=True)} < people


def test_no_table_of_the_later_period_stands_in_the_folder() -> None:
    assert [name for name in files() if "2026" in name or "riwayat" in name] == []
