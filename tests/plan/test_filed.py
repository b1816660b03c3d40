"""A plan as its file, and that it is proven from the data."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from math import floor
from typing import Any

import numpy as np
import pytest

from asnkompetensi import law
from asnkompetensi.model.options import GapOptions
from asnkompetensi.model.plan_file import PlanFile
from asnkompetensi.plan.certificate import ceiling
from asnkompetensi.plan.filed import filed
from asnkompetensi.plan.instance import Prices
from asnkompetensi.plan.planned import Planned
from asnkompetensi.verify import verify
from asnkompetensi.verify.bound import bound
from asnkompetensi.verify.case import Case
from asnkompetensi.write.plan_json import write
from tests.gap.data import AS_OF
from tests.plan.planned import planned
from tests.verify.agencies import PLAN, data, own

TAKEN = "1 P-1, 4 P-1, 3 P-2 / 3, 1 P-3 / 2, 2 P-3 / 2"


def file(taken: str | None = TAKEN, above: int = 0, **limits: int) -> PlanFile:
    return filed(planned(own(), taken, above, **limits), GapOptions(AS_OF))


def said(plan: PlanFile, made: Planned) -> list[str]:
    problems = verify(plan, "x.json", made.data, law.rules(GapOptions(AS_OF)), made.hash_data)[1]
    return [f"{one.nilai['apa']} {one.nilai['di']}" for one in problems]


def kept(plan: PlanFile) -> dict[str, Any]:
    """A plan as JSON."""
    stream = io.BytesIO()
    write(plan, stream)
    found: dict[str, Any] = json.loads(stream.getvalue())
    return found


def test_seats_classes_and_purses_in_the_order_of_the_file() -> None:
    plan = kept(file())
    assert plan["kursi"] == PLAN["kursi"]
    assert plan["kelas"] == PLAN["kelas"]
    assert plan["dana"] == [{**purse, "harga_bayangan": None} for purse in PLAN["dana"]]


@pytest.mark.parametrize("budget", [5_000_000, None])
def test_one_purse_without_a_name_where_the_data_have_none(budget: int | None) -> None:
    made = planned(data(dana="sumber_dana | jumlah"), "3 P-2", budget=budget)
    plan = kept(filed(made, GapOptions(AS_OF)))
    assert [(one["sumber_dana"], one["pagu"], one["terpakai"]) for one in plan["dana"]] == [(None, budget, 750_000)]
    assert plan["aturan"]["budget"] == budget
    assert said(filed(made, GapOptions(AS_OF)), made) == []


@pytest.mark.parametrize(
    ("taken", "above", "figures"),
    [
        (TAKEN, 1, ("layak", 15.5, 16, 3.13)),
        (TAKEN, 0, ("optimal", 15.5, 15.5, 0)),
        ("", 1, ("layak", 0, 0.5, 100)),
        ("", 0, ("kosong", 0, 0, 0)),
    ],
)
def test_figures_of_the_whole(taken: str, above: int, figures: tuple[str, float, float, float]) -> None:
    """Worth is counted in halves here: the bound lies one of them above the plan."""
    plan = kept(file(taken, above))
    assert (plan["status"], plan["nilai"], plan["batas"], plan["selisih_persen"]) == figures


@pytest.mark.parametrize(
    ("price", "shown"),
    [(1e-8, "0.5"), (0.0, "0"), (-1e-9, "0"), (np.nan, None), (np.inf, None), (1e-8 / 3, "0.166666666667")],
)
def test_the_shadow_price_is_worth_by_the_million(price: float, shown: str | None) -> None:
    """A million rupiah are 10^8 sen; a unit of worth is half a level here."""
    made = planned(own(), TAKEN)
    priced = replace(made, found=replace(made.found, harga=np.full(3, price)))
    found = filed(priced, GapOptions(AS_OF)).dana[0].harga_bayangan
    assert found == (None if shown is None else Decimal(shown))


def test_the_other_prices_of_the_proof_are_written_and_prove_the_bound() -> None:
    asked = {"min_per_unit": 1, "fair": True, "max_away": 50}
    made = planned(own(), "", **asked)
    units, day = len(made.data.unit.names), int(made.instance.kelas.mulai.max())
    classes, away = np.array([2.0, 0, 0, 0, 0]), {(1, day): 4.0}
    prices = Prices(np.full(3, 1e-8), classes, np.ones(units), np.full(units, 3.0), away)
    priced = replace(made, found=replace(made.found, harga=prices.dana, bukti=prices))
    plan = filed(priced, GapOptions(AS_OF))
    rows = [(one.untuk, one.nama, one.hari and one.hari.isoformat(), float(one.harga)) for one in plan.harga]
    names = made.data.unit.names  # a unit of worth is half a level
    assert rows == [
        ("kelas", "P-1", None, 1),
        *(("jaminan", name, None, 0.5) for name in names),
        *(("adil", name, None, 1.5) for name in names),
        ("hadir", names[1], "2026-08-10", 2),
    ]
    most = floor(ceiling(made.instance, prices)) / 2
    assert bound(Case(plan, made.data, law.rules(GapOptions(AS_OF)))) == Fraction(most)


def test_the_options_in_force() -> None:
    options = GapOptions(AS_OF, target=True, unit=("Dinas Timur",))
    rules = filed(planned(own(), "", max_jp=24, fair=True), options).aturan
    assert (rules.as_of, rules.max_jp, rules.fair, rules.target, rules.unit) == (
        AS_OF,
        24,
        True,
        True,
        ("Dinas Timur",),
    )


@pytest.mark.parametrize("taken", [TAKEN, "", "3 P-2", None])
@pytest.mark.parametrize("above", [0, 3])
def test_a_plan_is_proven_from_the_data(taken: str | None, above: int) -> None:
    made = planned(own(), taken, above)
    assert said(filed(made, GapOptions(AS_OF)), made) == []


def test_whoever_has_no_nip_is_called_by_name_and_unit() -> None:
    people = "nip | nama | unit_kerja | jabatan\n  | Dodi | Dinas Barat | Penata"
    agency = data(pegawai=people, penilaian="nip | kompetensi | level\nDodi | Arsip | 2")
    made = planned(agency, None)
    plan = filed(made, GapOptions(AS_OF))
    assert {seat.nip for seat in plan.kursi} == {"Dodi (Dinas Barat)"}
    assert said(plan, made) == []
