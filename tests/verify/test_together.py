"""What plans prove together: shares of no more than there is, one price, a bound that is the sum of parts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from asnkompetensi.model.plan_file import PlanFile
from asnkompetensi.model.table import Part as Sheet
from asnkompetensi.verify.bound import Bound
from asnkompetensi.verify.case import Case
from asnkompetensi.verify.tariff import FINE
from asnkompetensi.verify.together import Part, beside_share, part, places, together
from tests.verify.agencies import PLAN, case


def shown(pagu: int, terpakai: int, harga: str = "0.5") -> PlanFile:
    """The plan of the small agency with such a purse of all."""
    file = case(PLAN).plan
    money = {"pagu": Decimal(pagu), "terpakai": Decimal(terpakai), "harga_bayangan": Decimal(harga)}
    return file.model_copy(update={"dana": (file.dana[0].model_copy(update=money), *file.dana[1:])})


def one(pagu: int, harga: str = "0.5", lebih: int = 10) -> Part:
    """A plan that is given so many rupiah of ten million."""
    return Part("a.json", shown(pagu, pagu, harga), (0,), (10**9,), Fraction(lebih), 1)


def under(**rules: object) -> Part:
    """A plan that was made under such rules."""
    made = one(1)
    aturan = made.plan.aturan.model_copy(update=rules)
    return replace(made, plan=made.plan.model_copy(update={"aturan": aturan}))


def test_the_bound_is_what_all_gain_and_what_the_money_costs() -> None:
    figures, problems = together([one(4_000_000), one(5_000_000, lebih=30)])
    assert problems == []
    assert {name: figure.value for name, figure in figures.items()} == {
        "nilai": 31_000_000,
        "batas_terbukti": 45_000_000,
        "selisih_terbukti": 3111,
        "pagu": 10**9,
        "terpakai": 900_000_000,
    }


def test_no_bound_is_below_the_worth() -> None:
    figures, _ = together([one(0, lebih=-9), one(0, lebih=-9)])
    assert figures["batas_terbukti"] == figures["nilai"]


def test_what_is_too_small_for_any_figure_is_no_distance() -> None:
    none = shown(0, 0).model_copy(update={"nilai": Decimal(0)})
    figures, _ = together([Part("a.json", none, (0,), (0,), Fraction(1, 10**24), 1)])
    assert (figures["batas_terbukti"].value, figures["selisih_terbukti"].value) == (0, 0)


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ([one(6_000_000), one(5_000_000)], ("@verify.lewat_bersama", "dana[0]", "11000000", "", "10000000")),
        ([one(1), one(1, "0.25")], ("@verify.harga_bersama", "dana[0]", "0.25", "0.5", "")),
        ([one(1), under(max_jp=41)], ("@verify.aturan_bersama", "aturan.max_jp", "41", "40", "")),
        ([one(1), under(fair=True)], ("@verify.aturan_bersama", "aturan.fair", "true", "false", "")),
        ([one(1), under(unit=("Dinas A",))], ("@verify.aturan_bersama", "aturan.unit", "[Dinas A]", "[]", "")),
        (
            [one(1), under(as_of=date(2026, 4, 1))],
            ("@verify.aturan_bersama", "aturan.as_of", "2026-04-01", "2026-03-31", ""),
        ),
    ],
)
def test_what_is_broken_is_told(parts: list[Part], said: tuple[str, ...]) -> None:
    figures, (problem,) = together(parts)
    told = tuple(problem.nilai[fact] for fact in ("apa", "di", "tertulis", "seharusnya", "batas"))
    assert (figures, problem.kode, told) == ({}, "RENCANA-01", said)


def test_a_budget_is_of_one_instansi() -> None:
    assert together([one(1), under(budget=5)])[1] == []


def test_a_part_is_what_prices_prove_above_what_the_shared_money_costs() -> None:
    made = case(PLAN)
    pagu = made.purses[0].pagu or 0
    file = shown(1, 1)
    found = part("a.json", file, made.data, made.rules, (0,))
    cost = Fraction(1, 2) / (1_000_000 * 100) * pagu
    bound = Bound(Case(file, made.data, made.rules))
    assert (found.pagu, found.lebih) == ((pagu,), Fraction(bound.most, FINE) - cost)
    assert (found.langkah, bound.value() - cost < found.lebih) == (FINE // 2, True)


def test_only_the_bound_of_all_is_rounded_to_what_all_worths_are_multiples_of() -> None:
    parts = [replace(one(0), langkah=FINE // 2, lebih=Fraction("20.4")), replace(one(0), langkah=FINE // 4)]
    none = replace(one(0), langkah=0, lebih=Fraction(20))
    figures, _ = together([*parts, none])
    assert figures["batas_terbukti"].value == 55_250_000  # 20.4 + 10 + 20 + the money, 5: whole quarters


def test_data_beside_a_share_hold_what_the_plan_says() -> None:
    data = case(PLAN).data
    own = data.katalog.dana["jumlah"].tolist()
    beside = beside_share(data, (0,), shown(7, 7))
    assert beside.katalog.dana["jumlah"].tolist() == [700, *own[1:]]
    none = shown(7, 7).model_copy(update={"dana": ()})
    assert beside_share(data, (0,), none).katalog.dana["jumlah"].tolist() == [0, *own[1:]]


def test_shared_purses_are_those_of_the_shared_files() -> None:
    data = case(PLAN).data
    table = next(table for table in data.tabel if table.nama == "dana")
    (first,) = table.bagian
    other = Sheet("pusat.csv", first.lembar, first.baris_judul, first.kolom)
    split = replace(table, bagian=(first, other), frame=table.frame.assign(bagian=[0] * (len(table.frame) - 1) + [1]))
    both = replace(data, tabel=tuple(split if one.nama == "dana" else one for one in data.tabel))
    assert places(both, frozenset({"pusat.csv"})) == (len(table.frame) - 1,)
