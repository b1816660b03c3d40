from __future__ import annotations

import pytest

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import Figure
from asnkompetensi.text import words
from asnkompetensi.write.nation_told import nation_told

MADE = {
    "nilai": Figure(295_500_000, Shown.NUMBER),
    "batas": Figure(299_500_000, Shown.NUMBER),
    "dana_bersama": Figure(2_350_000_000, Shown.MONEY),
    "pagu": Figure(3_000_000_000, Shown.MONEY),
}


def test_how_far_all_plans_may_be_from_the_best() -> None:
    assert nation_told(MADE, words("id")) == (
        "Semua rencana bersama bernilai 295,5 (level x bobot), paling jauh 1,34 % dari yang terbaik: terbukti tidak ada"
        " pembagian dan rencana lain yang bernilai lebih dari 299,5. Dana bersama terpakai Rp 23.500.000 dari"
        " Rp 30.000.000."
    )


def test_a_saved_result_says_the_same() -> None:
    """Its numbers come back as what their digits show."""
    saved = {**MADE, "nilai": Figure(295_500_000, Shown.NUMBER), "batas": Figure(300)}
    assert "1.5 %" in nation_told(saved, words("en"))


@pytest.mark.parametrize(
    ("figures", "said"),
    [
        ({**MADE, "batas": MADE["nilai"]}, "Proven best: no other plans with this money are together worth more"),
        ({**MADE, "nilai": Figure(0, Shown.NUMBER), "batas": Figure(0, Shown.NUMBER)}, "Proven best"),
    ],
)
def test_nothing_is_better(figures: dict[str, Figure], said: str) -> None:
    assert nation_told(figures, words("en")).startswith(said)


def test_nothing_is_said_of_figures_that_are_not_known() -> None:
    assert nation_told({}, words("id")) == ""
