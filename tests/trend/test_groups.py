from __future__ import annotations

from typing import Any

import pandas as pd
import pytest

from asnkompetensi.trend.codes import CAUSES, Arah
from asnkompetensi.trend.groups import judged
from tests.gap.data import compared
from tests.trend.data import one, periods, result, told

pytestmark = pytest.mark.usefixtures("engine")

EFFECTS = " | ".join(f"akibat_{cause}" for cause in CAUSES if cause != "baru_dinilai")


def test_what_people_take_along_leaves_one_unit_and_comes_to_the_other() -> None:
    found, expected = compared(
        result().tabel["tren-unit"],
        f"""
        unit_kerja | kesenjangan_lama | kesenjangan_baru | {EFFECTS} | dibawa_masuk | dibawa_keluar
        Arsip      | 2 | 0 | 0  | 0 | 0 | 0 | 0  | 0 | 0  | 0 | -2
        Laut       | 2 | 0 | 0  | 0 | 0 | 0 | 0  | 0 | 0  | 0 | -2
        Hutan      | 2 | 1 | 0  | 0 | 0 | 0 | 0  | 1 | -2 | 0 | 0
        Arsip 2    | 0 | 0 | 0  | 0 | 0 | 0 | -1 | 0 | 0  | 1 | 0
        Arsip 1    | 0 | 1 | -1 | 0 | 0 | 1 | 0  | 0 | 0  | 1 | 0
        Bahari     | 0 | 3 | -1 | 1 | 1 | 0 | 0  | 0 | 0  | 2 | 0
        """,
    )
    assert found == expected


def test_competencies_over_the_agency_carry_nothing() -> None:
    found, expected = compared(
        result().tabel["tren-kompetensi"],
        f"""
        kompetensi | pasangan_lama | pasangan_baru | perubahan | {EFFECTS} | dibawa_masuk | dibawa_keluar
        Komunikasi | 5 | 4 | 1  | 0  | 1 | 1 | 0 | -1 | 0 | 0  | 0 | 0
        Integritas | 5 | 5 | -2 | -2 | 0 | 0 | 1 | 0  | 1 | -2 | 0 | 0
        """,
    )
    assert found == expected


def group(*lama: int, baru: tuple[int, ...]) -> dict[str, Any]:
    """What is judged of one group: by side pairs, assessed, short, required of those assessed, of others."""
    names = ("pasangan", "dinilai", "kesenjangan", "diminta", "belum")
    units = (1, 1, 1_000_000, 1_000_000, 1_000_000)
    sides = {"lama": lama, "baru": baru}
    frame = pd.DataFrame(
        {f"{n}_{s}": [v * u] for s, values in sides.items() for n, v, u in zip(names, values, units, strict=True)}
    )
    return {str(name): value for name, value in judged(frame).iloc[0].items()}


@pytest.mark.parametrize(
    ("lama", "baru", "span", "arah"),
    [
        ((4, 4, 8, 12, 0), (4, 4, 6, 12, 0), (-50, -50), Arah.MEMBAIK),
        ((4, 4, 8, 12, 0), (4, 3, 5, 9, 3), (-75, 0), Arah.BELUM_PASTI),
        ((4, 4, 8, 12, 0), (4, 4, 8, 12, 0), (0, 0), Arah.TETAP),
        ((4, 3, 2, 9, 3), (4, 4, 8, 12, 0), (75, 150), Arah.MENURUN),
        ((3, 3, 1, 9, 0), (7, 7, 2, 21, 0), (-5, -4), Arah.MEMBAIK),
    ],
    ids=["better", "not certain", "same", "worse", "rounded outwards"],
)
def test_a_way_is_told_only_where_nothing_unassessed_can_turn_it(
    lama: tuple[int, ...], baru: tuple[int, ...], span: tuple[int, int], arah: Arah
) -> None:
    found = group(*lama, baru=baru)
    assert ((found["rata_min"], found["rata_maks"]), found["arah"]) == (span, arah)


def test_means_are_of_what_was_assessed_rounded_half_up() -> None:
    found = group(4, 3, 2, 9, 3, baru=(8, 8, 1, 24, 0))
    assert (found["rata_lama"], found["rata_baru"], found["perubahan_rata"]) == (67, 13, -54)
    assert (found["pemenuhan_lama"], found["pemenuhan_baru"]) == (7778, 9583)


def test_a_group_of_one_side_is_not_compared() -> None:
    found = group(0, 0, 0, 0, 0, baru=(4, 4, 1, 12, 0))
    assert found["arah"] == Arah.TAK_TERBANDING
    assert pd.isna(found["rata_lama"])
    assert pd.isna(found["rata_min"])


def test_the_truth_lies_in_the_span() -> None:
    """Every level that was not assessed is tried: the change of the mean over all pairs never leaves the span."""
    people = "1 | A | Laut | Juru\n2 | B | Laut | Juru"
    table = told(periods(one(people, "1 | Integritas | 1"), one(people, "1 | Integritas | 2\n2 | Integritas | 1")))[0]
    (line,) = table.tabel["tren-unit"].frame[["rata_min", "rata_maks"]].to_numpy().tolist()
    for level in range(6):
        hidden = f"1 | Integritas | 1\n2 | Integritas | {level}"
        whole = told(periods(one(people, hidden), one(people, "1 | Integritas | 2\n2 | Integritas | 1")))[0]
        (change,) = whole.tabel["tren-unit"].frame["perubahan_rata"].tolist()
        assert line[0] <= change <= line[1]
