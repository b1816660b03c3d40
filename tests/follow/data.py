"""Several periods from tables as one would write them on paper."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from asnkompetensi.follow import follow
from asnkompetensi.model.period import Period, Periods
from tests.gap.data import agency, computed

TABLES = ("unit", "kompetensi")


def periods(*tables: Mapping[str, Any], **choices: Any) -> Periods:
    """Periods of the years 2024, 2025 ... , each given by the tables of `agency`; `choices` are options of the gap."""
    return follow([_period(place, given, choices) for place, given in enumerate(tables)])


def _period(place: int, tables: Mapping[str, Any], choices: Mapping[str, Any]) -> Period:
    data = agency(**tables)
    result = computed(data, *TABLES, **choices)[0]
    assert result.gaps is not None
    day = date(2024 + place, 11, 30)
    return Period(str(day.year), f"{day.year}.xlsx", day, day, data, result.gaps, result.tabel, result.ringkasan)
