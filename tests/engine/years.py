"""The agency drawn at random in two years, compared: some people moved, five are gone, everybody was assessed anew."""

from __future__ import annotations

from datetime import date
from typing import Any

from asnkompetensi.follow import follow
from asnkompetensi.model.data import Data
from asnkompetensi.model.options import TrendOptions
from asnkompetensi.model.period import Period
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.result import Computed
from asnkompetensi.trend import trend
from asnkompetensi.trend.columns import NAMES
from tests.engine.large import AGENCY, LATER
from tests.gap.data import computed


def compared(**choices: Any) -> tuple[Computed, list[Problem]]:
    """Every table of the comparison, and its problems; `choices` are options of the gap."""
    years = [_year(2024 + place, data, choices) for place, data in enumerate((AGENCY, LATER))]
    return trend(follow(years), TrendOptions(NAMES))


def _year(year: int, data: Data, choices: dict[str, Any]) -> Period:
    result = computed(data, "unit", **choices)[0]
    assert result.gaps is not None
    last = date(year, 11, 30)
    return Period(str(year), f"{year}.xlsx", last, last, data, result.gaps, result.tabel, result.ringkasan)
