from __future__ import annotations

import numpy as np
import pandas as pd

from asnkompetensi.model.reason import Reason, encoded, reason
from asnkompetensi.plan.told import Facts, gathered, told


def test_sentences_are_made_once_for_equal_facts() -> None:
    made: list[int] = []

    def say(facts: Facts) -> list[Reason]:
        made.append(facts["level"])
        return [reason("plan.x", level=facts["level"])] if facts["level"] else []

    found = told(pd.DataFrame({"level": [2, 0, 2, 1]}), say)
    assert found.tolist() == [encoded(reason("plan.x", level=2)), "", found[0], encoded(reason("plan.x", level=1))]
    assert made == [2, 0, 1]


def test_no_rows_say_nothing() -> None:
    assert told(pd.DataFrame({"level": []}), lambda _: []).tolist() == []


def test_texts_are_gathered_by_row_each_once() -> None:
    rows, codes = np.array([0, 0, 0, 2]), np.array([1, 0, 1, 0])
    assert gathered(rows, codes, 3, ["a", "b"], "-".join).tolist() == ["b-a", "", "a"]
