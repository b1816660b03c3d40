from __future__ import annotations

import io

from openpyxl import load_workbook

from asnkompetensi.template.samples.kupang import files


def people(year: int) -> set[str]:
    sheet = load_workbook(io.BytesIO(files()[f"kupang-{year}.xlsx"]))["Pegawai"]
    return {str(cell.value) for cell in sheet["A"][1:]}


def test_two_periods() -> None:
    assert set(files()) == {"kupang-2024.xlsx", "kupang-2025.xlsx"}


def test_one_person_leaves_and_one_comes() -> None:
    assert people(2024) - people(2025) == {"190309041969052002"}
    assert people(2025) - people(2024) == {"190307152025212004"}


def test_trainings_taken_between_stand_in_the_later_one() -> None:
    sheets = {name: load_workbook(io.BytesIO(data)).sheetnames for name, data in files().items()}
    assert "Riwayat" in sheets["kupang-2025.xlsx"]
    assert "Riwayat" not in sheets["kupang-2024.xlsx"]
