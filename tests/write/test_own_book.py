"""The user's own workbook: what can be written again, and how it comes back."""

import io
import zipfile

import pytest
from openpyxl import Workbook

from asnkompetensi.write.forms import FormFault
from asnkompetensi.write.own_book import can_be_opened, opened
from asnkompetensi.write.same_bytes import FIRST_TIME


def saved() -> bytes:
    book = Workbook()
    book.worksheets[0]["A1"] = "=1+1"
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def without(name: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(saved())) as source, zipfile.ZipFile(stream, "w") as target:
        for part in source.infolist():
            if part.filename != name:
                target.writestr(part.filename, source.read(part))
    return stream.getvalue()


def test_formulas_stay_formulas() -> None:
    assert opened(saved(), "data.xlsx").worksheets[0]["A1"].value == "=1+1"


def test_a_book_that_says_no_time_has_the_first() -> None:
    assert opened(without("docProps/core.xml"), "data.xlsx").properties.created.year == FIRST_TIME[0]


@pytest.mark.parametrize("content", [b"nip,nama\n", without("xl/workbook.xml")], ids=["csv", "no book"])
def test_what_is_no_workbook_is_refused(content: bytes) -> None:
    assert not can_be_opened(content)
    with pytest.raises(FormFault):
        opened(content, "data.csv")


def test_a_workbook_is_known_by_its_parts() -> None:
    assert can_be_opened(saved())
