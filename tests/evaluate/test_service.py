from __future__ import annotations

import pandas as pd
import pytest

from asnkompetensi.evaluate.service import together
from tests.evaluate.data import EXAMPLE, codes, compared, evaluated
from tests.gap.data import shown

UNITS = "unit_kerja | ikm"


def frame(*rows: tuple[float, int | None, int | None]) -> pd.DataFrame:
    lama, baru = (pd.array([row[place] for row in rows], "Int64") for place in (1, 2))
    return pd.DataFrame({"rata": [row[0] for row in rows], "lama": lama, "baru": baru})


def test_units_in_the_same_order_go_together() -> None:
    found = together(frame(*((rise, 70, 70 + rise**2) for rise in range(7))))
    assert (found.unit, found.berubah) == (7, True)
    assert found.hubungan == pytest.approx(1)
    assert found.p is not None
    assert found.p < 0.01


def test_equal_ranks_are_shared() -> None:
    """Ranks 1.5 1.5 3 4 5 beside 1 2 3 4 5: 9.5 of the root of 9.5 times 10."""
    found = together(frame((0, 70, 71), (0, 70, 72), (1, 70, 73), (2, 70, 74), (3, 70, 75)))
    assert found.hubungan == pytest.approx(9.5 / (9.5 * 10) ** 0.5)


def test_where_one_period_alone_has_it_the_index_itself_is_compared() -> None:
    found = together(frame(*((rise, None, 90 - rise) for rise in range(6))))
    assert not found.berubah
    assert found.hubungan == pytest.approx(-1)


@pytest.mark.parametrize("rows", [[(0, 70, 71)] * 4, [(0, 70, 71)] * 6])
def test_few_units_or_no_difference_tell_nothing(rows: list[tuple[float, int, int]]) -> None:
    found = together(frame(*rows))
    assert (found.hubungan, found.p) == (None, None)


def test_the_rise_of_a_unit_stands_beside_its_index() -> None:
    found, problems = evaluated(compared(EXAMPLE, lama_unit=f"{UNITS}\nLaut | 70", baru_unit=f"{UNITS}\nlaut | 72.5"))
    assert shown(found.tabel["evaluasi-ikm"]) == [["Laut", "10", "10", "0.7", "70", "72.5", "2.5"]]
    assert "EVALUASI-08" in codes(problems)
    assert found.ringkasan["ikm_unit"].value == 1


def test_an_index_of_one_period_has_no_change() -> None:
    found = evaluated(compared(EXAMPLE, lama_unit=f"{UNITS}\nLaut | 70"))[0]
    assert shown(found.tabel["evaluasi-ikm"], "ikm_lama ikm_baru perubahan_ikm") == [["70", "", ""]]


def test_without_an_index_nothing_is_said_of_it() -> None:
    found, problems = evaluated(compared(EXAMPLE))
    assert "evaluasi-ikm" not in found.tabel
    assert "EVALUASI-08" not in codes(problems)
