from __future__ import annotations

import io

from openpyxl import load_workbook

from asnkompetensi.template.samples.tidy import tidy_book


def test_one_heading_row_and_the_rows() -> None:
    book = load_workbook(
        io.BytesIO(tidy_book("", {"unit": ({"unit_kerja": "Sekretariat", "ikm": "81,5", "alias": ""},)}))
    )
    assert list(book["Unit"].values) == [("Unit Kerja", "IKM", "Alias"), ("Sekretariat", 81.5, None)]
