"""How much the gaps of a unit count, and how well it serves."""

from __future__ import annotations

from typing import Any

from asnkompetensi.model.data import NONE
from tests.resolve.tables import nip, resolved


def _weights(*units: dict[str, Any]) -> dict[str, int]:
    data, _ = resolved(pegawai=[{"nip": nip(1), "unit_kerja": "Dinas A", "jabatan": "Penata"}], unit=units)
    return dict(zip(data.unit.names, data.prioritas, strict=True))


def test_a_unit_weighs_1_where_nothing_is_given() -> None:
    assert _weights({"unit_kerja": "Dinas B", "prioritas": None}) == {"Dinas A": 1_000_000, "Dinas B": 1_000_000}


def test_a_weight_may_have_decimals() -> None:
    assert _weights({"unit_kerja": "dinas a", "prioritas": 1.5})["dinas a"] == 1_500_000


def test_the_first_weight_that_is_given_counts() -> None:
    rows: list[dict[str, Any]] = [{"unit_kerja": "Dinas A", "prioritas": weight} for weight in (None, 2, 3)]
    assert _weights(*rows) == {"Dinas A": 2_000_000}


def test_a_unit_serves_as_the_first_index_that_is_given_says() -> None:
    rows: list[dict[str, Any]] = [{"unit_kerja": "Dinas A", "ikm": index} for index in (None, 81.5, 70)]
    people = [{"nip": nip(1), "unit_kerja": "Dinas A", "jabatan": "Penata"}]
    data, _ = resolved(pegawai=people, unit=[*rows, {"unit_kerja": "Dinas B"}])
    assert data.ikm == (81_500_000, NONE)


def test_an_index_above_100_is_none() -> None:
    people = [{"nip": nip(1), "unit_kerja": "Dinas A", "jabatan": "Penata"}]
    rows: list[dict[str, Any]] = [
        {"unit_kerja": f"Dinas {name}", "ikm": index} for name, index in zip("AB", (100, 101), strict=True)
    ]
    assert resolved(pegawai=people, unit=rows)[0].ikm == (100_000_000, NONE)
