"""The guide to Spark: its commands for this machine are run, and both languages have the same."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.docs.pages import ROOT
from tests.docs.shell import parts, walk
from tests.engine.test_spark_cluster import unwatched

GUIDES = ("docs/en/guides/spark.md", "docs/id/panduan/spark.md")
ELSEWHERE = re.compile(r"```bash\n(.*?)```", re.DOTALL)  # for clusters that are not here


@pytest.mark.spark
def test_the_guide_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", unwatched()["PYTHONPATH"])
    shutil.copytree(ROOT / "data" / "samples", tmp_path / "contoh")
    shutil.copytree(ROOT / "docs" / "spark", tmp_path / "docs" / "spark")
    said = "".join(walk(ROOT / GUIDES[0], tmp_path))
    assert "Traceback" not in said


def test_both_languages_have_the_same_commands() -> None:
    first, second = (ROOT / page for page in GUIDES)
    assert parts(first) == parts(second) != []
    assert ELSEWHERE.findall(first.read_text("utf-8")) == ELSEWHERE.findall(second.read_text("utf-8")) != []


@pytest.mark.parametrize("page", GUIDES)
def test_links_lead_somewhere(page: str) -> None:
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", (ROOT / page).read_text(encoding="utf-8"))
    assert links
    assert [link for link in links if not (ROOT / page).parent.joinpath(link).exists()] == []
