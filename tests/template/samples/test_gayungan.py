from __future__ import annotations

import io

from openpyxl import load_workbook

from asnkompetensi.template.samples.agency import agency
from asnkompetensi.template.samples.gayungan import files


def test_integrity_stands_beside_technical_skill() -> None:
    sheet = load_workbook(io.BytesIO(files()["gayungan.xlsx"]))["Penilaian"]
    heads = [cell.value for cell in sheet[1]]
    assert (heads[2], heads[-2:]) == ("Integritas", ["Administrasi Pertanahan", "Literasi Digital"])
    assert len(heads) == 2 + 9 + 2


def test_halves_are_typed_with_a_comma() -> None:
    sheet = load_workbook(io.BytesIO(files()["gayungan.xlsx"]))["Penilaian"]
    assert "2,5" in {cell.value for row in sheet.iter_rows() for cell in row}


def test_placements_and_steps_of_integrity() -> None:
    offers = agency("gayungan")["pelatihan"]
    assert [row["kode"] for row in offers if row["jalur"].startswith("Magang")] == ["GY-04", "GY-08"]
    integrity = sorted((row["level_awal"], row["level_hasil"]) for row in offers if row["kompetensi"] == "Integritas")
    assert integrity == [("", "1"), ("1", "2"), ("3", "4")]
