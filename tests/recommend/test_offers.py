"""The best trainings of every gap."""

from __future__ import annotations

import pytest

from tests.recommend.data import PEOPLE, compared, one_gap, recommended

FIVE = """
kode | nama | kompetensi | level_hasil | biaya_peserta
P1   | A    | Hukum      | 3           | 100
P2   | B    | Hukum      | 3           | 200
P3   | C    | Hukum      | 3           | 300
P4   | D    | Hukum      | 3           | 400
P5   | E    | Hukum      | 2           | 100
"""


def best(top: int, *attended: str) -> str:
    """The kode of Ani's offers, who has certificates of some."""
    data = one_gap(FIVE, "\n".join(["nip | pelatihan", *(f"1 | {kode}" for kode in attended)]))
    frame = recommended(data, top=top).tabel[PEOPLE].frame
    return " ".join(frame["kode"].dropna())


@pytest.mark.parametrize(
    ("top", "expected"), [(1, "P1"), (2, "P1 P2"), (3, "P1 P2 P3"), (5, "P1 P2 P3 P4 P5"), (9, "P1 P2 P3 P4 P5")]
)
def test_as_many_as_asked_for_and_as_there_are(top: int, expected: str) -> None:
    assert best(top) == expected


@pytest.mark.parametrize(
    ("attended", "expected"),
    [
        ("P1", "P2 P3"),
        ("P2", "P1 P3"),
        ("P3", "P1 P2"),
        ("P1 P2", "P3 P4"),
        ("P1 P3", "P2 P4"),
        ("P2 P3", "P1 P4"),
        ("P1 P2 P3", "P4 P5"),
        ("P1 P2 P3 P4", "P5"),
        ("P5 P1 P4", "P2 P3"),
        ("P1 P2 P3 P4 P5", ""),
    ],
)
def test_what_was_attended_makes_room_for_the_next(attended: str, expected: str) -> None:
    assert best(2, *attended.split()) == expected


def test_the_same_certificate_twice_takes_one_place() -> None:
    assert best(2, "P1", "P1", "P1") == "P2 P3"


def test_a_certificate_of_another_training_takes_none() -> None:
    assert best(1, "Kursus Lain") == "P1"


def test_offers_of_one_gap_stand_best_first() -> None:
    found, wanted = compared(
        recommended(one_gap(FIVE), top=5),
        PEOPLE,
        """
        nip | kompetensi | level_standar | level_dimiliki | kesenjangan | kode | biaya_peserta | level_ditutup
        1   | Hukum      | 3             | 1              | 2           | P1   | 100           | 2
        1   | Hukum      | 3             | 1              | 2           | P2   | 200           | 2
        1   | Hukum      | 3             | 1              | 2           | P3   | 300           | 2
        1   | Hukum      | 3             | 1              | 2           | P4   | 400           | 2
        1   | Hukum      | 3             | 1              | 2           | P5   | 100           | 1
        """,
    )
    assert found == wanted
