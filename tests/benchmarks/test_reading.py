from __future__ import annotations

import pytest

from benchmarks import agency
from benchmarks.measure import Cost
from benchmarks.reading import NAMES, compared
from benchmarks.reading_alone import WAYS


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("agency") / "a.xlsx"
    agency.write(path, people=20)
    return str(path)


@pytest.mark.parametrize("how", ["calamine", "openpyxl", "pandas-calamine", "pandas-openpyxl"])
def test_each_way_reads_every_row(book: str, how: str) -> None:
    units, standards = len(agency.UNITS) + len(agency.PARENTS), 9 * len(agency.CLASSES) + 12 * len(agency.JOBS)
    assert WAYS[how](book) == 20 + 20 + units + standards + 4


def test_ours_has_a_row_for_each_level(book: str) -> None:
    assert WAYS["ours"](book) > WAYS["calamine"](book) + 18 * 20


def test_each_way_has_a_name() -> None:
    assert {*WAYS, "in2csv"} == set(NAMES)


def test_ours_stands_beside_the_others() -> None:
    costs = {name: Cost(10.0, 1.0) for name in NAMES.values()} | {NAMES["ours"]: Cost(2.0, 1.0)}
    assert [line.ratio for line in compared(10_000, costs)] == [0.2] * 5
