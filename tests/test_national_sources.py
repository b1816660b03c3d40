"""Shared purses stand in files of their own."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

import pytest

from asnkompetensi.model.options import GapOptions, PlanOptions, ReadOptions
from asnkompetensi.model.source import Frames, Sources
from asnkompetensi.national import Asked, plan
from asnkompetensi.national_sources import shared_files
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
