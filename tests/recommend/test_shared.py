"""What several tables are made from."""

from __future__ import annotations

from asnkompetensi.model.frames import collected
from tests.recommend.agency import DATA
from tests.recommend.data import shared


def test_a_seat_for_each_person_and_training() -> None:
    seats = collected(shared(DATA).seats).sort_values(["orang", "pelatihan"])
    assert seats[["orang", "pelatihan"]].to_numpy().tolist() == [[0, 0], [1, 0], [2, 1], [3, 2]]


def test_more_offers_take_no_more_seats() -> None:
    assert len(collected(shared(DATA, top=5).seats)) == 4
    assert len(collected(shared(DATA, top=5).best)) == len(collected(shared(DATA).best)) == 6


def test_units_weigh_what_is_given() -> None:
    assert shared(DATA).priority.tolist() == [1_000_000, 1_000_000, 2_000_000, 1_000_000]


def test_a_cpns_without_latsar_is_new() -> None:
    assert shared(DATA).new.tolist() == [0, 0, 0, 1, 0]
