from __future__ import annotations

import pytest

from asnkompetensi.evaluate.cost import Cost, cost

UNIT = 1_000_000


def offer(
    seat: int | None = None, whole: int | None = None, least: int | None = None, most: int | None = None
) -> dict[str, int | None]:
    sizes = {"min_peserta": least and least * UNIT, "maks_peserta": most and most * UNIT}
    return {"biaya_peserta": seat, "biaya_angkatan": whole, **sizes}


def test_seats_and_classes_are_paid() -> None:
    assert cost(offer(100, 1_000), 12, 2) == Cost(2, 12 * 100 + 2 * 1_000)


def test_one_price_alone_is_the_whole_price() -> None:
    assert cost(offer(seat=100), 12, 2) == Cost(2, 1_200)
    assert cost(offer(whole=1_000), 12, 2) == Cost(2, 2_000)


def test_no_price_is_no_cost_that_is_known() -> None:
    assert cost(offer(), 12, 2) == Cost(2, None)


def test_free_is_a_price() -> None:
    assert cost(offer(seat=0), 12, 2) == Cost(2, 0)


@pytest.mark.parametrize(
    ("seats", "days", "least", "most", "classes"),
    [(12, 1, None, None, 1), (12, 12, 5, None, 2), (12, 12, 20, None, 1), (50, 1, None, 20, 3), (12, 0, None, None, 1)],
)
def test_classes_have_the_size_that_they_may_have(
    seats: int, days: int, least: int | None, most: int | None, classes: int
) -> None:
    assert cost(offer(1, 1, least, most), seats, days).angkatan == classes
