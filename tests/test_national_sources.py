"""Shared purses stand in files of their own."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any, cast

import pytest

from asnkompetensi import national_sources
from asnkompetensi.model.engine import Engine
from asnkompetensi.model.options import GapOptions, PlanOptions, ReadOptions
from asnkompetensi.model.source import Frames, Sources
from asnkompetensi.national import Asked, plan
from asnkompetensi.national_sources import MANY, shared_files, workers
from tests.offices import MILLION, office, purse
from tests.plan.watches import Patient

READING = ReadOptions()
ASKED = Asked(READING, GapOptions(date(2026, 3, 31)), PlanOptions())
OFFICE, OTHER = office(1, 1, 2), office(2, unit="Bidang C")
SHARED = purse("Dana Pusat", 3 * MILLION)


@pytest.mark.parametrize("shared", [{"dana": SHARED["dana"], "pegawai": OFFICE["pegawai"]}, {}])
def test_shared_purses_are_purses_alone(shared: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="pegawai" if shared else "dana"):
        shared_files([Frames("bersama", shared)], READING)


@pytest.mark.parametrize(("a", "b", "told"), [([], [0], "B"), ([0], [], "A"), ([0], [0], "A"), ([], [1], "B")])
def test_whoever_has_the_shared_purses_among_his_own_is_told(
    a: list[int], b: list[int], told: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    files = [tmp_path_factory.mktemp("bersama") / "pusat.csv" for _ in range(2)]
    for file in files:
        SHARED["dana"].to_csv(file, index=False)
    one = partial(Frames, "frames")
    given: dict[str, Sources] = {
        "Kota A": [one(OFFICE), *(str(files[at]) for at in a)],
        "Kota B": [one(OTHER), *(str(files[at]) for at in b)],
    }
    with pytest.raises(ValueError, match=f"Kota {told}"):
        plan(given, [str(files[1])], ASKED, Patient(), Patient)


def test_small_sources_are_one_process_and_large_ones_more(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(national_sources, "processes", lambda most, room: (most, room))
    large, small = (tmp_path_factory.mktemp("kota") / name for name in ("large.csv", "small.csv"))
    small.write_bytes(b"x")
    with large.open("wb") as file:
        file.truncate(MANY)
    assert workers([[str(small)], [str(small)], [str(tmp_path_factory.mktemp("tiada") / "x.csv")]], Engine.PANDAS) == 1
    most, room = cast("tuple[int, int]", workers([[str(small), str(large)], [str(small)]], Engine.PANDAS))
    assert (most, room > MANY) == (2, True)
    assert workers([[str(large)], [str(large)]], Engine.SPARK) == 1
    assert workers([[Frames("frames", OFFICE)]], Engine.PANDAS) == 1
