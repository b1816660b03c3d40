from __future__ import annotations

import numpy as np
import pytest

from asnkompetensi.mentor import solve
from asnkompetensi.mentor.proof import gained, sound
from tests.mentor.test_proof import BEST, PRICES, WAYS


@pytest.mark.parametrize("method", solve.METHODS)
def test_each_method_proves_its_flow(monkeypatch: pytest.MonkeyPatch, method: str) -> None:
    monkeypatch.setattr(solve, "METHODS", (method,))
    found = solve.best(WAYS)
    assert sound(WAYS, found.flow)
    assert gained(WAYS, found.flow) == found.bound == 17


def test_where_one_method_proves_nothing_the_next_one_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = {"ipm": (np.zeros(4, np.int64), PRICES), "simplex": (BEST, PRICES)}
    asked: list[str] = []

    def solved(_: object, method: str) -> object:
        asked.append(method)
        return answers[method]

    monkeypatch.setattr(solve, "_solved", solved)
    assert solve.best(WAYS).flow.tolist() == BEST.tolist()
    assert asked == ["ipm", "simplex"]


def test_nothing_unproven_is_ever_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(solve, "_solved", lambda *_: (np.zeros(4, np.int64), PRICES))
    with pytest.raises(solve.UnprovenError):
        solve.best(WAYS)
