from __future__ import annotations

import csv
from pathlib import Path

from benchmarks.measure import Cost
from benchmarks.trend import beside
from benchmarks.trend_years import write


def test_both_goals_are_compared() -> None:
    lines = beside("unit", Cost(0.0, 4096.0, 7.5))
    assert [(line.ratio, line.met) for line in lines] == [(0.5, True), (2.0, False)]


def test_most_people_stay_and_the_same_seed_gives_the_same_years(tmp_path: Path) -> None:
    first, second = (write(tmp_path / name, 200) for name in "ab")
    assert [Path(year).name for year in first] == ["2024", "2025"]
    for one, other in zip(first, second, strict=True):
        for name in ("pegawai", "standar", "penilaian"):
            assert (Path(one) / f"{name}.csv").read_bytes() == (Path(other) / f"{name}.csv").read_bytes()
    lists = [(Path(year) / "pegawai.csv").read_text(encoding="utf-8").splitlines() for year in first]
    years = [{row["nip"] for row in csv.DictReader(lines)} for lines in lists]
    assert [len(people) for people in years] == [200, 200]
    assert len(years[0] & years[1]) == 194
