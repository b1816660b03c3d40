from __future__ import annotations

from importlib import import_module
from typing import Any

import pytest

from asnkompetensi.model.plan import Limits
from asnkompetensi.plan.basis import basis
from tests.plan.planned import planned
from tests.plan.problem import small


def told(**limits: Any) -> dict[str, tuple[str, str]]:
    return {one.kunci.removeprefix("rencana."): (one.nilai, one.asal) for one in basis(planned(small(), "", **limits))}


def test_limits_that_hold_are_told_with_their_origin() -> None:
    assert told(max_jp=20, fair=True) == {
        "nilai": ("nilai_kursi", "bawaan"),
        "max_jp": ("20", "pilihan"),
        "max_trainings": ("3", "bawaan"),
        "fair": ("ya", "pilihan"),
        "metode": ("exact", "bawaan"),
        "status": ("kosong", "bawaan"),
    }


def test_the_service_index_changes_what_a_seat_is_worth() -> None:
    assert told(ikm=True)["nilai"] == ("nilai_kursi_ikm", "pilihan")


@pytest.mark.parametrize("lang", ["id", "en"])
def test_every_limit_has_words(lang: str) -> None:
    said = import_module(f"asnkompetensi.text.{lang}.law").WORDS
    keys = {f"rencana.{name}" for name in (*Limits.__slots__, "nilai", "metode", "status")}
    assert keys | {"nilai_kursi", "nilai_kursi_ikm", "exact", "prices", "optimal", "layak", "kosong"} <= set(said)
