from __future__ import annotations

from asnkompetensi.template.samples.agency import agency
from asnkompetensi.template.samples.lhokseumawe import files


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
