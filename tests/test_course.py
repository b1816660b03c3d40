from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from asnkompetensi import course
from asnkompetensi.engine.choice import LARGE
from asnkompetensi.later import recommend
from asnkompetensi.model.engine import Engine
from asnkompetensi.model.kinds import date_of
from asnkompetensi.model.options import GapOptions, ReadOptions, RecommendOptions
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.table import Tables
from tests.gap.engines import in_use
from tests.test_flow import CATALOGUE, OPTIONS, TABLES, folder


@pytest.mark.parametrize(
    ("kinds", "exit_status"),
    [
        ((), 0),
        (("UNIT-02", "TEKS-01"), 0),
        (("LEVEL-01", "UNIT-02"), 1),
        (("KOLOM-01", "LEVEL-01"), 2),
        (("BERKAS-03", "KOLOM-01"), 3),
    ],
)
def test_the_gravest_problem_decides_the_exit_status(kinds: tuple[str, ...], exit_status: int) -> None:
    assert course.status([Problem(kind) for kind in kinds]) == exit_status


def test_a_run_hands_out_data_and_gaps(tmp_path: Path) -> None:
    run = course.computed("gap", folder(tmp_path), ReadOptions(), OPTIONS, course.silent)
    assert run.data is not None
    assert run.gaps is not None
    assert (len(run.data.pegawai), len(run.gaps.pasangan.collect())) == (1, 1)
    assert not run.sheets


def test_a_check_keeps_the_sheets_that_it_may_mend(tmp_path: Path) -> None:
    run = course.computed("check", folder(tmp_path), ReadOptions(), OPTIONS, course.silent)
    assert [sheet.lembar for sheet in run.sheets_of(str(tmp_path / "standar.csv"))] == ["standar.csv"]


def test_the_tables_may_tell_the_day_that_is_asked_for(tmp_path: Path) -> None:
    def last(tables: Tables) -> date:
        return date_of(int(tables["penilaian"].frame["tanggal"].max()))

    dated = TABLES["penilaian"].replace("level\n", "level,tanggal\n").replace(",2\n", ",2,2024-11-30\n")
    sources = folder(tmp_path, penilaian=dated)
    report = course.computed(
        "gap", sources, ReadOptions(), GapOptions(date(2026, 3, 31)), course.silent, when=last
    ).report
    assert report.as_of == date(2024, 11, 30)
    assert [one.nilai for one in report.aturan if one.kunci == "hitung.per_tanggal"] == ["2024-11-30"]


@pytest.mark.usefixtures("engine")
def test_a_stage_after_the_gap_starts_from_the_rows_of_any_engine(tmp_path: Path) -> None:
    sources = folder(tmp_path, pelatihan=CATALOGUE)
    on_pandas, found = (
        course.computed(
            "recommend",
            sources,
            ReadOptions(),
            replace(OPTIONS, engine=engine),
            course.silent,
            recommend(OPTIONS, RecommendOptions()),
        ).report
        for engine in (Engine.PANDAS, in_use())
    )
    assert found.tabel["rekomendasi-pegawai"].frame.equals(on_pandas.tabel["rekomendasi-pegawai"].frame)
    assert replace(found, tabel={}, mesin=None) == replace(on_pandas, tabel={}, mesin=None)
    assert found.mesin == (in_use(), 4)


def test_auto_is_pandas_for_what_is_small(tmp_path: Path) -> None:
    options = replace(OPTIONS, engine=Engine.AUTO)
    mesin = course.computed("gap", folder(tmp_path), ReadOptions(), options, course.silent).report.mesin
    assert mesin == (Engine.PANDAS, 3)
    assert mesin[1] < LARGE


def test_an_engine_that_is_not_there_reads_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("asnkompetensi.engine.choice.find_spec", lambda _: None)
    options = replace(OPTIONS, engine=Engine.SPARK)
    report = course.computed("gap", folder(tmp_path), ReadOptions(), options, course.silent).report
    assert [problem.kode for problem in report.masalah] == ["MESIN-01"]
    assert report.sumber == ()
