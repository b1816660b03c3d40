from __future__ import annotations

import numpy as np

from asnkompetensi.plan.milp.lumps import Hall, fuller

# Columns 0 to 4 are seats in a training of two chairs a class, column 5 its classes.
HALL = Hall(np.arange(5), np.array([5]), 2)


def rows(*value: float) -> list[tuple[dict[int, float], float]]:
    """Each row that these values break: the weights by column, and what their sum may be at most."""
    made = fuller([HALL], np.array(value))
    cells = zip(made.baris.tolist(), made.kolom.tolist(), made.nilai.tolist(), strict=True)
    found: list[tuple[dict[int, float], float]] = [({}, limit) for limit in made.atas.tolist()]
    for row, column, weight in cells:
        found[row][0][column] = weight
    return found


def test_nobody_has_more_of_a_seat_than_there_is_of_a_class() -> None:
    assert rows(0.5, 0.1, 0, 0, 0, 0.3) == [({0: 1.0, 5: -1.0}, 0.0)]


def test_three_people_need_a_second_class() -> None:
    # Three seats - classes <= 1: true of one class (two seats) and of two (three).
    assert rows(1, 1, 1, 0, 0, 1.5) == [({0: 1.0, 1: 1.0, 2: 1.0, 5: -1.0}, 1.0)]


def test_whole_classes_break_nothing() -> None:
    assert rows(1, 1, 1, 1, 0, 2) == []
