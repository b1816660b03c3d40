from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from asnkompetensi.course import status
from tests.periods.data import AS_OF, LEVELS, PEOPLE, compare, period, told


def test_each_source_is_a_period_with_gaps_of_its_own_day(tmp_path: Path) -> None:
    report, periods = compare(period(tmp_path / "a", "2024-11-30"), period(tmp_path / "b"))
    assert periods is not None
    assert [(one.nama, one.as_of) for one in periods.periode] == [("2024", date(2024, 11, 30)), ("2025", AS_OF)]
    assert [len(one.gaps.pasangan.collect()) for one in periods.periode] == [1, 1]
    assert report.ringkasan["periode"].value == 2
    assert len(report.sumber) == 6
    assert report.tabel_sumber == ("pegawai", "standar", "penilaian")


def test_what_the_result_rests_on_names_the_day_of_each_period(tmp_path: Path) -> None:
    report, _ = compare(period(tmp_path / "a", "2024-11-30"), period(tmp_path / "b"))
    keys = [one.kunci for one in report.aturan]
    assert len(keys) == len(set(keys))
    days = {one.kunci: one.nilai for one in report.aturan if one.kunci.startswith("periode.")}
    assert days == {"periode.2024": "2024-11-30", "periode.2025": "2026-03-31"}


@pytest.mark.parametrize(
    ("days", "names"),
    [
        (("2024-11-30", "2025-11-30"), ["2024", "2025"]),
        (("2025-05-30", "2025-11-30"), ["2025-05", "2025-11"]),
        (("2025-11-03", "2025-11-30"), ["a", "b"]),
    ],
)
def test_a_period_is_called_by_the_shortest_date_that_tells_it_apart(
    days: tuple[str, str], names: list[str], tmp_path: Path
) -> None:
    _, periods = compare(*(period(tmp_path / name, day) for name, day in zip("ab", days, strict=True)))
    assert periods is not None
    assert [one.nama for one in periods.periode] == names


def test_folders_of_one_name_are_called_as_they_were_given(tmp_path: Path) -> None:
    sources = [period(tmp_path / one / "data", f"2025-11-{day}") for one, day in (("a", "03"), ("b", "30"))]
    _, periods = compare(*sources)
    assert periods is not None
    assert [one.nama for one in periods.periode] == sources


def test_a_filter_by_unit_hides_nobody_and_a_name_may_be_known_to_one_period_alone(tmp_path: Path) -> None:
    moved = PEOPLE + "190001011965011001,Sekar,Dinas Laut,Arsiparis\n"
    sources = period(tmp_path / "a", "2024-11-30"), period(tmp_path / "b", pegawai=moved)
    report, periods = compare(*sources, unit=("Dinas Laut",))
    assert periods is not None
    assert [len(one.gaps.pasangan.collect()) for one in periods.periode] == [1, 1]
    assert "saring.unit" in [one.kunci for one in report.aturan]


def test_a_competency_that_one_period_alone_has_keeps_nothing_of_the_other(tmp_path: Path) -> None:
    standard = "jabatan,kompetensi,level\nArsiparis,Integritas,3\nArsiparis,Menyelam,2\n"
    sources = period(tmp_path / "a", "2024-11-30"), period(tmp_path / "b", standar=standard)
    report, periods = compare(*sources, competency=("Menyelam",))
    assert periods is not None
    assert [len(one.gaps.pasangan.collect()) for one in periods.periode] == [0, 1]
    assert told(report, "PERINTAH-01") == []


def test_what_cannot_be_compared_has_problems_alone(tmp_path: Path) -> None:
    report, periods = compare(period(tmp_path / "a"), period(tmp_path / "b", "2024-11-30"))
    assert (periods, report.tabel, status(report.masalah)) == (None, {}, 2)


def test_periods_with_nobody_in_common_are_not_compared(tmp_path: Path) -> None:
    other = PEOPLE + "190201011965011001,Wulan,Dinas Arsip,Arsiparis\n"
    levels = f"{LEVELS}190201011965011001,Integritas,2,2025-11-30\n"
    sources = period(tmp_path / "a", "2024-11-30"), period(tmp_path / "b", pegawai=other, penilaian=levels)
    report, periods = compare(*sources)
    assert (periods, status(report.masalah)) == (None, 2)
    assert [one["orang_kini"] for one in told(report, "PERIODE-03")] == [1]
