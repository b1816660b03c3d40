from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from asnkompetensi import flow
from asnkompetensi.model.dossier import Dossier
from asnkompetensi.model.options import (
    EvaluateOptions,
    GapOptions,
    MaskOptions,
    MentorOptions,
    PlanOptions,
    ReadOptions,
    RecommendOptions,
    ReportOptions,
    TalentOptions,
    TrendOptions,
)
from asnkompetensi.model.plan import Limits
from tests.plan.watches import Patient

OPTIONS = GapOptions(date(2026, 3, 31), tables=("detail", "unit"))
OWN = ReportOptions(trend=TrendOptions(("tren-unit",)), instansi="Kabupaten Uji")
PEOPLE = """nip,nama,unit_kerja,jabatan
190001011965011001,Sekar,Dinas Arsip,Arsiparis
190101011966011002,Bagas,Dinas Laut,Arsiparis
"""
STANDARD = "jabatan,kompetensi,level\nArsiparis,Integritas,3\n"
LEVELS = """nip,kompetensi,level,tanggal
190001011965011001,Integritas,2,2025-11-03
190101011966011002,Integritas,4,2025-11-03
"""
CATALOGUE = (
    "kode,nama,kompetensi,level_hasil,biaya_peserta,sumber_dana\nP-1,Kelas Integritas,Integritas,3,500000,APBD\n"
)
MONEY = "sumber_dana,jumlah\nAPBD,1000000\n"
HISTORY = "nip,pelatihan,tanggal\n190001011965011001,P-1,2025-03-03\n"


def agency(folder: Path, **tables: str) -> str:
    """A folder with the tables of a small agency; a table may be replaced, added, or left out by a blank."""
    folder.mkdir()
    for name, text in ({"pegawai": PEOPLE, "standar": STANDARD, "penilaian": LEVELS} | tables).items():
        if text:
            (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    return str(folder)


def made(*sources: str, options: GapOptions = OPTIONS, own: ReportOptions = OWN) -> Dossier:
    return flow.report(sources, ReadOptions(), options, own, Patient())


def test_an_agency_without_a_catalogue_has_gaps_colleagues_and_talents(tmp_path: Path) -> None:
    found = made(agency(tmp_path / "a"))
    assert (found.instansi, found.as_of, found.unit) == (
        "Kabupaten Uji",
        date(2026, 3, 31),
        ("Dinas Arsip", "Dinas Laut"),
    )
    assert list(found.bagian) == ["gap", "mentor", "talent"]
    assert [one.perintah for one in found.bagian.values()] == ["gap", "mentor", "talent"]


def test_every_gap_row_is_led_back_to_its_cells(tmp_path: Path) -> None:
    found = made(agency(tmp_path / "a"))
    assert found.asal is not None
    assert found.asal.frame["lembar_standar"].notna().all()


def test_a_plan_is_made_where_there_is_money(tmp_path: Path) -> None:
    bare = made(agency(tmp_path / "a", pelatihan=CATALOGUE))
    assert list(bare.bagian) == ["gap", "recommend", "mentor", "talent"]
    paid = made(agency(tmp_path / "b", pelatihan=CATALOGUE, dana=MONEY))
    assert list(paid.bagian) == ["gap", "recommend", "plan", "mentor", "talent"]
    assert paid.bagian["plan"].rencana is not None
    told = replace(OWN, plan=PlanOptions(Limits(budget=1_000_000)))
    assert "plan" in made(str(tmp_path / "a"), own=told).bagian


def test_every_part_is_what_its_own_command_gives(tmp_path: Path) -> None:
    tables = {"pelatihan": CATALOGUE, "dana": MONEY, "riwayat": HISTORY}
    old = agency(tmp_path / "lama", penilaian=LEVELS.replace("2025-11", "2024-11").replace(",2,", ",1,"), **tables)
    new = agency(tmp_path / "baru", **tables)
    found = made(new, own=replace(OWN, before=(old,)))
    alone = replace(OPTIONS, tables=())
    reading = ReadOptions()
    own = {
        "gap": flow.gap([new], reading, OPTIONS),
        "recommend": flow.recommend([new], reading, alone, RecommendOptions()),
        "plan": flow.plan([new], reading, alone, PlanOptions(), Patient()),
        "mentor": flow.mentor([new], reading, alone, MentorOptions()),
        "talent": flow.talent([new], reading, alone, TalentOptions()),
        "trend": flow.trend([old, new], reading, alone, OWN.trend),
        "evaluate": flow.evaluate([old, new], reading, alone, EvaluateOptions()),
    }
    assert list(found.bagian) == list(own)
    for command, report in own.items():
        part = found.bagian[command]
        assert part.ringkasan == report.ringkasan, command
        assert (part.aturan, part.sumber, part.masalah) == (report.aturan, report.sumber, report.masalah), command
        assert list(part.tabel) == list(report.tabel)
        assert all(part.tabel[name].frame.equals(table.frame) for name, table in report.tabel.items()), command


def test_without_a_record_of_attendance_there_is_a_trend_and_no_evaluation(tmp_path: Path) -> None:
    old = agency(tmp_path / "lama", penilaian=LEVELS.replace("2025-11", "2024-11"))
    found = made(agency(tmp_path / "baru"), own=replace(OWN, before=(old,)))
    assert list(found.bagian) == ["gap", "mentor", "talent", "trend"]
    assert flow.status(found.masalah) == 0


def test_a_filter_hides_nobody_from_the_comparison_with_an_older_period(tmp_path: Path) -> None:
    moved = PEOPLE.replace("Bagas,Dinas Laut", "Bagas,Dinas Arsip")
    old = agency(tmp_path / "lama", pegawai=moved, penilaian=LEVELS.replace("2025-11", "2024-11"))
    new = agency(tmp_path / "baru")
    narrow = replace(OPTIONS, unit=("Dinas Laut",))
    found = made(new, options=narrow, own=replace(OWN, before=(old,)))
    assert found.unit == ("Dinas Laut",)
    alone = flow.trend([old, new], ReadOptions(), replace(narrow, tables=()), OWN.trend)
    assert found.bagian["trend"].tabel["tren-unit"].frame.equals(alone.tabel["tren-unit"].frame)


@pytest.mark.parametrize(("missing", "status"), [("standar", 2), ("all", 3)])
def test_where_there_is_no_result_the_problems_stand_alone(missing: str, status: int, tmp_path: Path) -> None:
    source = agency(tmp_path / "a", standar="") if missing == "standar" else str(tmp_path / "tiada")
    found = made(source)
    assert (list(found.bagian), found.unit, flow.status(found.masalah)) == (["gap"], (), status)


def test_a_problem_is_told_once(tmp_path: Path) -> None:
    wrong = LEVELS.replace(",2,", ",7,")
    found = made(agency(tmp_path / "a", penilaian=wrong, pelatihan=CATALOGUE))
    assert [one.kode for one in found.masalah].count("LEVEL-01") == 1


def test_a_masked_set_is_given_as_the_files_that_it_would_be(tmp_path: Path) -> None:
    people = PEOPLE + "".join(f"1903010119650110{n:02},Orang {n},Dinas Arsip,Arsiparis\n" for n in range(1, 7))
    alike = "".join(f"1903010119650110{n:02},Integritas,2,2025-11-03\n" for n in range(1, 7))
    source = agency(tmp_path / "a", pegawai=people, penilaian=LEVELS + alike)
    report = flow.mask([source], ReadOptions(), replace(OPTIONS, tables=()), MaskOptions(b"k" * 32))
    given = flow.given(report, "samaran")
    assert [one.berkas for one in given] == ["samaran/kesenjangan.csv", "samaran/pegawai.csv"]
    found = flow.report(given, ReadOptions(), OPTIONS, OWN, Patient())
    assert [one.berkas for one in found.bagian["gap"].sumber] == [one.berkas for one in given]
    assert found.bagian["gap"].ringkasan["total_kesenjangan"] == report.ringkasan["total_kesenjangan"]
