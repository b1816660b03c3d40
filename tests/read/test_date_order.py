"""TANGGAL-02 by column: which dates may have day and month the other way round."""

from datetime import date, datetime, time

import numpy as np
import pytest

from asnkompetensi.model.kinds import Kind
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.sheet import CellValue
from asnkompetensi.read.cells import Cells
from asnkompetensi.read.date_order import DAY_FIRST, EITHER, MONTH_FIRST, OTHER, REAL_HIGH, REAL_LOW, kind, orders
from asnkompetensi.read.faults import Read
from asnkompetensi.read.typed import typed
from tests.read.sheets import places, sheet


def found(cells: list[CellValue | None], kind: Kind = Kind.DATE, field: str = "tanggal") -> list[Problem]:
    whole = Cells(sheet([[cell] for cell in cells]))
    read = Read(field, 0, "Tanggal", typed(whole.sheet.columns[0], kind, 0))
    return orders(whole, [read], np.arange(len(cells)))


@pytest.mark.parametrize(
    ("value", "meaning"),
    [
        ("13/02/2026", DAY_FIRST),
        ("02/13/2026", MONTH_FIRST),
        ("3-4-2026", EITHER),
        ("04/04/2026", OTHER),
        ("31/13/2026", OTHER),
        ("2026-02-13", OTHER),
        ("13 Februari 2026", OTHER),
        (date(2026, 2, 12), REAL_LOW),
        (datetime.combine(date(2026, 2, 13), time()), REAL_HIGH),
        (46000.0, OTHER),
        (None, OTHER),
    ],
)
def test_what_a_cell_tells(value: CellValue | None, meaning: int) -> None:
    assert kind(value) == meaning


def test_two_orders_in_one_column() -> None:
    (problem,) = found(["13/02/2026", "02/13/2026", "03/04/2026", "05/05/2026", "2026-01-02", "4/3/2026"])
    assert (problem.kode, places(problem)) == ("TANGGAL-02", "A3 A6")
    facts = {"apa": "@read.urutan_campur", "kolom": "tanggal", "jumlah": 2, "perbaikan": "@read.satu_urutan"}
    assert problem.nilai == facts
    assert [(line["sel"], line["isi"], line["arti"]) for line in problem.bukti] == [
        ("A1", "13/02/2026", "@read.hari_bulan"),
        ("A2", "02/13/2026", "@read.bulan_hari"),
        ("A3", "03/04/2026", "@read.hari_bulan"),
    ]


def test_no_birth_date_is_shown_whole() -> None:
    (problem,) = found(["13/02/1985", "02/13/1985", "03/04/1985"], field="tanggal_lahir")
    assert [line["isi"] for line in problem.bukti] == ["13/02/····", "02/13/····", "03/04/····"]


def test_months_first_throughout() -> None:
    (problem,) = found(["02/13/2026", "03/04/2026"])
    assert (problem.nilai["apa"], places(problem)) == ("@read.urutan_bulan", "A2")


@pytest.mark.parametrize(
    "cells",
    [
        ["13/02/2026", "03/04/2026"],
        ["13/02/2026", "02/13/2026"],
        ["02/13/2026", "2026-02-03", date(2026, 2, 3)],
        ["03/04/2026"],
        [None],
    ],
    ids=["days first", "nothing in doubt", "another form", "nothing to tell", "blank"],
)
def test_columns_of_one_order(cells: list[CellValue | None]) -> None:
    assert found(cells) == []


LOW: list[CellValue | None] = [date(2025, month, 12) for month in range(1, 6)]
HIGH: list[CellValue | None] = ["13/02/2025", "28/02/2025", "30/6/2025"]


def test_what_an_english_excel_makes_of_a_csv() -> None:
    (problem,) = found([*LOW, *HIGH])
    assert (problem.nilai["apa"], places(problem)) == ("@read.urutan_excel", "A1 A2 A3 A4 A5")
    assert [line["sel"] for line in problem.bukti] == ["A6", "A1"]


@pytest.mark.parametrize(
    "cells",
    [
        [*LOW[1:], *HIGH],
        [*LOW, *HIGH[1:]],
        [*LOW, *HIGH, date(2025, 2, 13)],
        [*LOW, *HIGH, "3/4/2025"],
    ],
    ids=["few dates", "few texts", "a high day in a date cell", "a low day in a text"],
)
def test_what_may_be_chance(cells: list[CellValue | None]) -> None:
    assert found(cells) == []


def test_other_columns_are_not_looked_at() -> None:
    assert found(["13/02/2026", "02/13/2026", "03/04/2026"], Kind.TEXT) == []


def test_of_very_many_dates_the_first_are_named_and_all_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("asnkompetensi.read.date_order.PLACES", 2)
    (problem,) = found(["13/02/2026", "02/13/2026", "03/04/2026", "03/04/2026", "4/3/2026"])
    assert (places(problem), problem.nilai["jumlah"]) == ("A3 A4", 3)
