from __future__ import annotations

from pathlib import Path

from openpyxl import load_workbook

from benchmarks import agency


def test_the_same_people_for_the_same_seed(tmp_path: Path) -> None:
    books = []
    for name in ("a.xlsx", "b.xlsx"):
        agency.write(tmp_path / name, people=5)
        books.append({sheet.title: list(sheet.values) for sheet in load_workbook(tmp_path / name)})
    assert books[0] == books[1]


def test_twenty_competencies_side_by_side(tmp_path: Path) -> None:
    agency.write(tmp_path / "a.xlsx", people=5)
    sheet = load_workbook(tmp_path / "a.xlsx")["Penilaian"]
    assert (sheet.max_row, sheet.max_column) == (6, 22)
    assert {str(cell.value)[:3] for cell in sheet["A"][1:]} == {"190"}
