"""What is a fault among the figures of forms of storage, and how they stand on the page."""

from __future__ import annotations

from tests.corpus.forms import Stored, section
from tests.corpus.nips import Fidelity
from tests.corpus.planted import Planted

GOOD = Stored(
    3,
    {"csv": Fidelity(3, 0, altered=0, lost=0), "xlsx number": Fidelity(0, 3, altered=0, lost=0)},
    {"xls": Planted(planted=1, told=1, others=0)},
    seconds=1.0,
)


def test_exact_or_refused_as_the_form_allows_is_no_fault() -> None:
    assert list(GOOD.faults()) == []


def test_a_nip_that_is_altered_or_lost_is_a_fault_and_so_is_one_refused_that_could_be_read() -> None:
    for bad in (
        Fidelity(2, 0, altered=1, lost=0),
        Fidelity(2, 0, altered=0, lost=1),
        Fidelity(2, 1, altered=0, lost=0),
    ):
        assert list(Stored(3, {"csv": bad}, {}, 1.0).faults()) == [f"csv: {bad}"]


def test_a_planted_fault_that_is_not_told_of_is_a_fault_and_so_is_another_cell_that_is() -> None:
    for bad in (Planted(planted=2, told=1, others=0), Planted(planted=2, told=2, others=1)):
        assert list(Stored(3, {}, {"xls": bad}, 1.0).faults()) == [f"xls: {bad}"]


def test_the_section_names_how_many_in_how_many_forms() -> None:
    text = section(GOOD, at_a_time=2)
    assert "3 different NIPs in each of 2 forms of storage" in text
    assert "| csv | 3 | 0 | 0 | 0 |\n| xlsx number | 0 | 3 | 0 | 0 |\n" in text
    assert "| xls | 1 | 1 | 0 |\n" in text
