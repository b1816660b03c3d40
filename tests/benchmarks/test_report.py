"""The page is of one run: its tree, its machine, its sections and nothing else."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from benchmarks import report
from benchmarks.lines import Line, Section, section


def run(*parts: tuple[str, Section | None, str]) -> dict[str, Any]:
    facts = {"commit": "0123456789ab", "day": "2026-03-31", "machine": "Linux x86_64, 2 cores", "python": "3.11.7"}
    found = [
        {"name": name, "minutes": 1.5, "state": state, "section": part and asdict(part)} for name, part, state in parts
    ]
    return {**facts, "whole": True, "parts": found}


MET = section("Start-up", "What.", [Line("a", 1.0, 4.0, "s", 0.3)], ("pandas", "nowhere-installed"))
MISSED = section("Reading", "", [Line("b", 3.0, 4.0, "s", 0.3), Line("c", 1.0, 4.0, "s", 0.3)], ("numpy",))


def test_the_page_names_its_tree_its_machine_and_versions_once() -> None:
    page = report.page(run(("start", MET, ""), ("reading", MISSED, "")))
    assert page.count("2026-03-31; commit 0123456789ab; Linux x86_64, 2 cores; Python 3.11.7; 3 minutes.") == 1
    assert ", numpy " in page
    assert ", pandas " in page
    assert "nowhere" not in page


def test_goals_are_counted_by_section() -> None:
    page = report.page(run(("start", MET, ""), ("reading", MISSED, "")))
    assert "| Start-up | 1 of 1 | - |" in page
    assert "| Reading | 1 of 2 | b (0.75, 0.3) |" in page
    assert page.index("## Start-up") < page.index("## Reading")


def test_what_broke_down_is_named() -> None:
    page = report.page(run(("start", MET, ""), ("plan", None, "broke down with status 1")))
    assert "Not in this run:\n\n- plan: broke down with status 1\n" in page


def test_the_status_tells_the_worst() -> None:
    assert report.status(run(("start", MET, ""))) == 0
    assert report.status(run(("start", MET, ""), ("reading", MISSED, ""))) == 1
    assert report.status(run(("reading", MISSED, ""), ("plan", None, "broke down"))) == 2


def test_a_run_knows_its_tree() -> None:
    assert len(report.machine()["commit"].split()[0]) == 12
