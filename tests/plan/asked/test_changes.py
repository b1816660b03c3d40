"""What a plan rests on, changed a little."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from asnkompetensi.plan.asked.changes import OFFER, errors, harmless, weights

ROWS = [[0, 7, 0, 1, 1_000_000], [0, 8, 1, 3, 2_000_000], [1, 7, 0, 1, 500_000]]
OFFERS = pd.DataFrame(ROWS, columns=OFFER)


def test_each_competency_and_each_unit_counts_half_or_double() -> None:
    found = [(change.fakta, change.tawaran["bobot"].tolist()) for change in weights(OFFERS, np.array([4, 5]))]
    assert found[:2] == [
        ({"kompetensi": 7, "bobot_uji": 500_000}, [1, 6, 1]),
        ({"kompetensi": 7, "bobot_uji": 2_000_000}, [4, 6, 4]),
    ]
    assert found[-1] == ({"unit_uji": 5, "bobot_uji": 2_000_000}, [2, 6, 4])


def test_an_error_takes_the_place_of_the_offers_of_its_gap() -> None:
    cells = {"baris": [0, 1, 1], "orang": 0, "kompetensi": 7, "level_dimiliki": 2, "level_uji": [3, 1, 1]}
    wrong = pd.DataFrame(
        {**cells, "pelatihan": [None, 0, 1], "bobot": 1, "level_ditutup": [None, 2_000_000, 2_000_000]}
    )
    less, more = errors(OFFERS, wrong, frozenset({(0, 1)}), is_promised=False)
    assert less.fakta == {"orang_uji": 0, "kompetensi": 7, "level_dimiliki": 2, "level_uji": 3}
    assert less.tawaran[OFFER].to_numpy().tolist() == ROWS[1:]
    assert (less.is_harmless, more.is_harmless) == (True, False)
    assert len(more.tawaran) == 4


@pytest.mark.parametrize(
    ("after", "taken", "calm"),
    [
        ({0: {7: 5}}, set(), True),
        ({0: {7: 5}}, {0}, True),
        ({0: {7: 4}}, set(), True),
        ({0: {7: 4}}, {0}, False),
        ({0: {7: 6}}, set(), False),
        ({}, set(), True),
        ({}, {0}, False),
        ({0: {7: 5}, 1: {7: 1}}, set(), False),
        ({0: {8: 5}}, set(), False),
    ],
)
def test_less_of_what_the_plan_does_not_take_harms_nothing(
    after: dict[int, dict[int, int]], taken: set[int], *, calm: bool
) -> None:
    assert harmless({0: {7: 5}}, after, taken) == calm
