from __future__ import annotations

import pytest

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import Figure
from asnkompetensi.text import words
from asnkompetensi.write.trend_told import trend_told

NAMES = ("akibat_level_naik", "akibat_standar_berubah", "akibat_datang", "dibawa_masuk", "dibawa_keluar")


def told(lama: float, baru: float, *parts: float, lang: str = "id") -> str:
    levels = {
        "kesenjangan_lama": lama,
        "kesenjangan_baru": baru,
        "perubahan": baru - lama,
        **dict(zip(NAMES, parts, strict=True)),
    }
    return trend_told({name: Figure(int(v * 1_000_000), Shown.LEVEL) for name, v in levels.items()}, words(lang))


DOWN = "Kesenjangan berkurang 4 level, dari 10 menjadi 6: level naik -5, pegawai datang +1."
UP = "Kesenjangan bertambah 2,5 level, dari 10 menjadi 12,5: standar berubah +3, level naik -0,5."
OTHER = "Kesenjangan tetap 10 level, tetapi isinya berubah: level naik -1, standar berubah +1."
ENGLISH = "The gap decreased by 4 levels, from 10 to 6: levels risen -4."


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (told(10, 6, -5, 0, 1, 0, 0), DOWN),
        (told(10, 12.5, -0.5, 3, 0, 0, 0), UP),
        (told(10, 10, -1, 1, 0, 0, 0), OTHER),
        (told(10, 10, 0, 0, 0, 0, 0), "Kesenjangan tetap 10 level."),
        (told(10, 6, -4, 0, 0, 0, 0, lang="en"), ENGLISH),
    ],
)
def test_how_far_the_gap_went_and_why(said: str, expected: str) -> None:
    assert said == expected


def test_what_people_carry_is_told_only_where_one_side_of_it_is_kept() -> None:
    assert "dibawa" not in told(10, 6, -4, 0, 0, 3, -3)
    assert told(10, 9, 0, 0, 0, 2, -3).endswith("dibawa keluar -3, dibawa masuk +2.")
