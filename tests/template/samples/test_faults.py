"""What docs/samples.md says about the planted faults, held against what is found."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from asnkompetensi import flow
from asnkompetensi.model.options import GapOptions, ReadOptions
from asnkompetensi.model.problem import Grade
from asnkompetensi.text.problems import CATALOGUE

ROOT = Path(__file__).parents[3]
RUNS = {
    "belawan": "belawan",
    "gayungan": "gayungan",
    "kupang 2024": "kupang/kupang-2024.xlsx",
    "kupang 2025": "kupang/kupang-2025.xlsx",
    "lhokseumawe": "lhokseumawe",
    "tanjungbalai": "tanjungbalai",
}
Fault = tuple[str, str, str, str]  # file, sheet, cell, code


@cache
def documented(run: str) -> list[Fault]:
    """The rows of the table under a heading of the page; blank file and sheet repeat those above."""
    page = (ROOT / "docs" / "samples.md").read_text(encoding="utf-8")
    section = page.split(f"\n### {run}\n")[1].split("\n### ")[0]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in re.findall(r"(?m)^\|.*\|$", section)[2:]]
    return [(file, sheet, cell, code) for file, sheet, cell, code, _ in rows]


@cache
def found(run: str) -> frozenset[Fault]:
    """Every place of every problem."""
    source = str(ROOT / "data" / "samples" / RUNS[run])
    report = flow.check([source], ReadOptions(), GapOptions(as_of=date(2026, 3, 31)))
    return frozenset(
        (Path(place.berkas).name, place.lembar, place.sel, problem.kode)
        for problem in report.masalah
        for place in problem.tempat
    )


@pytest.mark.parametrize("run", RUNS)
def test_every_fault_of_the_page_is_found(run: str) -> None:
    assert set(documented(run)) - found(run) == set()


@pytest.mark.parametrize("run", RUNS)
def test_no_other_code_is_found(run: str) -> None:
    grave = {fault for fault in found(run) if CATALOGUE[fault[3]].tingkat is not Grade.CATATAN}
    kinds = {(file, sheet, code) for file, sheet, _, code in documented(run)}
    assert {fault for fault in grave if (fault[0], fault[1], fault[3]) not in kinds} == set()


def test_every_run_is_on_the_page() -> None:
    page = (ROOT / "docs" / "samples.md").read_text(encoding="utf-8")
    assert re.findall(r"(?m)^### (.+)$", page) == list(RUNS)
