from dataclasses import replace
from datetime import date

import pytest

from asnkompetensi.cli.endings import announce, ended, refused
from asnkompetensi.cli.gap import GapCall
from asnkompetensi.cli.session import Session, opened
from asnkompetensi.model.engine import Engine
from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.result import Figure, Report
from asnkompetensi.text import words

LEVEL = Problem("LEVEL-01", (Place("data.xlsx", "Penilaian", "C6"),), {"nilai": "9", "kolom": "level"})
DOUBT = Problem("UNIT-01", (Place("data.xlsx", "Pegawai", "C6"),))
GONE = Problem("BERKAS-01", nilai={"berkas": "data.xlsx"})
CLEAN = Report("gap", date(2026, 3, 31), (), (), {"pegawai": Figure(1204)}, {}, ())


def session(**options: bool) -> Session:
    return opened(GapCall(**options), words("id"))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("problems", "options", "status"),
    [((), {}, 0), ((DOUBT,), {}, 0), ((LEVEL, DOUBT), {}, 1), ((LEVEL,), {"exit_zero": True}, 0)],
)
def test_status(problems: tuple[Problem, ...], options: dict[str, bool], status: int) -> None:
    assert ended(replace(CLEAN, masalah=problems), session(**options), ["data.xlsx"], "") == status


def test_the_last_line_names_the_result_and_the_next_command(capsys: pytest.CaptureFixture[str]) -> None:
    ended(replace(CLEAN, masalah=(LEVEL, DOUBT)), session(), ["data.xlsx"], "gap.csv")
    assert capsys.readouterr().err == (
        "Selesai: 1.204 pegawai · 1 galat, 1 peringatan · hasil: gap.csv · rincian: asn check data.xlsx\n"
    )


def test_nothing_is_said_to_a_reader_that_went_away(capsys: pytest.CaptureFixture[str]) -> None:
    assert ended(CLEAN, session(), ["data.xlsx"], "", heard=False) == 0
    assert capsys.readouterr().err == ""


def test_a_check_does_not_send_to_itself(capsys: pytest.CaptureFixture[str]) -> None:
    ended(replace(CLEAN, perintah="check", masalah=(LEVEL,)), session(), ["data.xlsx"], "")
    assert "asn check" not in capsys.readouterr().err


def test_problems_come_with_a_blank_line_before_the_result(capsys: pytest.CaptureFixture[str]) -> None:
    announce(replace(CLEAN, masalah=(LEVEL,)), session(), ["data.xlsx"])
    said = capsys.readouterr().err
    assert said.startswith("galat[LEVEL-01]")
    assert said.endswith("\n\n")
    announce(CLEAN, session(), ["data.xlsx"])
    assert capsys.readouterr().err == ""


def test_a_run_without_result_says_why(capsys: pytest.CaptureFixture[str]) -> None:
    assert refused(replace(CLEAN, masalah=(GONE,)), session(quiet=True), ["data.xlsx"]) == 3
    assert capsys.readouterr().err.startswith("galat[BERKAS-01]")


def test_what_only_marks_the_data_is_no_reason_for_having_no_result(capsys: pytest.CaptureFixture[str]) -> None:
    refused(replace(CLEAN, masalah=(LEVEL, DOUBT, GONE)), session(), ["data.xlsx"])
    said = capsys.readouterr().err
    assert "BERKAS-01" in said
    assert "LEVEL-01" not in said


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"engine": "auto"}, True),
        ({"engine": "polars"}, False),
        ({"engine": "polars", "verbose": True}, True),
        ({}, False),
    ],
)
def test_the_engine_is_told_where_the_program_chose_it(
    options: dict[str, bool], told: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    made = session(**options)
    capsys.readouterr()
    ended(replace(CLEAN, mesin=(Engine.POLARS, 2_000_000)), made, ["data.xlsx"], "")
    assert ("Dihitung dengan polars: 2.000.000 baris masukan.\n" in capsys.readouterr().err) is told
