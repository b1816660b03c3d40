"""Every error cell, and every formula without a value, is told of by its address (the short form)."""

from __future__ import annotations

import pytest

from tests.corpus.planted import BOOKS, Planted, planted


@pytest.mark.parametrize("kind", BOOKS)
def test_planted_faults_are_told_of(kind: str) -> None:
    assert planted(kind, 300) == Planted(planted=100, told=100, others=0)
