"""The highest level of each key, and the keys whose rows disagree."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.resolve.levels import Levels, highest, levels, plain
from tests.resolve.tables import nip, table

ROWS = st.lists(st.tuples(st.integers(-1, 3), st.integers(0, 2), st.integers(0, 3)), max_size=12)


def _levels(rows: list[tuple[int, int, int]]) -> Levels:
    first, second, level = np.array(rows, np.int32).reshape(-1, 3).T
    return Levels({"a": first, "b": second}, level.astype(np.int64), np.arange(len(rows)))


@given(ROWS)
def test_one_row_for_each_key_with_its_highest_level(rows: list[tuple[int, int, int]]) -> None:
    used, torn = highest(_levels(rows))
    keys = sorted({(a, b) for a, b, _ in rows})
    best = {key: max(level for *other, level in rows if tuple(other) == key) for key in keys}
    assert list(zip(used.codes["a"].tolist(), used.codes["b"].tolist(), strict=True)) == keys
    assert used.level.tolist() == [best[key] for key in keys]
    assert used.row.tolist() == [rows.index((*key, best[key])) for key in keys]
    same = {key: [row for row, (a, b, _) in enumerate(rows) if (a, b) == key] for key in keys}
    differ = [found for key, found in same.items() if len({rows[row][2] for row in found}) > 1]
    assert [found.row.tolist() for found in torn] == differ


def test_rows_without_a_level_and_rows_that_are_not_wanted_are_left_out() -> None:
    rows = [{"nip": nip(1), "kompetensi": "x", "level": level} for level in (1, None, 2.5, 3)]
    wanted = np.array([True, True, True, False])
    found = levels(table("penilaian", rows), "level", {"a": np.arange(4, dtype=np.int32)}, wanted)
    assert (found.codes["a"].tolist(), found.level.tolist()) == ([0, 2], [1_000_000, 2_500_000])


def test_a_table_without_the_column_has_no_levels() -> None:
    rows = table("kesenjangan", [{"nip": nip(1), "kompetensi": "x"}])
    found = levels(rows, "level_standar", {"a": np.zeros(1, np.int32)}, np.ones(1, np.bool_))
    assert found.frame(0).empty
    assert list(found.frame(0)) == ["a", "level", "asal_tabel", "asal"]


@pytest.mark.parametrize(("level", "text"), [(3_000_000, "3"), (2_500_000, "2.5"), (0, "0"), (333_333, "0.333333")])
def test_a_level_as_a_fact(level: int, text: str) -> None:
    assert plain(level) == text
