"""The data of law say where they come from, or are refused."""

from __future__ import annotations

import tomllib
from datetime import date
from importlib import resources
from typing import Any

import pytest

from asnkompetensi.law.entries import Confidence, LawError, in_force, parsed
from asnkompetensi.law.values import Value

WHOLE = {
    "kunci": "jpm.mapping.optimal",
    "nilai": 90,
    "dasar": "Peraturan BKN 26/2019",
    "keyakinan": "sekunder",
    "berlaku": date(2019, 1, 1),
}


def test_a_whole_entry_is_read() -> None:
    (value,) = parsed([WHOLE], Value, "jpm")
    assert (value.kunci, value.nilai, value.keyakinan) == ("jpm.mapping.optimal", 90, Confidence.SEKUNDER)


@pytest.mark.parametrize("missing", ["dasar", "keyakinan", "berlaku"])
def test_an_entry_without_source_confidence_or_date_is_refused(missing: str) -> None:
    entry = {key: value for key, value in WHOLE.items() if key != missing}
    with pytest.raises(LawError, match=f"law/data/jpm.toml: .*`{missing}`.*0"):
        parsed([entry], Value, "law/data/jpm.toml")


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"dasar": "  "}, "`dasar` is blank"),
        ({"keyakinan": "pasti"}, "pasti"),
        ({"keyakinan": ""}, "Invalid enum value"),
        ({"berlaku": "2019"}, "date"),
        ({"sumber": "S04"}, "unknown .*sumber"),
        ({"ubah": "kira-kira"}, "kira-kira"),
    ],
)
def test_an_entry_that_says_something_odd_is_refused(change: dict[str, Any], why: str) -> None:
    with pytest.raises(LawError, match=why):
        parsed([WHOLE, WHOLE | change], Value, "jpm")


def _value(year: int, number: int) -> Value:
    return Value(kunci="a", nilai=number, dasar="x", keyakinan=Confidence.UMUM, berlaku=date(year, 1, 1))


@pytest.mark.parametrize(
    ("as_of", "number"),
    [
        (date(2018, 12, 31), 1),
        (date(2019, 1, 1), 1),
        (date(2021, 12, 31), 1),
        (date(2022, 1, 1), 2),
        (date(2030, 1, 1), 3),
    ],
)
def test_the_newest_value_that_holds_already(as_of: date, number: int) -> None:
    values = [_value(2022, 2), _value(2019, 1), _value(2025, 3)]
    assert in_force(values, as_of)["a"].nilai == number


def test_every_entry_of_the_package_says_where_it_comes_from() -> None:
    data = resources.files("asnkompetensi.law") / "data"
    entries = [
        (file.name, entry)
        for file in data.iterdir()
        for table in tomllib.loads(file.read_text("utf-8")).values()
        for entry in table
    ]
    assert len(entries) > 60
    for file, entry in entries:
        assert entry["dasar"].strip(), file
        assert entry["keyakinan"] in set(Confidence), file
        assert isinstance(entry["berlaku"], date), file
