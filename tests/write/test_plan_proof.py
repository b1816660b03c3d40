from __future__ import annotations

from typing import Any

import pytest

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import Figure
from asnkompetensi.text import words
from asnkompetensi.write.human import proof
from tests.write.developing import planned

MILLION = 1_000_000
BEST: dict[str, Any] = {
    "batas": Figure(13_500_000, Shown.NUMBER),
    "selisih_persen": Figure(0),
    "terbukti": Figure(1, Shown.FLAG),
}


def said(lang: str = "id", **figures: Figure) -> list[str]:
    """The sentences about a plan."""
    return proof(planned(**figures), words(lang)).split(". ")


def test_a_plan_that_is_not_proven_tells_how_far_it_may_be_from_the_best() -> None:
    assert said()[0] == (
        "Nilainya (level x bobot) 13,5, paling jauh 0,37 % dari yang terbaik: terbukti tidak ada rencana di atas 13,55"
    )


def test_the_distance_is_rounded_up_so_that_it_is_never_farther() -> None:
    assert "paling jauh 0,01 % dari" in said(batas=Figure(13_500_001, Shown.NUMBER))[0]


def test_a_proven_plan_says_so() -> None:
    assert said(**BEST)[0] == (
        "Terbukti terbaik: tidak ada rencana lain dalam batas yang sama yang nilainya (level x bobot) di atas 13,5"
    )


@pytest.mark.parametrize(
    ("lost", "words"),
    [
        (2_500_000, "dana yang sama hanya bernilai 11 (6 level): 2,5 akan hilang."),
        (0, "di sini memberi nilai yang sama."),
        (-MILLION, "bernilai 11 (6 level), tetapi tidak menjamin setiap unit."),
    ],
)
def test_what_the_office_would_lose(lost: int, words: str) -> None:
    assert said(nilai_hilang=Figure(lost, Shown.NUMBER))[1].endswith(words)


def test_where_no_seat_is_possible_nothing_is_compared() -> None:
    nothing = said(kursi=Figure(0), batas=Figure(0))
    assert len(nothing) == 1
    assert nothing[0].startswith("Tidak ada kursi yang mungkin")


def test_one_level_is_singular() -> None:
    assert "(1 level)" in said("en", level_serakah=Figure(MILLION, Shown.LEVEL))[1]
