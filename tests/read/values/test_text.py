"""Cells as text, and what a message may show of them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.model.sheet import CellFault, FaultKind
from asnkompetensi.read.values.text import as_typed, shown, text


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("  Dinas \u00a0 Arsip\n", "Dinas Arsip"),
        (12.0, "12"),
        (12.5, "12.5"),
        (7, "7"),
        (1e20, "100000000000000000000"),
        (-0.0, "0"),
        (True, "ya"),
        (False, "tidak"),
        (date(2026, 3, 31), "2026-03-31"),
        (datetime(2026, 3, 31), "2026-03-31"),  # noqa: DTZ001 (cells have no time zone)
        (datetime(2026, 3, 31, 7, 5), "2026-03-31 07:05:00"),  # noqa: DTZ001
        (time(7, 5), "07:05:00"),
        (timedelta(days=1), "1 day, 0:00:00"),
        ("(S.Kom.)", "(S.Kom.)"),
    ],
)
def test_a_cell_as_text(value: Any, expected: str) -> None:
    assert text(value) == expected


@pytest.mark.parametrize("value", ["-", "--", "...", "?", "\u200b"])
def test_marks_alone_are_no_text(value: str) -> None:
    assert text(value) is None


def test_a_bool_is_shown_as_a_workbook_writes_it() -> None:
    assert as_typed(True) == "TRUE"


def test_a_fault_is_shown_by_its_text() -> None:
    assert shown(CellFault(FaultKind.ERROR, "#REF!")) == "#REF!"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("baik\x1b[31m sekali", "baik[31m sekali"),
        ("a" * 80, "a" * 60),
        ("19000101 196501 1 001", "1900············01"),
        ("Budi 190001011965011001", "Budi 1900············01"),
        (190001011965011001, "1900············01"),
    ],
)
def test_a_message_shows_one_short_line_without_whole_nips(value: Any, expected: str) -> None:
    assert shown(value) == expected


@given(st.text())
def test_text_is_read_once_and_for_all(typed: str) -> None:
    once = text(typed)
    assert once is None or text(once) == once
