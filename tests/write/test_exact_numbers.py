"""Numbers keep all their digits in a copy."""

import io
import re
import zipfile

import pytest
from openpyxl import Workbook, load_workbook

from asnkompetensi.write.same_bytes import same_bytes


def saved(*values: object) -> bytes:
    book = Workbook()
    book.create_sheet("Kedua", 0).append(values)
    return same_bytes(book)


def numbers(content: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return re.findall("<v>([^<]*)</v>", archive.read("xl/worksheets/sheet1.xml").decode())


def test_a_nip_in_a_number_cell_keeps_its_18_digits() -> None:
    assert numbers(saved(190001011965011001)) == ["190001011965011001"]
    assert load_workbook(io.BytesIO(saved(190001011965011001)))["Kedua"]["A1"].value == 190001011965011001


@pytest.mark.parametrize("value", [0.1 + 0.2, -1.90001011965011008e17, 1e300, -(10**16) - 1, 2.5, 3, 0])
def test_a_number_is_the_same_when_it_is_read_again(value: float) -> None:
    assert load_workbook(io.BytesIO(saved("teks", value)))["Kedua"]["B1"].value == value


def test_other_cells_stay_as_they_are_written() -> None:
    told = "<v>1</v>"
    assert numbers(saved(7, 0.1 + 0.2, True, 2.5)) == ["7", "0.30000000000000004", "1", "2.5"]
    assert load_workbook(io.BytesIO(saved(told, 10**17)))["Kedua"]["A1"].value == told
