from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from asnkompetensi import flow
from asnkompetensi.model.options import GapOptions, ReadOptions, RecommendOptions, TalentOptions
from asnkompetensi.model.problem import Problem

OPTIONS = GapOptions(as_of=date(2026, 3, 31), tables=("detail", "unit"))
TABLES = {
    "pegawai": "nip,nama,unit_kerja,jabatan\n190001011965011001,Sekar,Dinas Arsip,Arsiparis\n",
    "standar": "jabatan,kompetensi,level\nArsiparis,Integritas,3\n",
    "penilaian": "nip,kompetensi,level\n190001011965011001,Integritas,2\n",
}


def folder(path: Path, **tables: str) -> list[str]:
    """A folder of text files; a table may be replaced, or left out by a blank."""
    for name, text in (TABLES | tables).items():
        if text:
            (path / f"{name}.csv").write_text(text, encoding="utf-8")
    return [str(path)]


def codes(problems: tuple[Problem, ...]) -> set[str]:
    return {problem.kode for problem in problems}


def test_files_become_gaps(tmp_path: Path) -> None:
    report = flow.gap(folder(tmp_path), ReadOptions(), OPTIONS)
    assert flow.status(report.masalah) == 0
    assert report.ringkasan["pasangan_kurang"].value == 1
    assert list(report.tabel) == ["detail", "unit"]
    assert [Path(file.berkas).name for file in report.sumber] == ["pegawai.csv", "penilaian.csv", "standar.csv"]
    assert report.aturan


def test_a_check_gives_problems_alone(tmp_path: Path) -> None:
    report = flow.check(folder(tmp_path, penilaian=TABLES["penilaian"].replace(",2", ",7")), ReadOptions(), OPTIONS)
    assert "LEVEL-01" in codes(report.masalah)
    assert (report.perintah, report.ringkasan, report.tabel) == ("check", {}, {})


def test_a_list_of_people_is_checked_alone(tmp_path: Path) -> None:
    twice = TABLES["pegawai"] + "190001011965011001,Sekar,Dinas Arsp,Arsiparis\n"
    report = flow.check(folder(tmp_path, pegawai=twice, standar="", penilaian=""), ReadOptions(), OPTIONS)
    assert codes(report.masalah) >= {"LEMBAR-01", "NIP-03"}


@pytest.mark.parametrize("missing", ["pegawai", "unit_kerja"])
def test_without_people_or_their_units_nothing_more_is_checked(missing: str, tmp_path: Path) -> None:
    people = "" if missing == "pegawai" else TABLES["pegawai"].replace("unit_kerja", "lain")
    report = flow.check(folder(tmp_path, pegawai=people), ReadOptions(), OPTIONS)
    assert flow.status(report.masalah) == 2
    assert not codes(report.masalah) & {"PENILAIAN-01", "NIP-04"}


def test_what_cannot_be_read_ends_it_before_anything_is_computed(tmp_path: Path) -> None:
    report = flow.gap([str(tmp_path / "tiada.xlsx")], ReadOptions(), OPTIONS)
    assert (codes(report.masalah), flow.status(report.masalah)) == ({"BERKAS-01"}, 3)
    assert not report.tabel


def test_a_table_that_is_nowhere_ends_it_after_reading(tmp_path: Path) -> None:
    report = flow.gap(folder(tmp_path, standar=""), ReadOptions(), OPTIONS)
    assert (codes(report.masalah) & {"LEMBAR-01"}, flow.status(report.masalah)) == ({"LEMBAR-01"}, 2)
    assert not report.tabel


def test_each_stage_says_that_it_begins(tmp_path: Path) -> None:
    heard: list[str] = []
    flow.gap(folder(tmp_path), ReadOptions(), OPTIONS, heard.append)
    assert heard[:2] == ["read", "tables"]


CATALOGUE = "kode,nama,kompetensi,level_hasil\nP-1,Kelas Integritas,Integritas,3\n"
OFFERS = RecommendOptions(tables=("katalog-kosong",))


def test_recommendations_need_a_catalogue(tmp_path: Path) -> None:
    report = flow.recommend(folder(tmp_path), ReadOptions(), OPTIONS, OFFERS)
    assert [problem.nilai["tabel"] for problem in report.masalah if problem.kode == "LEMBAR-01"] == ["pelatihan"]
    assert (flow.status(report.masalah), report.tabel) == (2, {})


def test_a_later_stage_adds_its_tables_totals_and_rules_to_the_gaps(tmp_path: Path) -> None:
    gap = flow.gap(folder(tmp_path, pelatihan=CATALOGUE), ReadOptions(), OPTIONS)
    report = flow.recommend([str(tmp_path)], ReadOptions(), OPTIONS, OFFERS)
    assert list(report.tabel) == ["detail", "unit", "katalog-kosong"]
    assert {"pasangan_kurang", "terjawab"} <= set(report.ringkasan)
    assert report.aturan[: len(gap.aturan)] == gap.aturan
    assert len(report.aturan) > len(gap.aturan)


@pytest.mark.parametrize(("catalogue", "more"), [(CATALOGUE, ["katalog-kosong"]), ("", [])])
def test_gaps_come_with_offers_where_there_is_a_catalogue(catalogue: str, more: list[str], tmp_path: Path) -> None:
    report = flow.gap(folder(tmp_path, pelatihan=catalogue), ReadOptions(), OPTIONS, offers=OFFERS)
    assert list(report.tabel) == ["detail", "unit", *more]
    assert ("pelatihan" in report.tabel_sumber) == bool(more)


def test_a_filter_by_competency_asks_for_no_needs_without_one(tmp_path: Path) -> None:
    wanted = folder(tmp_path, pelatihan=CATALOGUE, kinerja="nip,target,capaian\n190001011965011001,10,9\n")
    counts = {
        competency: flow.recommend(wanted, ReadOptions(), replace(OPTIONS, competency=competency), OFFERS).ringkasan
        for competency in ((), ("Integritas",))
    }
    assert [one["kinerja"].value for one in counts.values()] == [1, 0]


def test_talents_need_no_catalogue(tmp_path: Path) -> None:
    heard: list[str] = []
    report = flow.talent(folder(tmp_path), ReadOptions(), OPTIONS, TalentOptions(tables=("kembang",)), heard.append)
    assert list(report.tabel) == ["detail", "unit", "kembang"]
    assert (report.perintah, heard[-1]) == ("talent", "talent")


def test_a_name_that_is_not_in_the_data_ends_it_before_a_later_stage(tmp_path: Path) -> None:
    options = replace(OPTIONS, unit=("Dinas Arsipp",))
    report = flow.talent(folder(tmp_path), ReadOptions(), options, TalentOptions())
    assert (codes(report.masalah) & {"PERINTAH-01"}, report.tabel) == ({"PERINTAH-01"}, {})


def test_a_fix_gives_the_repairs_of_one_source_and_its_sheets(tmp_path: Path) -> None:
    sources = folder(
        tmp_path, penilaian=TABLES["penilaian"].replace(",2", ",II"), standar=TABLES["standar"].replace("3", "III")
    )
    own = str(tmp_path / "penilaian.csv")
    report, sheets, mending = flow.fix(sources, ReadOptions(), OPTIONS, own)
    assert (report.perintah, report.tabel) == ("check", {})
    assert [sheet.berkas for sheet in sheets] == [own]
    assert [(one.tempat.lembar, one.tempat.sel, one.sesudah) for one in mending.perbaikan] == [
        ("penilaian.csv", "C2", 2)
    ]
    assert mending.hilang == ()


def test_nothing_is_mended_of_what_cannot_be_read(tmp_path: Path) -> None:
    report, sheets, mending = flow.fix([str(tmp_path / "tiada.xlsx")], ReadOptions(), OPTIONS, "tiada.xlsx")
    assert flow.status(report.masalah) == flow.UNREADABLE
    assert (sheets, mending.perbaikan) == ((), ())


def test_what_misses_a_table_is_mended_all_the_same(tmp_path: Path) -> None:
    sources = folder(tmp_path, pegawai="", penilaian=TABLES["penilaian"].replace(",2", ",II"))
    _, _, mending = flow.fix(sources, ReadOptions(), OPTIONS, str(tmp_path / "penilaian.csv"))
    assert [one.sesudah for one in mending.perbaikan] == [2]


def test_a_check_names_whose_a_lost_nip_may_be(tmp_path: Path) -> None:
    lost = TABLES["pegawai"] + "1.90001011965011E+17,Sekar,Dinas Arsip,Arsiparis\n"
    report = flow.check(folder(tmp_path, pegawai=lost), ReadOptions(), OPTIONS)
    told = next(problem for problem in report.masalah if problem.kode == "NIP-02")
    assert told.bukti == ({"sel": "A3", "nama": "Sekar", "calon": "1900············01"},)
