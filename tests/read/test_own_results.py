"""Results of this program beside the data."""

from __future__ import annotations

import zipfile
from datetime import date
from pathlib import Path

import pyarrow as pa
import pytest
from pyarrow import parquet

from asnkompetensi.model.result import Report
from asnkompetensi.read.own_results import dossier_files, is_result, lake
from asnkompetensi.write import save
from asnkompetensi.write.forms import Manner, choose
from tests.read.books import book

REPORT = Report("check", date(2026, 3, 31), (), (), {}, {}, ())


@pytest.mark.parametrize("name", ["hasil.xlsx", "hasil.html", "HASIL.HTM", "hasil.parquet", "hasil.PQ", "hasil.json"])
def test_what_was_written_is_known_again(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    save(path, REPORT, choose(None, name, "csv"), "masalah", Manner())
    assert is_result(str(path))


def test_a_plan_is_a_result(tmp_path: Path) -> None:
    path = tmp_path / "plan.json"
    path.write_text(
        '{\n "versi": 1,\n "perintah": "plan",\n "hash_data": "sha256:00",\n "aturan": {}}', encoding="utf-8"
    )
    assert is_result(str(path))


@pytest.mark.parametrize("content", ['{"versi": 1, "perintah": "gap"}', '{"aturan": {}}', '[{"perintah": "gap"}]'])
def test_json_of_somebody_else_is_data(content: str, tmp_path: Path) -> None:
    path = tmp_path / "data.json"
    path.write_text(content, encoding="utf-8")
    assert not is_result(str(path))


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("a/danau/unit/instansi=A/periode=2026-03-31/part-0.parquet", Path("a/danau")),
        ("danau/masalah/perintah=gap/instansi=A/periode=2026-03-31/part-0.parquet", Path("danau")),
        ("unit/instansi=A/periode=2026-03-31/part-0.parquet", Path()),
        ("danau/unit/periode=2026-03-31/instansi=A/part-0.parquet", None),
        ("danau/unit/instansi=A/periode=2026-03-31/part-1.parquet", None),
        ("part-0.parquet", None),
    ],
)
def test_a_folder_in_parts_is_known_by_the_names_in_it(path: str, found: Path | None) -> None:
    assert lake(path) == found


def test_a_workbook_of_somebody_else_is_data(tmp_path: Path) -> None:
    path = tmp_path / "data.xlsx"
    path.write_bytes(book([["NIP"], ["190001011965011001"]]))
    assert not is_result(str(path))


def test_parquet_of_somebody_else_is_data_whatever_its_columns_are_called(tmp_path: Path) -> None:
    path = tmp_path / "data.parquet"
    parquet.write_table(pa.table({"asnkompetensi": ["190001011965011001"]}), path)
    assert not is_result(str(path))


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"<html>", bytes(100)])
@pytest.mark.parametrize("name", ["a.xlsx", "a.html", "a.csv", "a.parquet"])
def test_what_cannot_be_told_is_data(name: str, content: bytes, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert not is_result(str(path))
    assert not is_result(str(tmp_path / "tiada.xlsx"))


def test_properties_without_end_are_not_read_to_their_end(tmp_path: Path) -> None:
    path = tmp_path / "bom.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("docProps/core.xml", bytes(1 << 24) + b"<cp:category>asnkompetensi</cp:category>")
    assert not is_result(str(path))


OURS = '{"dibuat_oleh": "asnkompetensi", "perintah": "report", "keluaran": [{"berkas": "csv/a.csv", "sha256": "00"}]}'


def test_a_dossier_is_known_by_its_manifest(tmp_path: Path) -> None:
    (tmp_path / "manifes.json").write_text(OURS, encoding="utf-8")
    assert dossier_files(tmp_path) == {"csv/a.csv": "00"}


@pytest.mark.parametrize(
    "content",
    ["", "{", "[]", "{}", "1", "[" * 5000, OURS.replace("asnkompetensi", "lain"), OURS.replace("report", "mask"),
     OURS.replace('"berkas"', '"nama"'), OURS.replace('[{"berkas": "csv/a.csv", "sha256": "00"}]', "3")],
)  # fmt: skip
def test_a_manifest_of_somebody_else_makes_no_dossier(content: str, tmp_path: Path) -> None:
    assert dossier_files(tmp_path) is None
    (tmp_path / "manifes.json").write_text(content, encoding="utf-8")
    assert dossier_files(tmp_path) is None
