from __future__ import annotations

import pytest

from asnkompetensi.template.samples.tanjungbalai import files


def test_semicolons_and_a_decimal_comma() -> None:
    assert b";2,5\r\n" in files()["penilaian.csv"]


def test_one_file_was_saved_by_an_older_excel() -> None:
    with pytest.raises(UnicodeDecodeError):
        files()["pegawai.csv"].decode()
    assert "Réna Cakrawala" in files()["pegawai.csv"].decode("cp1252")


def test_one_line_has_a_field_too_many() -> None:
    lines = files()["penilaian.csv"].splitlines()
    assert [line.count(b";") for line in lines].count(4) == 1
    assert {line.count(b";") for line in lines} == {3, 4}


def test_sponsors_pay_beside_the_budget() -> None:
    assert files()["dana.csv"].count(b"CSR") == 2
