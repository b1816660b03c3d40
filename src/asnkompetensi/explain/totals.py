"""The totals of a command as a table of one row, so that they are explained as any figure is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from asnkompetensi.explain.formula import SUMMARY
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import ResultColumn, ResultTable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from asnkompetensi.model.result import Figure


def name_of(command: str) -> str:
    """What the table of the totals of a command is called: `ringkasan` of the gaps, `ringkasan-plan` of a plan."""
    return SUMMARY if command == "gap" else f"{SUMMARY}-{command}"


def totals(name: str, figures: Mapping[str, Figure]) -> ResultTable:
    """Totals as a table."""
    columns = tuple(ResultColumn(one, figure.shown) for one, figure in figures.items())
    kinds = {Shown.FLAG: "boolean"}
    frame = pd.DataFrame(
        {
            one: pd.array([figure.value], dtype=kinds.get(figure.shown, "Int64"))  # type: ignore[call-overload]
            for one, figure in figures.items()
        },
        index=[0],
    )
    return ResultTable(name, columns, frame)
