from __future__ import annotations

import io

from openpyxl import load_workbook

from asnkompetensi.template.samples.agency import agency
from asnkompetensi.template.samples.belawan import files


def test_letterhead_above_and_signature_below() -> None:
    book = load_workbook(io.BytesIO(files()["belawan.xlsx"]))
    assert book.sheetnames == [
        "Data Pegawai",
        "Hasil Penilaian",
        "Standar",
        "Unit",
        "Pelatihan",
        "Dana",
        "Riwayat",
    ]
    lines = [next((str(cell) for cell in row if cell is not None), "") for row in book["Data Pegawai"].values]
    assert lines[0] == "PEMERINTAH KOTA REKAAN BELAWAN"
    assert lines[-1] == "NIP. 19070817 196803 2 026"
    assert lines[-8] == "JUMLAH"


def test_three_nips_were_cut_by_excel() -> None:
    sheet = load_workbook(io.BytesIO(files()["belawan.xlsx"]))["Data Pegawai"]
    assert [cell.coordinate for cell in sheet["C"] if cell.data_type == "n" and (cell.value or 0) > 10**15] == [
        "C22",
        "C27",
        "C33",
    ]


def test_one_unit_is_spelled_three_ways() -> None:
    sheet = load_workbook(io.BytesIO(files()["belawan.xlsx"]))["Data Pegawai"]
    spellings = {str(cell.value) for cell in sheet["E"] if "Lintas" in str(cell.value) or "lintas" in str(cell.value)}
    assert spellings == {"Bidang Lalu Lintas", "Bidang Lalulintas", "Bid. Lalu Lintas"}


def test_traffic_management_is_a_ladder() -> None:
    offers = [row for row in agency("belawan")["pelatihan"] if row["kompetensi"] == "Manajemen Lalu Lintas"]
    assert sorted((row["level_awal"], row["level_hasil"]) for row in offers) == [("", "1"), ("1", "2"), ("2", "3")]


def test_a_university_and_two_firms_offer_classes() -> None:
    organisers = {row["penyelenggara"] for row in agency("belawan")["pelatihan"] if row["biaya_peserta"] == "0"}
    assert {"Universitas Contoh", "PT Dermaga Rekaan", "PT Simpang Rekaan"} < organisers
