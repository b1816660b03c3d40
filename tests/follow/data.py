"""Several periods from tables as one would write them on paper."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from asnkompetensi.follow import follow
from asnkompetensi.model.period import Period, Periods
from tests.gap.data import agency, computed

TABLES = ("unit", "kompetensi")


def periods(*given: Mapping[str, Any], tables: Sequence[str] = TABLES, **choices: Any) -> Periods:
    """Periods of the years 2024, 2025 ... , each given by the tables of `agency`; `choices` are options of the gap.

    `tables` among them are the tables of the gap that each period has.
    """
    return follow([_period(place, one, tables, choices) for place, one in enumerate(given)])


def _period(place: int, given: Mapping[str, Any], tables: Sequence[str], choices: Mapping[str, Any]) -> Period:
    data = agency(**given)
    result = computed(data, *tables, **choices)[0]
    assert result.gaps is not None
    day = date(2024 + place, 11, 30)
    return Period(str(day.year), f"{day.year}.xlsx", day, day, data, result.gaps, result.tabel, result.ringkasan)
