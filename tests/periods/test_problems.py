from __future__ import annotations

from pathlib import Path

from asnkompetensi.course import status
from tests.periods.data import LEVELS, PEOPLE, compare, period, told


def test_problems_of_every_period_name_its_own_files(tmp_path: Path) -> None:
    wrong = f"{LEVELS}190001011965011001,Integritas,7,{{}}\n190001011965011001,Integritas,2,{{}}\n"
    sources = [
        period(tmp_path / name, penilaian=wrong.format(day, day))
        for name, day in (("a", "2024-11-30"), ("b", "2025-11-30"))
    ]
    report, periods = compare(*sources)
    assert periods is not None
    places = [place for problem in report.masalah if problem.kode == "LEVEL-01" for place in problem.tempat]
    assert [Path(place.berkas).parent.name for place in places] == ["a", "b"]


def test_a_problem_without_a_place_gets_the_source_of_its_period(tmp_path: Path) -> None:
    people = "nip,nama,unit_kerja,jabatan,jenjang_jabatan\n190001011965011001,Sekar,Arsip,Arsiparis,Pengawas\n"
    sources = [
        period(tmp_path / name, day, pegawai=people, standar="")
        for name, day in (("a", "2024-11-30"), ("b", "2025-11-30"))
    ]
    report, _ = compare(*sources, builtin=True)
    found = [problem.tempat for problem in report.masalah if problem.kode == "STANDAR-05"]
    assert [[place.berkas for place in places] for places in found[:2]] == [[sources[0]], [sources[1]]]


def test_a_table_that_one_period_lacks_is_told_as_that_of_a_period(tmp_path: Path) -> None:
    old = period(tmp_path / "a", "2024-11-30", standar="")
    report, _ = compare(old, period(tmp_path / "b"))
    assert [(one["tabel"], one["periode"]) for one in told(report, "PERIODE-05")] == [("standar", old)]
    assert told(report, "LEMBAR-01") == []


def test_periods_in_the_wrong_order_are_named_with_the_cells_that_say_so(tmp_path: Path) -> None:
    report, _ = compare(period(tmp_path / "a"), period(tmp_path / "b", "2024-11-30"))
    (found,) = (one for one in report.masalah if one.kode == "PERIODE-01")
    assert (found.nilai["tanggal_dulu"], found.nilai["tanggal_kini"]) == ("30-11-2025", "30-11-2024")
    assert [place.sel for place in found.tempat] == ["D2", "D2"]


def test_the_same_content_twice_is_no_comparison(tmp_path: Path) -> None:
    sources = [period(tmp_path / name) for name in "ab"]
    report, _ = compare(*sources)
    assert told(report, "PERIODE-02") == [{"dulu": sources[0], "kini": sources[1]}]


def test_a_period_without_assessments_is_no_period(tmp_path: Path) -> None:
    empty = period(tmp_path / "a", penilaian=f"{LEVELS}190001011965011001,Integritas,,2024-11-30\n")
    report, _ = compare(empty, period(tmp_path / "b"))
    assert told(report, "PERIODE-04") == [{"periode": empty}]


def test_an_order_that_cannot_be_told_is_said_and_trusted(tmp_path: Path) -> None:
    undated, dated = period(tmp_path / "a", ""), period(tmp_path / "b")
    report, periods = compare(undated, dated)
    assert periods is not None
    assert [(one["apa"], one["periode"]) for one in told(report, "PERIODE-06")] == [("@periode.tanpa_tanggal", undated)]


def test_a_period_without_newer_assessments_is_said(tmp_path: Path) -> None:
    newer = "jabatan,kompetensi,level\nArsiparis,Integritas,4\n"
    report, periods = compare(period(tmp_path / "a"), period(tmp_path / "b", standar=newer))
    assert periods is not None
    assert [one["apa"] for one in told(report, "PERIODE-06")] == ["@periode.sama_tanggal"]


def test_a_name_that_no_period_has_is_told_once_with_the_nearest(tmp_path: Path) -> None:
    report, periods = compare(period(tmp_path / "a", "2024-11-30"), period(tmp_path / "b"), competency=("Integrtas",))
    assert (periods, status(report.masalah)) == (None, 2)
    assert [(one["opsi"], one["mirip"]) for one in told(report, "PERINTAH-01")] == [("--competency", "Integritas")]


def test_names_of_a_map_are_idle_only_where_no_period_has_them(tmp_path: Path) -> None:
    lines = "jenis,dari,menjadi,setuju\nunit_kerja,Dinas Arsip,Arsip,ya\nunit_kerja,Dinas Laut,Laut,ya\n"
    (tmp_path / "padanan.csv").write_text(lines + "unit_kerja,Dinas Bulan,Bulan,ya\n", encoding="utf-8")
    laut = PEOPLE + "190001011965011001,Sekar,Dinas Laut,Arsiparis\n"
    report, periods = compare(
        period(tmp_path / "a", "2024-11-30"), period(tmp_path / "b", pegawai=laut), map=str(tmp_path / "padanan.csv")
    )
    assert periods is not None
    assert periods.unit.names.names == ("Arsip", "Laut")
    idle = [problem.bukti for problem in report.masalah if problem.kode == "PADANAN-04"]
    assert [[line["nama"] for line in lines] for lines in idle] == [["Dinas Bulan"]]


def test_who_is_known_by_name_and_birth_is_listed_for_confirmation(tmp_path: Path) -> None:
    people = "nip,nama,unit_kerja,jabatan,tanggal_lahir\n{},Sekar,Dinas Arsip,Arsiparis,1900-01-01\n"
    sources = []
    for name, nip, day in (("a", "190001011965011001", "2024-11-30"), ("b", "190001011966011002", "2025-11-30")):
        levels = f"{LEVELS}{nip},Integritas,2,{day}\n"
        sources.append(period(tmp_path / name, pegawai=people.format(nip), penilaian=levels))
    report, periods = compare(*sources)
    assert periods is not None
    (found,) = (one for one in report.masalah if one.kode == "PERIODE-07")
    assert [(line["cara"], line["periode"]) for line in found.bukti] == [("@periode.nama_lahir", "2025")]
    assert [(Path(place.berkas).parent.name, place.sel) for place in found.tempat] == [("b", "A2")]
    assert "190001011965011001" not in str(found)
