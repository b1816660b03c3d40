from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.lines import OUT, Line, amount, costs_table, figures, loaded, markdown, put, section
from benchmarks.measure import Cost
from benchmarks.reasons import UNKNOWN, reason


def test_a_section_shows_ratios_beside_goals() -> None:
    lines = [Line("a", 1.0, 4.0, "s", 0.3), Line("b", 100.0, 125.0, "MiB", 0.5)]
    text = markdown(section("Gaps", "\nWhat.\n", lines, ("pandas",), "| a table |\n"))
    assert text.startswith("## Gaps\n\nWhat.\n\n| a table |\n\n| ours / the other |")
    assert "| a | 1 s | 4 s | **0.25** | 0.3 | yes |" in text
    assert "| b | 100 MiB | 125 MiB | **0.80** | 0.5 | **no** |" in text
    assert text.endswith("- Missed, b: not explained yet.\n")


def test_some_ratios_have_a_least() -> None:
    least = Line("a", 5.0, 4.0, "s", 1, least=True)
    assert "| **1.25** | at least 1 | yes |" in markdown(section("Plan", "", [least], ()))
    assert not Line("a", 3.0, 4.0, "s", 1, least=True).met


def test_what_has_nothing_is_outdone() -> None:
    assert Line("a", 5.0, 0.0, "s", 1, least=True).met
    assert not Line("a", 5.0, 0.0, "s", 1).met
    assert "| a | 5 s | 0 s | - |" in markdown(section("Plan", "", [Line("a", 5.0, 0.0, "s", 1, least=True)], ()))


def test_costs_stand_beside_one_of_them() -> None:
    rows = costs_table("reader", [("ours", Cost(1.0, 150.0, 0.9)), ("theirs", Cost(4.0, 1200.0, 3.96))], 1).splitlines()
    assert rows[0] == "| reader | s | processor s | MiB | x theirs |"
    assert rows[2:] == ["| ours | 1 | 0.9 | 150 | 0.25 |", "| theirs | 4 | 4 | 1,200 | 1.00 |"]


@pytest.mark.parametrize(
    ("number", "said"), [(0.01234, "0.012"), (12.4, "12"), (1234.5, "1,234"), (float("nan"), "-"), (99.6, "100")]
)
def test_numbers_have_two_figures(number: float, said: str) -> None:
    assert amount(number) == said


def test_a_section_is_left_where_it_was_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(OUT, str(tmp_path / "section.json"))
    part = section("Gaps", "What.", [Line("a", 1.0, 4.0, "s", 0.3)], ("pandas",))
    assert put(part) == 0
    assert loaded(json.loads((tmp_path / "section.json").read_text(encoding="utf-8"))) == part
    assert "What." in capsys.readouterr().out


def test_a_missed_goal_is_told_to_who_called(capsys: pytest.CaptureFixture[str]) -> None:
    assert put(section("Gaps", "", [Line("a", 4.0, 4.0, "s", 0.3)], ())) == 1
    assert "Missed" in capsys.readouterr().out


def test_figures_are_of_one_run_or_of_some() -> None:
    assert (figures(1), figures(3)) == ("of one run", "medians of 3 runs in turn")


def test_a_reason_is_of_its_section_and_of_its_comparison() -> None:
    assert reason("Start-up", "`asn --version` / `python -c pass`").startswith("more than half")
    assert reason("Plan", "80,000 x 200 whole, distance from the bound / the goal").startswith("with four purses")
    assert reason("Plan", "10,000 x 200 plain, peak memory / the goal") == UNKNOWN
