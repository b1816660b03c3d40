from __future__ import annotations

import io

from openpyxl import load_workbook

from asnkompetensi.template.book import workbook_bytes
from asnkompetensi.template.samples.letterhead import Form, letterhead_sheet


def test_a_table_in_the_middle_of_a_form() -> None:
    form = Form(("DINAS",), {"NILAI": ("Integritas", "Gizi")}, ("Kepala,",))
    people = ({"nip": "A", "Integritas": "3", "Gizi": "1"},)
    data = workbook_bytes(lambda book: letterhead_sheet(book, "Hasil", "penilaian", people, form), "")
    sheet = load_workbook(io.BytesIO(data))["Hasil"]
    assert [row[1:] for row in sheet.values] == [
        ("DINAS", None, None, None),
        (None, None, None, None),
        ("No", "NIP", "NILAI", None),
        (None, None, "Integritas", "Gizi"),
        (1, 2, 3, 4),
        (1, "A", 3, 1),
        ("JUMLAH", 1, None, None),
        (None, None, None, None),
        (None, "Kepala,", None, None),
    ]
    assert {str(merged) for merged in sheet.merged_cells.ranges} == {"B1:E1", "B3:B4", "C3:C4", "D3:E3"}
