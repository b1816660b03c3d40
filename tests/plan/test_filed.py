"""A plan as its file, and that it is proven from the data."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import numpy as np
import pytest

from asnkompetensi import law
from asnkompetensi.model.options import GapOptions
from asnkompetensi.model.plan_file import PlanFile
from asnkompetensi.plan.filed import filed
from asnkompetensi.plan.planned import Planned
from asnkompetensi.verify import verify
from tests.gap.data import AS_OF
from tests.plan.planned import planned
from tests.verify.agencies import ANA, BUDI, CICI, DODI, data, own

TAKEN = "1 P-1, 4 P-1, 3 P-2 / 3, 1 P-3 / 2, 2 P-3 / 2"


def file(taken: str | None = TAKEN, above: int = 0, **limits: int) -> PlanFile:
    return filed(planned(own(), taken, above, **limits), GapOptions(AS_OF))


def said(plan: PlanFile, made: Planned) -> list[str]:
    problems = verify(plan, "x.json", made.data, law.rules(GapOptions(AS_OF)), made.hash_data)[1]
    return [f"{one.nilai['apa']} {one.nilai['di']}" for one in problems]


def test_seats_by_nip_and_kode() -> None:
    rows = [(seat.nip, seat.kode, seat.angkatan, seat.level_ditutup, seat.nilai) for seat in file().kursi]
    assert rows == [
        (ANA, "P-1", 1, 1, 3),
        (ANA, "P-3", 1, 1, 1),
        (BUDI, "P-3", 1, Decimal("0.5"), Decimal("1.5")),
        (CICI, "P-2", 1, 1, 4),
        (DODI, "P-1", 1, 1, 6),
    ]


def test_classes_by_kode_and_number() -> None:
    rows = [(one.kode, one.angkatan, one.dana, one.biaya, one.peserta) for one in file().kelas]
    assert rows == [
        ("P-1", 1, 1, 2_000_000, (ANA, DODI)),
        ("P-2", 1, 3, 750_000, (CICI,)),
        ("P-3", 1, 2, 400_001, (ANA, BUDI)),
    ]


def test_purses_as_the_data_name_them() -> None:
    rows = [(one.sumber_dana, one.untuk_unit, one.untuk_kompetensi, one.pagu, one.terpakai) for one in file().dana]
    assert rows == [
        ("APBD", None, None, 3_000_000, 2_000_000),
        ("DAK", "Dinas Timur", "Data", 1_000_000, 400_001),
        ("APBD", "Dinas Barat", None, 750_000, 750_000),
    ]


@pytest.mark.parametrize(("budget", "pagu"), [(5_000_000, 5_000_000), (None, None)])
def test_one_purse_without_a_name_where_the_data_have_none(budget: int | None, pagu: int | None) -> None:
    made = planned(data(dana="sumber_dana | jumlah"), "3 P-2", budget=budget)
    plan = filed(made, GapOptions(AS_OF))
    assert [(one.sumber_dana, one.pagu, one.terpakai) for one in plan.dana] == [(None, pagu, 750_000)]
    assert plan.aturan.budget == budget
    assert said(plan, made) == []


def test_figures_of_the_whole() -> None:
    """Worth is counted in halves here: the bound lies one of them above the plan."""
    plan = file(above=1)
    assert (plan.status, plan.nilai, plan.batas, plan.selisih_persen) == ("layak", 15.5, 16, Decimal("3.13"))
    best = file()
    assert (best.status, best.batas, best.selisih_persen) == ("optimal", 15.5, 0)
    assert (file("").status, file("", 1).selisih_persen, file("", 1).status) == ("kosong", 100, "layak")


@pytest.mark.parametrize(
    ("price", "shown"),
    [(1e-8, "0.5"), (0.0, "0"), (-1e-9, "0"), (np.nan, None), (np.inf, None), (1e-8 / 3, "0.166667")],
)
def test_the_shadow_price_is_worth_by_the_million(price: float, shown: str | None) -> None:
    """A million rupiah are 10^8 sen; a unit of worth is half a level here."""
    made = planned(own(), TAKEN)
    priced = replace(made, found=replace(made.found, harga=np.full(3, price)))
    found = filed(priced, GapOptions(AS_OF)).dana[0].harga_bayangan
    assert found == (None if shown is None else Decimal(shown))


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
