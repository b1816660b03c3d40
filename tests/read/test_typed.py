from __future__ import annotations

from datetime import date

import numpy as np

from asnkompetensi.model.kinds import Kind
from asnkompetensi.model.sheet import CellFault, FaultKind
from asnkompetensi.read.typed import FAULTY, GIVEN, MISSING, typed
from tests.read.sheets import encoded

ALL = np.arange(4)


def test_numbers_with_their_states() -> None:
    found = typed(encoded([2.5, None, "-", "7"]), Kind.LEVEL, 0)
    assert found.states(ALL).tolist() == [GIVEN, MISSING, MISSING, FAULTY]
    assert found.value[found.column.codes].tolist() == [2_500_000, -1, -1, -1]
    assert (found.texts, found.faults) == ((), {3: "LEVEL-01"})


def test_texts_are_positions_among_different_texts() -> None:
    found = typed(encoded(["Dinas  Arsip", "Dinas Arsip", None, "RSUD"]), Kind.NAME, 0)
    assert found.texts == ("Dinas Arsip", "RSUD")
    assert found.value[found.column.codes].tolist() == [0, 0, -1, 1]


def test_equal_cells_of_different_types_are_read_apart() -> None:
    found = typed(encoded([1, 1.0, True, "1"]), Kind.LEVEL, 0)
    assert found.states(ALL).tolist() == [GIVEN, GIVEN, FAULTY, GIVEN]


def test_faults_of_cells_come_before_their_values() -> None:
    cells = encoded([CellFault(FaultKind.FORMULA), CellFault(FaultKind.ERROR, "#N/A"), "#REF!", "Seksi #1"])
    assert list(typed(cells, Kind.NAME, 0).faults.values()) == ["RUMUS-01", "RUMUS-02", "RUMUS-02"]


def test_what_stands_above_is_not_looked_at() -> None:
    found = typed(encoded(["Tanggal", "besok", date(1970, 1, 2)]), Kind.DATE, 2)
    assert (found.faults, found.value.tolist()) == ({}, [-1, -1, -1, 1])


def test_a_column_with_nothing_below() -> None:
    found = typed(encoded(["NIP", None]), Kind.NIP, 1)
    assert (found.texts, found.states(np.arange(2)).tolist()) == ((), [MISSING, MISSING])


def test_every_kind_has_its_reader() -> None:
    for kind, cell, value in (
        (Kind.TEXT, "Sekar", 0),
        (Kind.NIP, "190001011965011001", 0),
        (Kind.MONEY, "Rp 5", 500),
        (Kind.NUMBER, "5", 5_000_000),
    ):
        read = typed(encoded([cell]), kind, 0)
        assert read.value[read.column.codes].tolist() == [value]
