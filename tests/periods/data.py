"""Folders of text files, one a period, and what a stage gets to see of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from asnkompetensi.later import Across
from asnkompetensi.model.options import GapOptions, ReadOptions
from asnkompetensi.model.period import Periods
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.result import Computed, Figure, Report
from asnkompetensi.model.rules import TrainingRules
from asnkompetensi.periods import compared

AS_OF = date(2026, 3, 31)
PEOPLE = "nip,nama,unit_kerja,jabatan\n"
LEVELS = "nip,kompetensi,level,tanggal\n"
TABLES = {
    "pegawai": PEOPLE + "190001011965011001,Sekar,Dinas Arsip,Arsiparis\n",
    "standar": "jabatan,kompetensi,level\nArsiparis,Integritas,3\n",
}


class Seen:
    """A stage that keeps what it was given."""

    def __init__(self) -> None:
        self.periods: Periods | None = None

    def __call__(self, periods: Periods, _: TrainingRules) -> tuple[Computed, list[Problem]]:
        self.periods = periods
        return Computed({"periode": Figure(len(periods.periode))}, {}), [Problem("STANDAR-05", nilai={"jumlah": 1})]


def period(path: Path, day: str = "2025-11-30", **tables: str) -> str:
    """A folder that is one period, its one assessment of a `day`; a table may be replaced, or left out by a blank."""
    path.mkdir(parents=True)
    level = {"penilaian": f"{LEVELS}190001011965011001,Integritas,2,{day}\n"}
    for name, text in (TABLES | level | tables).items():
        if text:
            (path / f"{name}.csv").write_text(text, encoding="utf-8")
    return str(path)


def compare(*sources: str, **choices: Any) -> tuple[Report, Periods | None]:
    """The report of a comparison that does nothing, and the periods that it saw; None where there was none."""
    seen = Seen()
    report = compared("trend", sources, ReadOptions(), GapOptions(AS_OF, **choices), Across("mentor", seen))
    return report, seen.periods


def told(report: Report, kode: str) -> list[Mapping[str, str | int]]:
    """The facts of the problems of one code."""
    return [problem.nilai for problem in report.masalah if problem.kode == kode]
