"""The list of guards names lines and tests that are there. `python -m tests.guard.dropped` drops each guard."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.guard.dropped import EVERY, PACKAGE, ROOT, noticed
from tests.guard.guards import Guard

SHORT = ("DTD, entities, XXE", "NIP in a number cell", "formula from data in CSV and TSV", "output that is an input")
each = pytest.mark.parametrize("guard", EVERY, ids=lambda guard: guard.hazard)


@each
def test_a_guard_stands_where_the_list_says(guard: Guard) -> None:
    assert (PACKAGE / guard.file).read_text(encoding="utf-8").count(guard.text) == 1
    assert (ROOT / guard.test.partition("::")[0]).is_file()


def test_every_hazard_stands_there_once() -> None:
    assert len({guard.hazard for guard in EVERY}) == len(EVERY)


@pytest.mark.parametrize("hazard", SHORT)
def test_a_guard_that_is_dropped_is_noticed(hazard: str, tmp_path: Path) -> None:
    shutil.copytree(PACKAGE, tmp_path / "asnkompetensi", ignore=shutil.ignore_patterns("__pycache__"))
    assert noticed(next(one for one in EVERY if one.hazard == hazard), tmp_path)
