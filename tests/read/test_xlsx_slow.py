"""The second reader of Open XML: the same sheets as the fast one gives, at their addresses."""

from __future__ import annotations

import pytest
from openpyxl import Workbook

from asnkompetensi.model.sheet import CellFault, FaultKind
from asnkompetensi.read.encode import encoded
from asnkompetensi.read.protocol import Job, Kind, WireSheet
from asnkompetensi.read.refusal import Refused
from asnkompetensi.read.xlsx_slow import read_xlsx
from tests.read.books import saved, text_cell, xlsx
from tests.read.wire import cells

JOB = Job("a.xlsx", Kind.XLSX)


def sheets(data: bytes) -> list[WireSheet]:
    return [encoded("a.xlsx", grid) for grid in read_xlsx(JOB, data)]


def test_typed_cells_stand_at_their_addresses_with_what_the_look_adds() -> None:
    rows = f"<row r='2' hidden='1'>{text_cell('B2', 'x')}<c r='C2'><v>3.5</v></c><c r='D2' t='b'><v>1</v></c></row>"
    faults = "<row r='4'><c r='A4' t='e'><v>#N/A</v></c><c r='B4'><f>1</f></c></row>"
    (sheet,) = sheets(xlsx(rows + faults))
    assert cells(sheet) == [
        [None, None, None, None],
        [None, "x", 3.5, True],
        [None, None, None, None],
        [CellFault(FaultKind.ERROR, "#N/A"), CellFault(FaultKind.FORMULA), None, None],
    ]
    assert sheet.hidden_rows == 1


def test_merged_ranges_and_visibility() -> None:
    made = Workbook()
    made.worksheets[0]["B2"] = "x"
    made.worksheets[0].merge_cells("B2:D3")
    made.create_sheet("Dua").sheet_state = "veryHidden"
    one, two = sheets(saved(made))
    assert (one.merged, one.visible, two.visible) == ([(1, 1, 2, 3)], True, False)


def test_a_sheet_too_large_is_refused_before_it_is_read() -> None:
    with pytest.raises(Refused) as refusal:
        sheets(xlsx(f"<row r='1048576'>{text_cell('XFD1048576', 'x')}</row>"))
    assert refusal.value.problem.nilai["sel"] == "XFD1048576"
