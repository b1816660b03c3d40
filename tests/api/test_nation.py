"""Plans for many instansi as a program gets them: a plan for each, its share, what is proven of all together."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np
import pandas as pd
import pytest

from asnkompetensi import api, flow, read
from asnkompetensi.model.source import Frames
from asnkompetensi.national import National
from asnkompetensi.plan.instance import WORTH_UNIT
from asnkompetensi.plan.nation.stage import Nation as Found
from tests.offices import MILLION, office, purse

OPTIONS = api.GapOptions(date(2026, 3, 31))
OFFICES = {"Kota A": office(1, 1, 2), "Kota B": office(2, 2, 2, dana=MILLION)}
SHARED = purse("Dana Pusat", 3 * MILLION)


@pytest.fixture(scope="module")
def made() -> api.Nation:
    return api.plan_nation(OFFICES, SHARED, OPTIONS, seconds=20)


def test_shared_money_goes_where_it_is_worth_most(made: api.Nation) -> None:
    assert made.status == 0
    assert made.totals == {"nilai": 6.0, "batas": 6.0, "selisih_persen": 0.0}
    gets = made.instansi.set_index("instansi")
    assert gets["nilai"].tolist()[0] >= 4  # two people with two levels each come first
    assert gets["dana_bersama"].sum() == 3 * MILLION
    assert gets["terpakai"].sum() == 4 * MILLION
    assert made.purses[["sumber_dana", "jumlah", "terpakai", "sisa"]].values.tolist() == [
        ["Dana Pusat", 3.0 * MILLION, 3.0 * MILLION, 0.0]
    ]
    assert made.purses["harga"][0] == pytest.approx(1.0, abs=0.1)


def test_each_plan_holds_beside_its_share_with_nobody_elses_data(made: api.Nation) -> None:
    for name, frames in OFFICES.items():
        plan = made.plans[name].report.rencana
        assert plan is not None
        own = [Frames("frames", frames), Frames("bagian", {"dana": made.shares[name]})]
        proof = flow.verify(plan, "plan.json", own, api.ReadOptions(), OPTIONS)
        assert not [one.kode for one in proof.masalah if one.kode.startswith("RENCANA")]
        assert proof.ringkasan["nilai"].value == plan.nilai * 10**6


def test_a_plan_is_a_result_like_any_other(made: api.Nation) -> None:
    plan = made.plans["Kota A"]
    assert plan.report.perintah == "plan"
    assert plan.tables["rencana-kursi"]["nip"].is_unique
    assert '"perintah": "plan"' in plan.json()


def test_one_with_faults_stops_all_and_is_told_by_name() -> None:
    made = api.plan_nation({**OFFICES, "Kota C": {"pegawai": office(1)["pegawai"]}}, SHARED, OPTIONS)
    told = made.problems("en")
    assert (made.status, made.totals, made.shares) == (2, {}, {})
    assert {*told[told["kode"] == "LEMBAR-01"]["instansi"]} == {"Kota C"}
    assert [len(made.instansi), len(made.purses)] == [0, 0]
    assert all(plan.report.rencana is None for plan in made.plans.values())


def test_what_is_wrong_with_shared_purses_is_told_once() -> None:
    frame = pd.DataFrame({"sumber_dana": ["A", "B", "C"], "jumlah": ["satu", MILLION, MILLION]})
    shared = {"dana": frame.assign(untuk_unit=["", "Bidang C", "Bidang X"])}
    offices = {"Kota A": OFFICES["Kota A"], "Kota C": office(2, unit="Bidang C")}
    made = api.plan_nation(offices, shared, OPTIONS)
    told = made.problems("en")
    assert told.index.is_unique
    common = told[told["instansi"] == ""][["kode", "sel"]].values.tolist()
    assert common == [["ANGKA-01", "B2"], ["RENCANA-04", "B2"], ["RUJUKAN-01", "C4"]]
    assert "RUJUKAN-01" not in {*told[told["instansi"] != ""]["kode"]}
    assert (made.status, [one.status for one in made.plans.values()]) == (1, [0, 0])
    plans = {name: plan.report.rencana for name, plan in made.plans.items() if plan.report.rencana}
    proof = api.verify_nation(offices, shared, plans, OPTIONS)
    again = proof.problems("en")
    assert again[again["instansi"] == ""]["kode"].tolist() == ["ANGKA-01", "RUJUKAN-01"]
    assert (proof.status, len(proof.totals)) == (1, 5)


def test_files_do_as_well(tmp_path_factory: pytest.TempPathFactory, made: api.Nation) -> None:
    folder = tmp_path_factory.mktemp("bersama")
    pd.DataFrame(SHARED["dana"]).to_csv(folder / "pusat.csv", index=False)
    assert api.plan_nation(OFFICES, folder / "pusat.csv", OPTIONS, seconds=20).totals == made.totals


def test_the_distance_is_rounded_as_in_every_plan() -> None:
    found = Found((), np.zeros(0), nilai=799, batas=800, satuan=WORTH_UNIT, kali=())
    assert api.Nation(National({}, hasil=found)).totals == {"nilai": 799.0, "batas": 800.0, "selisih_persen": 0.13}


def test_nobody_is_refused() -> None:
    with pytest.raises(ValueError, match="0"):
        api.plan_nation({}, SHARED, OPTIONS)


def test_plans_are_proven_alone_and_together(made: api.Nation, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("rencana")
    plans: dict[str, Any] = {name: plan.report.rencana for name, plan in made.plans.items()}
    plans["Kota A"] = folder / "rencana.plan.json"
    made.plans["Kota A"].save(plans["Kota A"])
    proof = api.verify_nation(OFFICES, SHARED, plans, OPTIONS)
    assert proof.status == 0
    assert proof.totals["nilai"] == 6.0
    assert proof.totals["batas_terbukti"] == pytest.approx(6.0, abs=0.2)
    assert proof.totals["pagu"] == proof.totals["terpakai"] == 3 * MILLION
    assert proof.plans["Kota A"].totals["nilai"] == made.plans["Kota A"].totals["nilai"]


def test_a_plan_that_cannot_be_read_proves_nothing(made: api.Nation) -> None:
    plans: dict[str, Any] = {"Kota A": "tidak-ada.json", "Kota B": made.plans["Kota B"].report.rencana}
    proof = api.verify_nation(OFFICES, SHARED, plans, OPTIONS)
    assert (proof.status, proof.totals) == (3, {})
    assert proof.problems("en")[["kode", "instansi"]].values.tolist() == [["BERKAS-01", ""]]


def test_plans_of_others_are_refused(made: api.Nation) -> None:
    with pytest.raises(ValueError, match="Kota B"):
        api.verify_nation(OFFICES, SHARED, {"Kota A": "plan.json"}, OPTIONS)


def test_each_is_sent_a_folder_of_its_own(made: api.Nation, tmp_path_factory: pytest.TempPathFactory) -> None:
    target = tmp_path_factory.mktemp("rencana")
    folders = made.save(target)
    assert folders == {"Kota A": target / "kota-a", "Kota B": target / "kota-b"}
    assert sorted(path.name for path in folders["Kota B"].iterdir()) == ["dana.csv", "plan.json", "rencana-kursi.csv"]
    for name, folder in folders.items():
        plan, _ = read.plan(str(folder / "plan.json"))
        assert plan is not None
        assert plan == made.plans[name].report.rencana
        own: list[Frames | str] = [Frames("frames", OFFICES[name]), str(folder / "dana.csv")]
        proof = flow.verify(plan, "plan.json", own, api.ReadOptions(), OPTIONS)
        assert not [one.kode for one in proof.masalah if one.kode.startswith("RENCANA")]
    with pytest.raises(FileExistsError):
        made.save(target)


def test_no_folder_is_written_without_a_plan(tmp_path_factory: pytest.TempPathFactory) -> None:
    none = api.plan_nation({"Kota C": {"pegawai": office(1)["pegawai"]}}, SHARED, OPTIONS)
    target = tmp_path_factory.mktemp("rencana") / "baru"
    with pytest.raises(ValueError, match="2"):
        none.save(target)
    assert not target.exists()
