from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import lines
from benchmarks.lines import Line, put, replaced, section

PAGE = "# Benchmarks\n\nWhole processes.\n\n## Gaps\n\nold\n\n## Pairs\n\nkept\n"


def test_a_section_shows_ratios_beside_goals() -> None:
    text = section(
        "Gaps", "\nWhat.\n", [Line("a", 1.0, 4.0, "s", 0.3), Line("b", 100.0, 400.0, "MiB", 0.5)], ("pandas",)
    )
    assert text.startswith("## Gaps\n\nWhat.\n\n| ours / the other |")
    assert "| a | 1 s | 4 s | **0.25** | 0.3 |" in text
    assert "| b | 100 MiB | 400 MiB | **0.25** | 0.5 |" in text
    assert ", pandas " in text


def test_some_ratios_have_a_least() -> None:
    least = Line("a", 5.0, 4.0, "s", 1, least=True)
    assert "| **1.25** | at least 1 |" in section("Plan", "", [least], ())
    assert least.met
    assert not Line("a", 3.0, 4.0, "s", 1, least=True).met


def test_what_has_nothing_is_outdone() -> None:
    assert Line("a", 5.0, 0.0, "s", 1, least=True).met
    assert not Line("a", 5.0, 0.0, "s", 1).met


def test_a_section_takes_the_place_of_its_older_self() -> None:
    assert replaced(PAGE, "## Gaps\n\nnew\n") == PAGE.replace("old", "new")


def test_a_new_section_goes_to_the_end() -> None:
    assert replaced(PAGE, "## Talent\n\nnew\n") == PAGE + "\n## Talent\n\nnew\n"


def test_a_section_is_put_into_the_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "page.md"
    page.write_text(PAGE, encoding="utf-8")
    monkeypatch.setattr(lines, "PAGE", page)
    put("## Gaps\n\nnew\n")
    assert page.read_text(encoding="utf-8") == PAGE.replace("old", "new")
    assert "new" in capsys.readouterr().out
