from __future__ import annotations

from pathlib import Path

from openpyxl import load_workbook

from benchmarks import catalogue


def test_the_same_agency_for_the_same_seed(tmp_path: Path) -> None:
    books = []
    for name in ("a.xlsx", "b.xlsx"):
        catalogue.write(tmp_path / name, people=5, trainings=4)
        books.append({sheet.title: list(sheet.values) for sheet in load_workbook(tmp_path / name)})
    assert books[0] == books[1]
    assert list(books[0]) == ["Pegawai", "Standar", "Penilaian", "Unit", "Pelatihan", "Riwayat"]
    assert {row[0] for row in books[0]["Pelatihan"][1:]} == {"P000", "P001", "P002", "P003"}
    catalogue.write(tmp_path / "c.xlsx", people=5, trainings=4, money=7)
    assert list(load_workbook(tmp_path / "c.xlsx")["Dana"].values)[1] == ("APBD", 2026, 35)
    assert len(books[0]["Riwayat"]) == 1 + 5 * catalogue.ATTENDED
