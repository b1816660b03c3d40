"""Binary workbooks: errors and merged ranges, by the bytes alone."""

from __future__ import annotations

import pytest

from asnkompetensi.model.sheet import CellFault, FaultKind
from asnkompetensi.read.xlsb import looks
from tests.read.binary_books import ERROR, FORMULA_ERROR, LABEL, NUMBER, Cell, xlsb


@pytest.mark.parametrize(("kind", "code", "text"), [(ERROR, 0x2A, "#N/A"), (FORMULA_ERROR, 0x17, "#REF!")])
def test_errors_stand_at_their_cells(kind: int, code: int, text: str) -> None:
    found = looks(xlsb([(LABEL, 0, 0, "x"), (kind, 4, 300, code)]))["Pegawai"]
    assert found.faults == {(4, 300): CellFault(FaultKind.ERROR, text)}
    assert (found.filled, found.lowest, found.widest) == (2, (4, 300), (4, 300))


def test_a_clean_sheet_is_not_walked_unless_asked() -> None:
    data = xlsb([(NUMBER, 2, 1, 1.5)])
    assert looks(data)["Pegawai"].filled == 0
    assert looks(data, exact=True, only="Pegawai")["Pegawai"].filled == 1
    assert looks(data, exact=True, only="Lain") == {}


@pytest.mark.parametrize("merged", [[], [(0, 1, 0, 0)], [(0, 1, 0, 0), (2, 2, 1, 3)]])
def test_merged_ranges(merged: list[tuple[int, int, int, int]]) -> None:
    cells: list[Cell] = [(LABEL, 0, 0, "x")]
    assert looks(xlsb(cells, merged=merged))["Pegawai"].merged == [
        (top, left, low, right) for top, low, left, right in merged
    ]


def test_bytes_that_only_look_like_merged_ranges_are_none() -> None:
    assert looks(xlsb([(NUMBER, 0, 0, 1.0), (LABEL, 0, 1, "\u01b1\u0004\u01b1\uffff")]))["Pegawai"].merged == []
