"""The guide to pipes: every line of shell is run with the real tools, and what is shown is held to what comes."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.docs.pages import ROOT
from tests.docs.shell import Script, parts, walk

GUIDES = {"id": "docs/id/panduan/pipa.md", "en": "docs/en/guides/pipes.md"}
TOOLS = ("bash", "csvcut", "csvsort", "csvstat", "in2csv", "mlr", "jq", "sqlite-utils", "duckdb")
SPOILT = ("Traceback", "BrokenPipe", "Broken pipe", "kesalahan program")


def test_the_guide_runs(tmp_path: Path, tool: Callable[[str], str]) -> None:
    for name in TOOLS[:-2]:  # the last two come with what the tests need of Python
        tool(name)
    said = "".join(walk(ROOT / GUIDES["id"], tmp_path))
    assert [word for word in SPOILT if word in said] == []


def test_both_languages_have_the_same_commands_and_results() -> None:
    first, second = (parts(ROOT / page) for page in GUIDES.values())
    assert first == second


@pytest.mark.parametrize("name", TOOLS[1:])
def test_every_tool_has_its_example(name: str) -> None:
    scripts = [part.text for part in parts(ROOT / GUIDES["id"]) if isinstance(part, Script)]
    assert any(re.search(rf"\b{name}\b", text) for text in scripts)


@pytest.mark.parametrize("page", GUIDES.values())
def test_no_whole_nip_is_shown(page: str) -> None:
    assert re.findall(r"\b\d{18}\b", (ROOT / page).read_text(encoding="utf-8")) == []
