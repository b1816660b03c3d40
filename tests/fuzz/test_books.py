"""The short form of the changed workbooks."""

from __future__ import annotations

import pytest

from tests.fuzz.books import books, changes, tried
from tests.fuzz.seeds import BOOKS


def test_every_changed_workbook_is_answered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ASN_CORPUS", raising=False)
    outcome = tried(books(), 100, seed=2026)
    assert (outcome.files, outcome.unanswered) == (100, [])
    assert sum(outcome.codes.values()) > 50


def test_most_changes_are_made_inside_the_zip() -> None:
    made = list(changes([BOOKS["xlsx"]], 50, seed=1))
    assert len(set(made)) == 50
    assert sum(one.endswith(b"\0\0") and one.startswith(b"PK\3\4") for one in made) > 25
