from __future__ import annotations

from datetime import date
from pathlib import Path

from asnkompetensi.course import silent
from asnkompetensi.model.options import GapOptions, ReadOptions
from asnkompetensi.model.source import Source
from asnkompetensi.periods.source import Told, newest
from asnkompetensi.periods.source import told as source
from tests.periods.data import AS_OF, LEVELS, period


def run(path: str, *, newest: bool = False) -> Told:
    return source("trend", path, ReadOptions(), GapOptions(AS_OF), silent, newest=newest)


def test_an_older_period_is_told_for_the_day_of_its_last_assessment(tmp_path: Path) -> None:
    found = run(period(tmp_path / "a", "2024-11-30"))
    assert (found.terakhir, found.run.report.as_of) == (date(2024, 11, 30), date(2024, 11, 30))
    assert [(place.lembar, place.sel) for place in found.tempat] == [("penilaian.csv", "D2")]


def test_the_newest_is_told_for_the_day_that_is_asked_for(tmp_path: Path) -> None:
    found = run(period(tmp_path / "a", "2024-11-30"), newest=True)
    assert (found.terakhir, found.run.report.as_of) == (date(2024, 11, 30), AS_OF)


def test_a_date_to_come_is_no_last_assessment(tmp_path: Path) -> None:
    who = "190001011965011001,Integritas,2"
    found = run(period(tmp_path / "a", penilaian=f"{LEVELS}{who},2204-11-30\n{who},2024-11-29\n"))
    assert found.terakhir == date(2024, 11, 29)
    assert found.tempat[0].sel == "D3"


def test_without_any_date_the_day_is_the_one_that_is_asked_for(tmp_path: Path) -> None:
    found = run(period(tmp_path / "a", ""))
    assert (found.terakhir, found.run.report.as_of, found.tempat) == (None, AS_OF, ())


def test_content_is_known_by_the_bytes_of_its_files_and_sheets_are_let_go(tmp_path: Path) -> None:
    one, other = (run(period(tmp_path / name, "2024-11-30")) for name in "ab")
    assert one.isi == other.isi
    assert len(one.isi) == 3
    assert one.run.sheets == ()


def test_a_period_that_is_several_files_is_called_by_their_folder(tmp_path: Path) -> None:
    files = [Source(f"samaran/{one.name}", one.read_bytes()) for one in sorted(Path(period(tmp_path / "a")).iterdir())]
    found = source("trend", files, ReadOptions(), GapOptions(AS_OF), silent, newest=True)
    assert (found.sumber, found.terakhir) == ("samaran", date(2025, 11, 30))
    again = newest(found.run, files, GapOptions(AS_OF))
    assert (again.sumber, again.terakhir, again.run.sheets) == (found.sumber, found.terakhir, ())
