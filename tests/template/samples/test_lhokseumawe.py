from __future__ import annotations

import io

from openpyxl import load_workbook

from asnkompetensi.template.samples.agency import agency
from asnkompetensi.template.samples.lhokseumawe import files, later


def test_pages_that_call_themselves_xls() -> None:
    assert {name.rpartition(".")[2] for name in files()} == {"xls"}
    assert {data[:6] for data in files().values()} == {b"<html>"}


def test_certificates_end_at_a_day() -> None:
    assert b"<th>Sertifikat Sampai</th>" in files()["riwayat.xls"]
    assert b"12-09-2025" in files()["riwayat.xls"]


def test_certificates_that_ended_that_end_soon_and_that_hold() -> None:
    ends = {row["sertifikat_sampai"] for row in agency("lhokseumawe")["riwayat"]}
    assert {"2026-03-06", "2026-05-22", "2027-11-04", ""} < ends


def test_three_reasons_to_learn() -> None:
    tables = agency("lhokseumawe")
    assert {row["pelatihan"] for row in tables["syarat"]} == {
        "LH-01",
        "LH-02",
        "LH-03",
        "Pelatihan Kepemimpinan Administrator",
    }
    assert any(int(row["capaian"]) < int(row["target"]) for row in tables["kinerja"])


def test_e_learning_is_free_and_leaves_its_jp_to_the_rule() -> None:
    online = [row for row in agency("lhokseumawe")["pelatihan"] if row["jalur"] == "E-learning"]
    assert {row["biaya_peserta"] for row in online} == {"0"}
    assert [row["kode"] for row in online if not row["jp"]] == ["LH-02", "LH-06", "LH-07"]


def test_half_a_year_later_the_faults_are_repaired_and_citizens_are_asked_again() -> None:
    book = load_workbook(io.BytesIO(later()["lhokseumawe-2026.xlsx"]))
    assert book.sheetnames == ["Pegawai", "Standar", "Penilaian", "Unit", "Pelatihan", "Riwayat"]
    nips = [str(row[0]) for row in book["Pegawai"].iter_rows(min_row=2, values_only=True) if row[0]]
    assert {len(nip) for nip in nips} == {18}
    before, after = (
        {row["unit_kerja"]: row["ikm"] for row in agency("lhokseumawe")[name]} for name in ("unit", "unit_2026")
    )
    assert before.keys() == after.keys()
    assert all(after[unit] > before[unit] for unit in before)
