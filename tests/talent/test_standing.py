"""How each person stands as a whole, and who is in which list."""

from typing import Any

import pytest

from asnkompetensi.model.data import Data
from asnkompetensi.model.frames import Frame, collected
from asnkompetensi.talent.standing import developing, outstanding, standing
from tests.gap.data import agency
from tests.talent.data import gaps

STANDAR = """
jabatan | kompetensi | level | tingkat
Analis  | Hukum      | 2     | mutlak
Analis  | Statistik  | 2     | penting
Analis  | Tata Usaha | 2     |
"""


def one(*levels: str) -> Data:
    """An agency of one person with levels in Hukum, Statistik and Tata Usaha, blank for not assessed."""
    names = ("Hukum", "Statistik", "Tata Usaha")
    marks = [{"nip": "1", "kompetensi": name, "level": level} for name, level in zip(names, levels, strict=True)]
    return agency("nip | nama | unit_kerja | jabatan\n1 | Ani | Dinas A | Analis", STANDAR, marks)


def only(rows: Frame) -> dict[str, Any]:
    """The single row, by column."""
    (found,) = collected(rows).to_dict("records")
    return {str(name): value for name, value in found.items()}


def test_levels_above_and_levels_short_by_the_weight_of_their_standard() -> None:
    row = only(standing(gaps(one("1", "1.5", "4.5"))))
    assert (row["total_lebih"], row["beban"]) == (2_500_000, 3 * 1_000_000 + 2 * 500_000)
    row = only(standing(gaps(one("2", "2", ""))))
    assert (row["total_lebih"], row["beban"]) == (0, 0)


@pytest.mark.parametrize(
    ("levels", "strongest"),
    [(("3", "4", "3"), "Statistik"), (("2", "3", "3"), "Statistik"), (("5", "3", "5"), "Hukum")],
)
def test_the_strongest_is_the_farthest_above_then_the_first_by_name(levels: tuple[str, ...], strongest: str) -> None:
    data = one(*levels)
    assert data.kompetensi.names[int(only(standing(gaps(data)))["terkuat"])] == strongest


@pytest.mark.parametrize(
    ("levels", "weakest"),
    [(("1", "0", "1"), "Statistik"), (("2", "1", "1"), "Statistik"), (("1.5", "1.5", "0.5"), "Tata Usaha")],
)
def test_the_weakest_is_the_farthest_short_whatever_its_weight(levels: tuple[str, ...], weakest: str) -> None:
    data = one(*levels)
    assert data.kompetensi.names[int(only(standing(gaps(data)))["terlemah"])] == weakest


@pytest.mark.parametrize(
    ("levels", "lists"),
    [
        (("3", "2", "2"), (1, 0)),
        (("5", "5", "1.9"), (1, 1)),  # above as a whole: a surplus does not make good a shortage
        (("3", "2", "1"), (0, 1)),  # level as a whole is not above
        (("5", "5", ""), (0, 0)),  # what was not assessed is not known
        (("1", "", ""), (0, 1)),
        (("2", "2", "2"), (0, 0)),
        (("", "", ""), (0, 0)),
    ],
)
def test_who_is_in_which_list(levels: tuple[str, ...], lists: tuple[int, int]) -> None:
    people = standing(gaps(one(*levels)))
    assert (len(collected(outstanding(people))), len(collected(developing(people)))) == lists
