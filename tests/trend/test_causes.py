from __future__ import annotations

from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asnkompetensi.engine.border import taken
from asnkompetensi.model.codes import Sumber
from asnkompetensi.model.data import NONE
from asnkompetensi.model.frames import lazy
from asnkompetensi.model.options import TrendOptions
from asnkompetensi.model.period import Periods
from asnkompetensi.trend.causes import SEBAB, causes, standings
from asnkompetensi.trend.codes import EFFECTS
from asnkompetensi.trend.rows import rows
from asnkompetensi.trend.step import steps
from tests.trend.data import STANDARD, one, periods

WAS, MOVED, PROMOTED = "1 | A | Laut | Juru", "1 | A | Arsip | Juru", "1 | A | Laut | Muda"
OTHER = "2 | B | Laut | Lain"
ONE, TWO = "1 | Integritas | 1", "1 | Integritas | 2"
HIGHER = "jabatan | kompetensi | level\nJuru | Integritas | 4\nMuda | Integritas | 4"
OF_UNIT = "jabatan | unit_kerja | kompetensi | level\nJuru | Arsip | Integritas | 5\nJuru | | Integritas | 3"


def split(found: Periods) -> tuple[dict[str, float], str]:
    """The parts that are not nothing (in levels) over all rows, and what changed in the first of them."""
    (step,) = steps(found, TrendOptions())
    why = taken(causes(rows(step, found), step.mesin.put(standings(step)))).astype("int64")
    assert why[list(EFFECTS)].sum(axis=1).tolist() == (why["gap_baru"] - why["gap_lama"]).tolist()
    sums = {name.removeprefix("akibat_"): int(why[name].sum()) / 1_000_000 for name in EFFECTS}
    return {name: value for name, value in sums.items() if value}, SEBAB[why["sebab"].iloc[0]]


@pytest.mark.parametrize(
    ("old", "new", "parts", "told"),
    [
        (one(WAS, ONE), one(WAS, TWO), {"level_naik": -1}, "level_naik"),
        (one(WAS, TWO), one(WAS, ONE), {"level_turun": 1}, "level_turun"),
        (one(WAS, "1 | Integritas | 3"), one(WAS, "1 | Integritas | 5"), {}, "level_naik"),
        (one(WAS, TWO), one(WAS, TWO, HIGHER), {"standar_berubah": 1}, "standar_berubah"),
        (one(WAS, TWO), one(PROMOTED, TWO), {"orang_pindah": 1}, "orang_pindah"),
        (one(WAS, TWO), one(MOVED, TWO), {}, ""),
        (one(WAS, TWO, OF_UNIT), one(MOVED, TWO, OF_UNIT), {"orang_pindah": 2}, "orang_pindah"),
        (one(WAS, TWO), one(MOVED, TWO, HIGHER), {"standar_berubah": 1}, "standar_berubah"),
        (one(WAS), one(WAS, ONE), {"baru_dinilai": 2}, "baru_dinilai"),
        (one(WAS, ONE), one(WAS), {"tidak_lagi_dinilai": -2}, "tidak_lagi_dinilai"),
        (one(OTHER), one(f"{OTHER}\n{WAS}", ONE), {"datang": 2}, "datang"),
        (one(f"{OTHER}\n{WAS}", ONE), one(OTHER), {"keluar": -2}, "keluar"),
        (one(WAS, ONE), one(WAS, TWO, HIGHER), {"level_naik": -1, "standar_berubah": 1}, "level_naik; standar_berubah"),
        (one(WAS, ONE), one("1 | A | Laut | Lain", TWO), {"orang_pindah": -2}, "orang_pindah"),
    ],
)
def test_each_cause_by_itself(old: dict[str, str], new: dict[str, str], parts: dict[str, float], told: str) -> None:
    assert split(periods(old, new)) == (parts, told)


def test_a_competency_that_is_asked_for_anew_is_the_standard_s() -> None:
    more = f"{STANDARD}\nJuru | Komunikasi | 2"
    new = one(WAS, "1 | Integritas | 3\n1 | Komunikasi | 1", more)
    assert split(periods(one(WAS, "1 | Integritas | 3"), new))[0] == {"standar_berubah": 1}


LEVELS = st.sampled_from([NONE, 0, 1_000_000, 2_500_000, 3_000_000, 5_000_000])
CODES = st.sampled_from([0, 1])
STOOD = st.tuples(st.booleans(), CODES, CODES, CODES)
ROW = st.tuples(LEVELS, LEVELS, st.sampled_from(list(Sumber)))


def standing(drawn: Sequence[tuple[bool, int, int, int]]) -> Any:
    """Where people stood; a person who was not there stood nowhere."""
    columns = np.array([where if here else (NONE,) * 3 for here, *where in drawn], np.int64).reshape(-1, 3).T
    unit, jabatan, jenjang = columns
    there = unit != NONE
    return SimpleNamespace(unit=unit, jabatan=jabatan, jenjang=jenjang, ada=there, dipilih=there)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(STOOD, STOOD, ROW, ROW), min_size=1, max_size=8))
def test_the_parts_add_up_exactly_for_every_row(drawn: Any) -> None:
    made: dict[str, Any] = {"orang": np.arange(len(drawn), dtype=np.int64)}
    for place, side in ((0, "lama"), (1, "baru")):
        given_rows = [(row[2 + place] if row[place][0] else (NONE, NONE, NONE)) for row in drawn]
        standar = np.array([one[0] or NONE for one in given_rows], np.int64)
        level = np.array([one[1] if one[0] > 0 else NONE for one in given_rows], np.int64)
        sumber = np.array([one[2] if one[0] > 0 else NONE for one in given_rows], np.int64)
        gap = np.where((standar != NONE) & (level != NONE), np.maximum(standar - level, 0), 0)
        made |= {f"standar_{side}": standar, f"level_{side}": level, f"sumber_{side}": sumber, f"gap_{side}": gap}
    frame = pd.DataFrame(made)
    step: Any = SimpleNamespace(lama=standing([row[0] for row in drawn]), baru=standing([row[1] for row in drawn]))
    why = causes(lazy(frame), lazy(standings(step))).collect().to_pandas().sort_values("orang", ignore_index=True)
    assert why[list(EFFECTS)].sum(axis=1).tolist() == (frame["gap_baru"] - frame["gap_lama"]).tolist()
    assert (why[["akibat_level_naik", "akibat_tidak_lagi_dinilai", "akibat_keluar"]] <= 0).all(axis=None)
    assert (why[["akibat_level_turun", "akibat_baru_dinilai", "akibat_datang"]] >= 0).all(axis=None)
