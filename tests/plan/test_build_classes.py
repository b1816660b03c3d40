from __future__ import annotations

import pytest

from asnkompetensi.plan.build_classes import classes, plannable
from asnkompetensi.plan.instance import NO_LIMIT, Classes
from tests.plan.problem import small

HEAD = "kode | nama | kompetensi | level_hasil | "


def one(columns: str, cells: str) -> Classes:
    return classes(small(pelatihan=f"{HEAD}{columns}\nP1 | Satu | Hukum | 4 | {cells}").katalog)


def test_what_is_not_given_is_no_limit() -> None:
    found = one("jp", "")
    assert (found.jp[0], found.minimum[0], found.maksimum[0], found.angkatan[0]) == (0, 1, NO_LIMIT, NO_LIMIT)
    assert (found.biaya_peserta[0], found.biaya_angkatan[0], found.mulai[0], found.selesai[0]) == (0, 0, -1, -1)


def test_what_is_given_is_kept_in_small_units() -> None:
    found = one("jp | biaya_peserta | biaya_angkatan", "7.5 | 100 | 2000.50")
    assert (found.jp[0], found.biaya_peserta[0], found.biaya_angkatan[0]) == (7_500_000, 10_000, 200_050)


@pytest.mark.parametrize(
    ("cells", "expected"),
    [("2 | 5 | 3", (2, 5, 3)), ("2.5 | 5.5 | 1.5", (3, 5, 1)), ("0 | 5 | 1", (1, 5, 1)), ("4 | 4 | 1", (4, 4, 1))],
)
def test_parts_of_people_and_classes_do_not_count(cells: str, expected: tuple[int, int, int]) -> None:
    found = one("min_peserta | maks_peserta | maks_angkatan", cells)
    assert (found.minimum[0], found.maksimum[0], found.angkatan[0]) == expected


@pytest.mark.parametrize("cells", ["5 | 4 | 1", "1 | 0 | 1", "1 | 5 | 0", "2.5 | 2.6 | 1"])
def test_a_class_that_cannot_be_held_is_none(cells: str) -> None:
    columns = "min_peserta | maks_peserta | maks_angkatan"
    found = one(columns, cells)
    assert (found.minimum[0], found.maksimum[0], found.angkatan[0]) == (1, 1, 0)
    katalog = small(pelatihan=f"{HEAD}{columns}\nP1 | Satu | Hukum | 4 | {cells}").katalog
    assert plannable(katalog).tolist() == [False]


@pytest.mark.parametrize(
    ("cells", "days"),
    [
        ("2026-08-03 | 1", (20_668, 20_668)),
        ("2026-08-03 | 3", (20_668, 20_670)),
        ("2026-08-03 | 2.5", (20_668, 20_670)),
        ("2026-08-03 | ", (-1, -1)),
        ("2026-08-03 | 0", (-1, -1)),
        (" | 3", (-1, -1)),
    ],
)
def test_days_are_known_where_both_the_first_and_their_number_are(cells: str, days: tuple[int, int]) -> None:
    found = one("mulai | hari", cells)
    assert (found.mulai[0], found.selesai[0]) == days
