"""The worked example of the method page is that of the tests of the stage."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from tests.evaluate.data import EXAMPLE, compared, evaluated
from tests.gap.data import shown

ROOT = Path(__file__).parents[2]
CAME, STAYED = (1, 1, 1, 1, 2), (0, 0, 0, 0, 1)


@pytest.mark.parametrize(
    ("page", "numbers"),
    [
        ("docs/en/method.md", ("1, 1, 1, 1, 2 levels", "1.2 − 0.2 = 1", "2 × 5 / 252 = 0.04 (0.0397 exactly")),
        ("docs/id/metode.md", ("1, 1, 1, 1, 2 level", "1,2 − 0,2 = 1", "2 × 5 / 252 = 0,04 (tepatnya 0,0397")),
    ],
)
def test_the_worked_example_is_computed_so(page: str, numbers: tuple[str, ...]) -> None:
    text = " ".join((ROOT / page).read_text(encoding="utf-8").split())
    assert [number for number in numbers if number not in text] == []


def test_its_figures_by_hand_and_by_the_program() -> None:
    everybody = (*CAME, *STAYED)
    as_much = [chosen for chosen in combinations(range(10), 5) if sum(everybody[one] for one in chosen) >= sum(CAME)]
    assert len(as_much) == 5
    assert round(2 * len(as_much) / 252, 4) == 0.0397
    table = evaluated(compared(EXAMPLE))[0].tabel["evaluasi-pelatihan"]
    ((gained, others, effect, rate, verdict),) = shown(
        table, "naik_peserta naik_pembanding dampak level_per_juta putusan"
    )
    assert (gained, others, effect, rate, verdict) == ("1.2", "0.2", "1", "1", "ada_dampak")
