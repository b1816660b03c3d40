from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from asnkompetensi.explain import correction
from asnkompetensi.explain.context import Context
from asnkompetensi.model.kinds import Shown


class Few(Context):
    """Trainings with these probabilities (millionths)."""

    def __init__(self, *values: int | None) -> None:
        self._kept = {}
        self.values = values

    def shelf(self, table: str) -> Any:  # noqa: ARG002
        return SimpleNamespace(column=lambda _: self.values, shown={"peluang": Shown.NUMBER})

    def id(self, table: str, row: int) -> str:
        return f"{table}/{row}"

    def basis(self, *_: str) -> Any:
        return ()


def test_a_greater_probability_may_decide() -> None:
    """0.02 x 3 / 1 is more than 0.03 x 3 / 2, which decides both; 0.9 stands for itself."""
    found = Few(30_000, 900_000, None, 20_000)
    told = [(correction.deciding(found, "", row).nilai, correction.rank(found, "", row).nilai) for row in range(4)]
    assert told == [(30_000, 2), (900_000, 3), (None, None), (30_000, 2)]
    assert correction.deciding(found, "", 3).bagian[0].baris == "evaluasi-pelatihan/0"
