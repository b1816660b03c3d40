"""What a look notes, and what it refuses: sheets too large, sheets of which nothing was seen."""

import pytest

from asnkompetensi.model.sheet import CellFault, FaultKind
from asnkompetensi.read.excel_look import Look
from asnkompetensi.read.refusal import Refused

FORMULA = CellFault(FaultKind.FORMULA)


def looked_at(*places: tuple[int, int], fault: CellFault | None = None) -> Look:
    found = Look()
    for row, column in places:
        found.add(row, column, fault)
    return found


def test_the_lowest_and_the_widest_cell_are_kept() -> None:
    found = looked_at((0, 7), (4, 2), (3, 7), (4, 1))
    assert (found.filled, found.lowest, found.widest, found.faults) == (4, (4, 2), (0, 7), {})


def test_a_fault_is_kept_at_its_cell() -> None:
    assert looked_at((4, 2), fault=FORMULA).faults == {(4, 2): FORMULA}


@pytest.mark.parametrize(
    ("places", "sel"),
    [([(0, 0), (8, 1000)], "ALM9"), ([(0, 999), (20_000, 0)], "A20001"), ([(5, 2000), (1_048_575, 0)], "BXY6")],
)
def test_the_cell_that_makes_a_sheet_too_large_is_named(places: list[tuple[int, int]], sel: str) -> None:
    with pytest.raises(Refused) as refusal:
        looked_at(*places).check_size("a.xlsx", "Satu")
    assert refusal.value.problem.nilai == {"berkas": "a.xlsx", "lembar": "Satu", "sel": sel}


@pytest.mark.parametrize("places", [[], [(0, 999), (19_999, 0)], [(1_048_575, 18)]])
def test_a_sheet_within_the_limits_is_not_refused(places: list[tuple[int, int]]) -> None:
    looked_at(*places).check_size("a.xlsx", "Satu")


def test_a_sheet_with_values_of_which_none_was_seen_is_refused() -> None:
    with pytest.raises(Refused) as refusal:
        looked_at((0, 0)).check_seen("a.xlsx", "Satu")
    assert refusal.value.problem.nilai == {"berkas": "a.xlsx", "lembar": "Satu"}


def test_a_sheet_without_values_is_not_refused() -> None:
    looked_at().check_seen("a.xlsx", "Satu")
    looked_at((0, 0), fault=FORMULA).check_seen("a.xlsx", "Satu")
