"""Reading inside gives the same as reading behind the gate: otherwise it would be no comparison."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from asnkompetensi import read
from asnkompetensi.model.options import ReadOptions
from asnkompetensi.read import reader
from benchmarks.gate import compared, write
from benchmarks.gate_alone import Inside
from benchmarks.measure import Cost


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> str:
    found = str(tmp_path_factory.mktemp("people") / "people.xlsx")
    write(found, 30)
    return found


def cells(path: str) -> list[list[object]]:
    with read.opened([path], ReadOptions()) as opened:
        (sheet,), _, _ = opened.sheets()
    return [[column.values[code] for code in column.codes.tolist()] for column in sheet.columns]


def test_inside_and_behind_the_gate_are_the_same_cells(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    guarded = cells(path)
    monkeypatch.setattr(reader, "Worker", Inside)
    assert cells(path) == guarded
    assert (len(guarded), len(guarded[0])) == (15, 31)


@pytest.mark.parametrize("how", ["guarded", "inside"])
def test_each_way_prints_its_seconds(path: str, how: str) -> None:
    said = subprocess.run([sys.executable, "-m", "benchmarks.gate_alone", how, path], capture_output=True, check=True)
    assert 0 < float(said.stdout) < 60


def test_gaps_are_computed_inside_too(tmp_path: Path) -> None:
    from benchmarks import agency

    agency.write(tmp_path / "a.xlsx", 5)
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.gate_alone", "gap", tmp_path / "a.xlsx", tmp_path / "gap.xlsx"], check=False
    )
    assert done.returncode in (0, 1)
    assert (tmp_path / "gap.xlsx").is_file()


def test_the_goal_is_what_the_guard_costs_beyond_reading() -> None:
    lines = compared([Cost(1.2, 90), Cost(1.0, 90)], [Cost(5.0, 200), Cost(5.0, 200)], 20_000)
    assert [round(line.ratio, 2) for line in lines] == [0.5, 1.2, 1.0]
