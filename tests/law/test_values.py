"""What a user may put in place of a constant."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from asnkompetensi.law.entries import Confidence
from asnkompetensi.law.values import Limit, UnknownRule, Value, constants

AS_OF = date(2026, 3, 31)


def _value(key: str, number: int | str, limit: Limit | None) -> Value:
    return Value(kunci=key, nilai=number, ubah=limit, dasar="pasal", keyakinan=Confidence.UMUM, berlaku=AS_OF)


VALUES = (
    _value("batas", 90, Limit.PERSEN),
    _value("tahun", 3, Limit.TAHUN),
    _value("wajib", 4, Limit.LEVEL),
    _value("rumus", "jumlah", None),
)


@pytest.mark.parametrize(
    ("key", "value", "used"),
    [
        ("batas", 85, "85"),
        ("batas", 85.25, "85.25"),
        ("batas", Decimal(0), "0"),
        ("tahun", 2, "2"),
        ("wajib", 2.5, "2.5"),
        ("wajib", 0, "0"),
    ],
)
def test_a_possible_value_is_used_and_told_as_the_users(key: str, value: object, used: str) -> None:
    found = constants(VALUES, AS_OF, {key: value})
    assert found.number(key) == Decimal(used)
    basis = found.basis(key)
    assert (basis.nilai, basis.keyakinan, basis.asal) == (used, "pengguna", "asn.toml")
    assert "pasal" in basis.dasar


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("batas", 101),
        ("batas", -1),
        ("batas", 85.123),
        ("batas", "85"),
        ("batas", True),
        ("batas", float("nan")),
        ("batas", float("inf")),
        ("tahun", 0),
        ("tahun", 2.5),
        ("wajib", 6),
        ("wajib", [4]),
    ],
)
def test_an_impossible_value_is_refused(key: str, value: Any) -> None:
    with pytest.raises(UnknownRule) as caught:
        constants(VALUES, AS_OF, {key: value})
    assert (caught.value.kunci, caught.value.nilai, caught.value.mirip) == (key, str(value), "")


@pytest.mark.parametrize(("key", "nearest"), [("bats", "batas"), ("penilaian.tahun", "tahun"), ("rumus", "batas")])
def test_an_unknown_key_is_refused_with_the_nearest(key: str, nearest: str) -> None:
    with pytest.raises(UnknownRule, match=key) as caught:
        constants(VALUES, AS_OF, {key: 1})
    assert (caught.value.kunci, caught.value.mirip, caught.value.nilai) == (key, nearest, "")


def test_without_any_constant_no_key_is_near() -> None:
    with pytest.raises(UnknownRule) as caught:
        constants((), AS_OF, {"a": 1})
    assert caught.value.mirip == ""


def test_a_constant_as_the_law_has_it() -> None:
    basis = constants(VALUES, AS_OF, {}).basis("rumus")
    assert (basis.nilai, basis.dasar, basis.keyakinan, basis.asal) == ("jumlah", "pasal", "umum", "bawaan")
