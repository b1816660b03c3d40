from __future__ import annotations

from dataclasses import replace

import numpy as np

from asnkompetensi.plan.milp.columns import Rows, columns, upper
from asnkompetensi.plan.milp.payers import payers
from tests.plan.milp.small import SHARED


def test_columns_stand_one_behind_the_other() -> None:
    found = columns(SHARED, payers(SHARED))
    assert (found.orang, found.kelas, found.aliran, found.satuan_kerja, found.semua) == (3, 5, 7, 9, 11)
    assert len(found) == 12
    assert found.satu.tolist() == [0, -1]
    assert found.arus.tolist() == [1, 2]


def test_bounds_are_what_there_can_be_at_most() -> None:
    payer = payers(SHARED)
    column = columns(SHARED, payer)
    assert upper(SHARED, payer, column).tolist() == [1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 3]
    assert upper(replace(SHARED, max_jp=9), payer, column)[:4].tolist() == [0, 0, 0, 2]
    assert upper(replace(SHARED, max_jp=10), payer, column)[:4].tolist() == [1, 1, 1, 2]


def test_entries_are_taken_row_by_row() -> None:
    rows = Rows(np.array([2, 0, 2]), np.array([5, 6, 7]), np.ones(3), np.zeros(4), np.ones(4))
    starts, order = rows.starts()
    assert len(rows) == 4
    assert starts.tolist() == [0, 1, 1, 3, 3]
    assert rows.kolom[order].tolist() == [6, 5, 7]
