"""Sentences made once for each combination of facts."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd
import pytest

from asnkompetensi.model.reason import Reason, reason
from asnkompetensi.recommend.told import Facts, joined, told

FACTS = pd.DataFrame({"a": [2, 1, 2, 0], "b": [5, 5, 5, 5]})


def test_equal_facts_are_told_once() -> None:
    asked = []

    def say(facts: Facts) -> Iterator[Reason]:
        asked.append(dict(facts))
        yield reason("x", jumlah=facts["a"])

    found = told(FACTS, say)
    assert asked == [{"a": 0, "b": 5}, {"a": 1, "b": 5}, {"a": 2, "b": 5}]
    assert [found.teks[code] for code in found.kode] == [f'[["x",{{"jumlah":{a}}}]]' for a in (2, 1, 2, 0)]


def test_what_says_nothing_is_missing() -> None:
    found = told(FACTS, lambda facts: [reason("x")] if facts["a"] else [])
    assert [None if pd.isna(cell) else cell for cell in found.column] == ['[["x",{}]]'] * 3 + [None]


def test_equal_texts_of_different_facts_are_one() -> None:
    found = told(FACTS, lambda _: [reason("x")])
    assert found.teks == ('[["x",{}]]',)
    assert found.kode.tolist() == [0, 0, 0, 0]


def test_parts_one_below_the_other() -> None:
    first, second = told(FACTS, lambda _: [reason("x")]), told(FACTS[:2], lambda facts: [reason("xy"[facts["a"] % 2])])
    whole = joined([first, second, told(FACTS[:0], lambda _: [])])
    assert [whole.teks[code][3] for code in whole.kode] == ["x", "x", "x", "x", "x", "y"]


def test_no_rows_say_nothing() -> None:
    assert len(joined([told(FACTS[:0], lambda _: [])]).column) == 0


def test_many_kinds_of_facts_are_numbered_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    kinds = {"a": 3, "b": 4, "c": 5}
    facts = pd.DataFrame({name: [number % kind for number in range(60)] for name, kind in kinds.items()})
    roomy = told(facts, lambda one: [reason("x", **one)])
    monkeypatch.setattr("asnkompetensi.recommend.told._SPAN", 10)
    narrow = told(facts, lambda one: [reason("x", **one)])
    assert len(roomy.teks) == 60
    assert narrow.teks == roomy.teks
    assert narrow.kode.tolist() == roomy.kode.tolist()
