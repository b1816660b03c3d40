"""Values of drivers as cells: exact, or as text."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.read.database.values import cell_value

NIP = 190001011965011001


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        (None, None),
        ("", ""),
        (True, True),
        (3, 3),
        (NIP, str(NIP)),
        (-NIP, str(-NIP)),
        (Decimal(NIP), str(NIP)),
        (Decimal("1500000.00"), 1_500_000),
        (Decimal("2.5"), 2.5),
        (Decimal("0.1234567890123456789"), "0.1234567890123456789"),
        (Decimal("NaN"), "NaN"),
        (float(NIP), float(NIP)),
        (date(2025, 1, 15), date(2025, 1, 15)),
        (datetime(2025, 1, 15, 7, tzinfo=UTC), datetime(2025, 1, 15, 7)),  # noqa: DTZ001 (the clock of the session)
        (time(7, 30, tzinfo=UTC), time(7, 30)),
        (timedelta(1), timedelta(1)),
        (b"\x00\xff", "0x00ff"),
        (memoryview(b"a"), "0x61"),
        ([1, "é"], '[1, "é"]'),
        ({"a": None}, '{"a": null}'),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
    ],
)
def test_each_kind(value: object, cell: object) -> None:
    found = cell_value(value)
    assert (found, type(found)) == (cell, type(cell))


@given(st.integers(-(10**30), 10**30))
def test_no_whole_number_is_altered(number: int) -> None:
    assert int(str(cell_value(number))) == number == int(str(cell_value(Decimal(number))))


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**12), max_value=10**12))
def test_no_decimal_is_altered(number: Decimal) -> None:
    assert Decimal(repr(found) if isinstance(found := cell_value(number), float) else str(found)) == number
