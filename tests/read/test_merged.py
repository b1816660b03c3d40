from __future__ import annotations

from asnkompetensi.read.cells import Cells
from asnkompetensi.read.heading import Heading
from asnkompetensi.read.merged import Filled, filled_down
from tests.read.sheets import Range, Row, sheet

FIELDS = {"jabatan": Heading(0, 0, "Jabatan"), "nip": Heading(1, 0, "NIP"), "level": Heading(2, 0, "Level")}
HEAD: Row = ["Jabatan", "NIP", "Level"]


def filled(*rows: Row, merged: list[Range]) -> Filled:
    return filled_down(Cells(sheet([HEAD, *rows], merged=merged)), 1, FIELDS)


def column(found: Filled, index: int) -> list[str]:
    return [found.cells.text(row, index) for row in range(1, found.cells.sheet.rows)]


def test_a_post_goes_down_over_its_rows() -> None:
    found = filled(["J1", "a", 1.0], [None, "b", 2.0], ["J2", "c", 3.0], merged=[(1, 0, 2, 0)])
    assert column(found, 0) == ["J1", "J1", "J2"]
    assert [place.sel for place in found.ranges] == ["A2:A3"]


def test_a_person_goes_down_too() -> None:
    found = filled(["J1", "a", 1.0], ["J2", None, 2.0], ["J3", None, 3.0], merged=[(1, 1, 3, 1)])
    assert column(found, 1) == ["a", "a", "a"]
    assert [place.sel for place in found.ranges] == ["B2:B4"]


def test_a_level_does_not_and_is_told_all_the_same() -> None:
    found = filled(["J1", "a", 1.0], ["J2", "b", None], merged=[(1, 2, 2, 3)])
    assert column(found, 2) == ["1", ""]
    assert [place.sel for place in found.ranges] == ["C2:D3"]


def test_rows_without_other_content_stay_blank() -> None:
    found = filled(["J1", "a", 1.0], [None, None, None], [None, "c", 3.0], merged=[(1, 0, 5, 0)])
    assert column(found, 0) == ["J1", "", "J1"]


def test_other_ranges_change_nothing() -> None:
    rows: list[Row] = [["J1", "a", 1.0], [None, "b", 2.0]]
    across, in_header, blank, elsewhere, below = (1, 0, 1, 2), (0, 0, 1, 0), (2, 0, 3, 0), (1, 7, 2, 7), (2, 1, 9, 1)
    found = filled(*rows, merged=[across, in_header, blank, elsewhere, below])
    assert (column(found, 0), found.ranges) == (["J1", ""], ())
