"""What became of many instansi, as one report."""

from __future__ import annotations

from datetime import date

import pytest

from asnkompetensi.model.options import GapOptions, PlanOptions, ReadOptions
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.result import Report
from asnkompetensi.model.source import Frames
from asnkompetensi.national import Asked, National, plan
from asnkompetensi.national_report import problems, report, share_tables
from asnkompetensi.write.where import periods_of
from tests.offices import MILLION, office, purse
from tests.plan.watches import Patient

OPTIONS = GapOptions(date(2026, 3, 31))
ASKED = Asked(ReadOptions(), OPTIONS, PlanOptions())
OFFICES = {"Kota A": office(1, 1, 2), "Kota B": office(2, 2, 2, dana=MILLION)}
GIVEN = {"Kota A": "a.xlsx", "Kota B": "data/b"}


@pytest.fixture(scope="module")
def found() -> National:
    given = {name: [Frames(name, frames)] for name, frames in OFFICES.items()}
    return plan(given, [Frames("bersama", purse("Dana Pusat", 3 * MILLION))], ASKED, Patient(), Patient)


@pytest.fixture(scope="module")
def made(found: National) -> Report:
    return report(found, GIVEN, ["bersama.csv"], OPTIONS)


def test_a_row_for_each_instansi_and_one_for_each_purse(found: National, made: Report) -> None:
    rows = made.tabel["rencana-instansi"].frame.set_index("instansi")
    assert rows.index.tolist() == ["Kota A", "Kota B"]
    assert rows["dana_bersama"].tolist() == [found.dapat["Kota A"][0], found.dapat["Kota B"][0]]
    assert rows.loc["Kota B", "kursi"] == found.laporan["Kota B"].ringkasan["kursi"].value
    purses = made.tabel["dana-bersama"].frame
    assert purses[["sumber_dana", "jumlah", "terpakai", "sisa"]].to_numpy().tolist() == [
        ["Dana Pusat", 300 * MILLION, 300 * MILLION, 0]
    ]
    assert purses["untuk_unit"].isna().all()


def test_totals_are_sums_and_what_is_proven_of_all(made: Report) -> None:
    figures = {name: one.value for name, one in made.ringkasan.items()}
    assert (figures["jumlah_instansi"], figures["pegawai"], figures["kursi"]) == (2, 6, 4)
    assert (figures["nilai"], figures["batas"], figures["selisih_persen"]) == (6 * 10**6, 6 * 10**6, 0)
    assert (figures["pagu"], figures["dana_bersama"], figures["sisa"]) == (300 * MILLION, 300 * MILLION, 0)
    assert figures["terpakai"] == 400 * MILLION
    assert figures["persen_ditutup"] == round(10_000 * 6 / 8)


def test_it_says_which_source_is_whose(made: Report) -> None:
    assert periods_of(made) == [["a.xlsx", "bersama.csv"], ["data/b", "bersama.csv"]]
    assert made.perintah == "plan-bersama"
    assert len({line.kunci for line in made.aturan}) == len(made.aturan)


def test_problems_bear_the_name_of_their_instansi() -> None:
    one = Report("plan", OPTIONS.as_of, (), (), {}, {}, (Problem("NIP-04"),))
    named = problems({"Kota A": one, "Kota B": one}, [Problem("RENCANA-04")])
    assert [(problem.kode, problem.instansi) for problem in named] == [
        ("RENCANA-04", ""), ("NIP-04", "Kota A"), ("NIP-04", "Kota B"),
    ]  # fmt: skip


def test_without_a_plan_there_are_problems_alone() -> None:
    lacking = {"Kota C": [Frames("c", {"pegawai": OFFICES["Kota A"]["pegawai"]})]}
    none = plan(lacking, [Frames("bersama", purse("Dana Pusat", 1))], ASKED, Patient(), Patient)
    told = report(none, {"Kota C": "c.xlsx"}, ["bersama.csv"], OPTIONS)
    assert (told.tabel, told.ringkasan) == ({}, {})
    assert "LEMBAR-01" in {one.kode for one in told.masalah}
    assert {one.instansi for one in told.masalah} == {"Kota C"}


def test_a_share_is_a_table_of_sources(found: National) -> None:
    table = share_tables(found)["Kota A"]
    assert table.name == "dana"
    assert [column.name for column in table.columns] == ["sumber_dana", "untuk_unit", "untuk_kompetensi", "jumlah"]
    assert table.frame["jumlah"].tolist() == [found.dapat["Kota A"][0]]
