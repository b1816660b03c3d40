from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from asnkompetensi import course
from asnkompetensi.model.kinds import date_of
from asnkompetensi.model.options import GapOptions, ReadOptions
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.table import Tables
from tests.test_flow import OPTIONS, TABLES, folder


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
