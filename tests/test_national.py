from __future__ import annotations

import multiprocessing
import os
import signal
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from asnkompetensi.model.options import GapOptions, PlanOptions, ReadOptions
from asnkompetensi.model.plan import Limits
from asnkompetensi.model.source import Frames, Sources
from asnkompetensi.national import Asked, National, plan
from tests.offices import MILLION, office, purse
from tests.plan.watches import Patient

ASKED = Asked(ReadOptions(), GapOptions(date(2026, 3, 31)), PlanOptions())
OFFICES = {"Kota A": office(1, 1, 2), "Kota B": office(2, 2, 2, dana=MILLION), "Kota C": office(2, unit="Bidang C")}
SHARED = purse("Dana Pusat", 3 * MILLION)


def planned(
    offices: dict[str, Any] = OFFICES, shared: dict[str, Any] = SHARED, asked: Asked = ASKED, workers: int = 1
) -> National:
    given = {name: [Frames("frames", frames)] for name, frames in offices.items()}
    return plan(given, [Frames("bersama", shared)], asked, Patient(), Patient, workers)


@pytest.fixture(scope="module")
def made() -> National:
    return planned()


def test_shares_are_what_is_spent_and_no_more_than_there_is(made: National) -> None:
    assert [sum(one) for one in zip(*made.dapat.values(), strict=True)] == [made.dana[0].terpakai]
    assert made.dana[0].terpakai <= made.dana[0].pagu == 3 * MILLION * 100
    for name, report in made.laporan.items():
        assert report.rencana is not None
        (own,) = [one for one in report.rencana.dana if one.sumber_dana == "Dana Pusat"]
        assert own.pagu == own.terpakai == made.dapat[name][0] // 100


def test_all_plans_have_one_price(made: National) -> None:
    prices = [report.rencana.dana[-1].harga_bayangan for report in made.laporan.values() if report.rencana]
    assert prices == [made.dana[0].harga] * 3


def test_however_many_processes_hold_the_instansi_the_plans_are_the_same(made: National) -> None:
    other = planned(workers=2)
    assert other.dapat == made.dapat
    assert [one.rencana for one in other.laporan.values()] == [one.rencana for one in made.laporan.values()]


def test_a_purse_for_one_unit_is_spent_there_alone() -> None:
    found = planned(shared=purse("Dana Pusat", 3 * MILLION, untuk_unit="Bidang C"))
    assert found.dana[0].teks == ("Dana Pusat", "Bidang C", "")
    assert found.dapat == {"Kota A": (0,), "Kota B": (0,), "Kota C": (MILLION * 100,)}


def test_a_promise_that_cannot_be_kept_is_told_of_whom_it_was_given_to() -> None:
    own = replace(ASKED.own, limits=Limits(min_per_unit=3))
    found = planned(shared=purse("Dana Pusat", MILLION), asked=replace(ASKED, own=own))
    kode = {name: "RENCANA-09" in [one.kode for one in report.masalah] for name, report in found.laporan.items()}
    assert kode["Kota A"]
    assert found.hasil is None
    assert all(report.rencana is None for report in found.laporan.values())


def test_promises_are_served_first_of_shared_money() -> None:
    own = replace(ASKED.own, limits=Limits(min_per_unit=1))
    offices = {"A": office(1, 1), "B": office(2), "C": office(2, 2, unit="Bidang C")}
    found = planned(offices, asked=replace(ASKED, own=own))
    assert found.dapat == dict.fromkeys(offices, (MILLION * 100,))


def test_promises_that_shared_money_does_not_keep_together_are_told_as_such() -> None:
    own = replace(ASKED.own, limits=Limits(min_per_unit=2))
    found = planned({"A": office(1, 1), "C": office(2, 2)}, asked=replace(ASKED, own=own))
    told = [one.nilai["apa"] for report in found.laporan.values() for one in report.masalah if one.kode == "RENCANA-09"]
    assert {*told} == {"@doubts.jaminan_bersama"}
    assert found.hasil is None


def test_an_instansi_with_absurd_numbers_has_no_plan_nor_have_the_others() -> None:
    dear = office(1)
    dear["pelatihan"] = dear["pelatihan"].assign(biaya_peserta=10**12)
    found = planned({"Kota A": office(1), "Kota B": dear})
    assert [one.kode for one in found.laporan["Kota B"].masalah if one.kode == "RENCANA-11"]
    assert found.dapat == {}


def killed() -> Patient:
    """What plans where an instansi is held is ended by the system at this moment."""
    os.kill(os.getpid(), signal.SIGKILL)
    return Patient()


def test_a_process_that_the_system_ends_ends_all_and_leaves_none_behind() -> None:
    given: dict[str, Sources] = {name: [Frames("frames", frames)] for name, frames in OFFICES.items()}
    with pytest.raises(BrokenProcessPool):
        plan(given, [Frames("bersama", SHARED)], ASKED, Patient(), killed, workers=2)
    assert multiprocessing.active_children() == []


def test_shared_purses_that_cannot_be_read_give_no_plan() -> None:
    found = plan({"A": [Frames("frames", OFFICES["Kota A"])]}, ["tidak-ada.csv"], ASKED, Patient(), Patient)
    assert ([one.kode for one in found.masalah], found.laporan) == (["BERKAS-01"], {})


def test_questions_about_one_plan_are_not_asked_of_many() -> None:
    with pytest.raises(ValueError, match="1900"):
        planned(asked=replace(ASKED, own=PlanOptions(why="190001011965011001")))
    with pytest.raises(ValueError, match="100"):
        planned(asked=replace(ASKED, own=PlanOptions(sweep=(100,))))
