from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from asnkompetensi.model.options import GapOptions, PlanOptions, ReadOptions
from asnkompetensi.model.plan import Limits
from asnkompetensi.model.plan_file import PlanFile
from asnkompetensi.model.source import Frames
from asnkompetensi.national import Asked, National, plan
from asnkompetensi.national_proof import Proven, Shown, verify
from tests.offices import MILLION, office, purse
from tests.plan.watches import Patient

ASKED = Asked(ReadOptions(), GapOptions(date(2026, 3, 31)), PlanOptions())
OFFICES = {
    name: [Frames("frames", frames)] for name, frames in {"A": office(1, 1), "B": office(2, 2, dana=MILLION)}.items()
}
SHARED = [Frames("bersama", purse("Dana Pusat", 2 * MILLION))]
Change = Callable[[PlanFile], PlanFile]


@pytest.fixture(scope="module")
def made() -> National:
    return plan(OFFICES, SHARED, ASKED, Patient(), Patient)


def proof(made: National, change: Change = lambda file: file, offices: dict[str, list[Frames]] = OFFICES) -> Proven:
    """The proof of the plans, after a change of the last one."""
    plans = {name: report.rencana for name, report in made.laporan.items()}
    given = {
        name: Shown(offices[name], f"{name}.json", change(file) if name == "B" else file)
        for name, file in plans.items()
        if file
    }
    return verify(given, SHARED, ASKED.reading, ASKED.options)


def test_plans_are_proven_with_a_bound_of_all(made: National) -> None:
    found = proof(made)
    assert found.masalah == ()
    assert made.hasil is not None
    assert found.ringkasan["nilai"].value == made.hasil.worth(made.hasil.nilai) * 10**6 == 5_000_000
    assert (found.ringkasan["batas_terbukti"].value or 0) >= 5_000_000
    assert [report.ringkasan["kursi"].value for report in found.laporan.values()] == [2, 1]


def with_price(file: PlanFile) -> PlanFile:
    dear = file.dana[1].model_copy(update={"harga_bayangan": Decimal(9)})
    return file.model_copy(update={"dana": (file.dana[0], dear)})


def test_a_price_of_its_own_is_told(made: National) -> None:
    found = proof(made, with_price)
    assert [(one.kode, one.nilai["apa"], one.nilai["berkas"]) for one in found.masalah] == [
        ("RENCANA-01", "@verify.harga_bersama", "B.json")
    ]
    assert found.ringkasan == {}


def at(price: str, file: PlanFile) -> PlanFile:
    """The same plan with such a price of the one shared purse, the last."""
    dana = file.dana[-1].model_copy(update={"harga_bayangan": Decimal(price)})
    return file.model_copy(update={"dana": (*file.dana[:-1], dana)})


@pytest.mark.parametrize("price", ["0", "0.45", "0.6", "0.95", "1", "1.3"])
def test_at_any_price_plans_of_more_money_are_worth_no_more_than_is_proven(price: str) -> None:
    """Two people who lack a level each, a million for each of them: with two millions the best is worth 2."""
    offices = {"A": [Frames("frames", office(2))], "B": [Frames("frames", office(2))]}
    poor = plan(offices, [Frames("bersama", purse("Dana Pusat", MILLION))], ASKED, Patient(), Patient)
    given = {
        name: Shown(offices[name], f"{name}.json", at(price, report.rencana))
        for name, report in poor.laporan.items()
        if report.rencana
    }
    found = verify(given, SHARED, ASKED.reading, ASKED.options)
    assert found.masalah == ()
    assert found.ringkasan["nilai"].value == 1_000_000
    assert (found.ringkasan["batas_terbukti"].value or 0) >= 2_000_000


def test_plans_of_different_rules_are_none_of_one_whole(made: National) -> None:
    longer = replace(ASKED, own=PlanOptions(limits=Limits(max_jp=50)))
    other = plan(OFFICES, SHARED, longer, Patient(), Patient).laporan["B"].rencana
    assert other is not None
    found = proof(made, lambda _: other)
    assert [(one.nilai["apa"], one.nilai["di"], one.nilai["berkas"]) for one in found.masalah] == [
        ("@verify.aturan_bersama", "aturan.max_jp", "B.json")
    ]
    assert (found.ringkasan, [len(report.ringkasan) > 0 for report in found.laporan.values()]) == ({}, [True, True])


def test_a_plan_that_does_not_hold_is_told_of_its_instansi(made: National) -> None:
    found = proof(made, lambda file: file.model_copy(update={"nilai": file.nilai + 1}))
    kode = {name: [one.kode for one in report.masalah] for name, report in found.laporan.items()}
    assert ("RENCANA-01" in kode["A"], "RENCANA-01" in kode["B"], found.ringkasan) == (False, True, {})


def test_data_that_give_no_result_prove_nothing(made: National) -> None:
    found = proof(made, offices={**OFFICES, "B": [Frames("frames", {"pegawai": office(2)["pegawai"]})]})
    assert "LEMBAR-01" in [one.kode for one in found.laporan["B"].masalah]
    assert found.ringkasan == {}


def test_shared_purses_that_cannot_be_read_prove_nothing() -> None:
    found = verify({}, ["tidak-ada.csv"], ASKED.reading, ASKED.options)
    assert [one.kode for one in found.masalah] == ["BERKAS-01"]


def test_whoever_has_the_shared_purses_among_his_own_is_told(
    made: National, tmp_path_factory: pytest.TempPathFactory
) -> None:
    files = [tmp_path_factory.mktemp("bersama") / "pusat.csv" for _ in range(2)]
    for file in files:
        purse("Dana Pusat", 2 * MILLION)["dana"].to_csv(file, index=False)
    rencana = made.laporan["A"].rencana
    assert rencana is not None
    sources: dict[str, list[Frames | str]] = {"A": [*OFFICES["A"]], "B": [*OFFICES["A"], str(files[0])]}
    given = {name: Shown(own, f"{name}.json", rencana) for name, own in sources.items()}
    with pytest.raises(ValueError, match="B"):
        verify(given, [str(files[1])], ASKED.reading, ASKED.options)
