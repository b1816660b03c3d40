from __future__ import annotations

from asnkompetensi.template.samples.lhokseumawe import files


def test_pages_that_call_themselves_xls() -> None:
    assert {name.rpartition(".")[2] for name in files()} == {"xls"}
    assert {data[:6] for data in files().values()} == {b"<html>"}


def test_certificates_end_at_a_day() -> None:
    assert b"<th>Sertifikat Sampai</th>" in files()["riwayat.xls"]
    assert b"12-09-2025" in files()["riwayat.xls"]
