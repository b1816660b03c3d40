from __future__ import annotations

from asnkompetensi.template.samples.delimited import delimited

ROWS = ({"nama": "Réna", "tanggal_lahir": "1990-01-31"},)


def test_as_indonesian_excel_saves_it() -> None:
    assert delimited("pegawai", ROWS) == "\ufeffNama;Tanggal Lahir\r\nRéna;31/01/1990\r\n".encode()


def test_as_an_older_excel_saves_it() -> None:
    assert b"R\xe9na;" in delimited("pegawai", ROWS, "cp1252")
