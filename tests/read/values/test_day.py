"""Dates: real ones and four forms of text, day before month."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.read.values.day import day
from asnkompetensi.read.values.unread import NO_DATE

MONTHS = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
]


def days(when: date) -> int:
    return (when - date(1970, 1, 1)).days


@pytest.mark.parametrize(
    "value",
    [
        date(2026, 3, 31),
        datetime(2026, 3, 31, 14, 30),  # noqa: DTZ001 (cells have no time zone)
        "2026-03-31",
        "2026-3-31",
        "2026-03-31 00:00:00",
        "2026-03-31T00:00:00.000",
        "31-03-2026",
        "31/3/2026",
        "31 Maret 2026",
        " 31\u00a0MARET  2026 ",
    ],
)
def test_the_forms_of_a_date(value: Any) -> None:
    assert day(value) == days(date(2026, 3, 31))


@pytest.mark.parametrize(
    ("text", "when"), [("1 Pebruari 2020", date(2020, 2, 1)), ("12 Nopember 2019", date(2019, 11, 12))]
)
def test_old_spellings_of_months(text: str, when: date) -> None:
    assert day(text) == days(when)


def test_the_day_stands_before_the_month() -> None:
    assert day("04-05-2026") == days(date(2026, 5, 4))


@pytest.mark.parametrize("text", ["-", " ", ""])
def test_nothing_is_no_fault(text: str) -> None:
    assert day(text) is None


@pytest.mark.parametrize(
    "value",
    [
        "31/02/2026", "2026", "31-03-26", "03/31/2026", "31 March 2026", "2026-03-31 14:05", "31.03.2026", "besok",
        45382.0, 2024, True, time(1), timedelta(1), "0000-01-01",
    ],
)  # fmt: skip
def test_anything_else_is_refused(value: Any) -> None:
    assert day(value) is NO_DATE


@given(st.dates())
def test_every_date_in_every_form(when: date) -> None:
    year = f"{when.year:04}"
    forms = [
        when.isoformat(),
        f"{when.day:02}-{when.month:02}-{year}",
        f"{when.day}/{when.month}/{year}",
        f"{when.day} {MONTHS[when.month - 1]} {year}",
    ]
    assert {day(form) for form in forms} == {day(when)} == {days(when)}
