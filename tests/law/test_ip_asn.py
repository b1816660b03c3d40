from __future__ import annotations

import numpy as np
import pytest

from asnkompetensi.law import most_training_points, training_points, training_points_basis


@pytest.mark.parametrize(
    ("kelas", "points"),
    [("Ahli Muda", 1500), ("Administrator", 1500), ("Pelaksana", 2250), ("pelaksana", 2250), ("", 1500)],
)
def test_what_training_gives_at_most(kelas: str, points: int) -> None:
    assert most_training_points(kelas) == points


@pytest.mark.parametrize(
    ("jp", "most", "points"), [(8, 1500, 600), (8, 2250, 900), (20, 1500, 1500), (35, 2250, 2250), (0, 1500, 0)]
)
def test_points_rise_with_the_hours_up_to_twenty(jp: int, most: int, points: int) -> None:
    assert training_points(np.array([jp * 10**6]), np.array([most])).tolist() == [points]


def test_the_estimate_has_a_basis() -> None:
    assert all("PermenPANRB 38/2018" in one.dasar for one in training_points_basis())
