"""Folders of Parquet in parts: what other engines take for one table, replaced part by part."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import duckdb
import polars as pl
import pytest
from pyarrow import dataset

from asnkompetensi.model.mark import PART
from asnkompetensi.model.result import Report, ResultTable
from asnkompetensi.model.table import SourceFile
from asnkompetensi.write import lake
from asnkompetensi.write.atomic import OutputFault
from asnkompetensi.write.lake import Lake
from tests.write.report import quiet_report, report

GAP = report()
NAMES = ("unit", "jabatan", "katalog-kosong", "tidak-ada")
ODD = "Kota Ünang: Timur/Barat & 50% = \\"


def put(folder: Path, own: Report = GAP, instansi: str = "Kota Awan") -> Mapping[Path, ResultTable]:
    made = lake.parts(Lake(folder, instansi), own, NAMES)
    for path in made:
        path.parent.mkdir(parents=True, exist_ok=True)
    lake.save(own, made)
    return made


def named(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_each_table_is_cut_by_agency_and_period_and_what_is_told_of_a_run_by_command_too(tmp_path: Path) -> None:
    put(tmp_path)
    cut = f"instansi=Kota%20Awan/periode={GAP.as_of}/{PART}"
    assert named(tmp_path) == [
        f"dasar/perintah=gap/{cut}",
        f"jabatan/{cut}",
        f"masalah/perintah=gap/{cut}",
        f"unit/{cut}",
    ]


def test_a_table_that_another_command_gives_too_is_cut_by_command(tmp_path: Path) -> None:
    offered = replace(GAP, tabel={"katalog-kosong": GAP.tabel["unit"]})
    for command in ("gap", "recommend"):
        put(tmp_path, replace(offered, perintah=command), "A")
    assert [name for name in named(tmp_path) if name.startswith("katalog")] == [
        f"katalog-kosong/perintah={command}/instansi=A/periode={GAP.as_of}/{PART}" for command in ("gap", "recommend")
    ]


def test_the_parts_of_a_command_are_those_of_its_agency_and_day(tmp_path: Path) -> None:
    first = put(tmp_path)
    put(tmp_path, replace(GAP, as_of=date(2030, 1, 1)))
    put(tmp_path, instansi="Kota Lain")
    put(tmp_path, replace(GAP, perintah="recommend"))
    assert sorted(lake.own(Lake(tmp_path, "Kota Awan"), "gap", GAP.as_of)) == sorted(first)


def test_every_engine_knows_agency_and_period_as_they_are(tmp_path: Path) -> None:
    put(tmp_path, instansi=ODD)
    there, rows = str(tmp_path / "unit"), len(GAP.tabel["unit"].frame)
    found = dataset.dataset(there, partitioning="hive").to_table().select(["instansi", "periode"]).to_pylist()
    assert found == [{"instansi": ODD, "periode": str(GAP.as_of)}] * rows
    by_polars = pl.scan_parquet(f"{there}/**/*.parquet", hive_partitioning=True).select("instansi", "periode").collect()
    assert by_polars.rows() == [(ODD, GAP.as_of)] * rows
    sql = "select instansi, periode from read_parquet(?, hive_partitioning = true)"
    assert duckdb.connect().execute(sql, [f"{there}/**/*.parquet"]).fetchall() == [(ODD, GAP.as_of)] * rows


def test_another_period_adds_its_part_and_the_same_one_replaces_only_its_own(tmp_path: Path) -> None:
    first = put(tmp_path)
    kept = {path: path.read_bytes() for path in first}
    later = put(tmp_path, replace(GAP, as_of=date(2030, 1, 1)))
    put(tmp_path, instansi="Kota Lain")
    assert {path: path.read_bytes() for path in first} == kept
    other = replace(GAP, tabel={**GAP.tabel, "unit": replace(GAP.tabel["unit"], frame=GAP.tabel["unit"].frame[:1])})
    put(tmp_path, other)
    changed = {path for path in first if path.read_bytes() != kept[path]}
    assert {path.relative_to(tmp_path).parts[0] for path in changed} == {"unit"}
    assert not changed & set(later)
    assert len(named(tmp_path)) == 12


def test_a_part_with_files_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    path = next(iter(put(tmp_path)))
    before = path.read_bytes()
    (path.parent / "_SUCCESS").touch()
    put(tmp_path, quiet_report())
    assert path.read_bytes() != before
    (path.parent / "part-00001.parquet").write_bytes(b"PAR1")
    with pytest.raises(OutputFault) as fault:
        put(tmp_path)
    assert fault.value.problem.nilai["alasan"] == "@output.bagian_lain"
    assert fault.value.problem.nilai["perbaikan"] == "@output.bagian_lain_saran"


def test_a_part_is_never_one_of_the_sources(tmp_path: Path) -> None:
    path = next(iter(put(tmp_path)))
    with pytest.raises(OutputFault) as fault:
        put(tmp_path, replace(GAP, sumber=(SourceFile(str(path), "", ()),)))
    assert fault.value.problem.kode == "KELUARAN-02"


def test_where_nothing_can_be_written_is_known_before(tmp_path: Path) -> None:
    (tmp_path / "berkas").touch()
    (tmp_path / "data").mkdir()
    reasons = {"berkas": "@output.bukan_folder", "tiada/danau": "@output.tanpa_folder"}
    for name, reason in reasons.items():
        with pytest.raises(OutputFault) as fault:
            lake.prepare(Lake(tmp_path / name, "A"))
        assert fault.value.problem.nilai["alasan"] == reason
    with pytest.raises(OutputFault) as fault:
        lake.prepare(Lake(tmp_path / "data", "A"), [tmp_path / "data" / "pegawai.csv"])
    assert fault.value.problem.kode == "KELUARAN-02"
    lake.prepare(Lake(tmp_path / "data", "A"), [tmp_path / "lain.csv"])
    lake.prepare(Lake(tmp_path / "baru", "A"))
    assert not (tmp_path / "baru").exists()


def test_a_folder_without_the_right_to_write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)
    with pytest.raises(OutputFault) as fault:
        lake.prepare(Lake(tmp_path / "danau", "A"))
    assert fault.value.problem.nilai["alasan"] == "@output.tak_berhak"
