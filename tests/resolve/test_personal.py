"""Status, sex, birth, pension and contract of people."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
import pytest

from asnkompetensi.model.codes import Kelamin, Pegawai
from asnkompetensi.model.data import NONE
from tests.resolve.tables import nip, resolved

EPOCH = date(1970, 1, 1).toordinal()


def _person(**row: Any) -> dict[str, Any]:
    """What is known of the one person in the data; days as dates, None for missing."""
    data, _ = resolved(pegawai=[{"nip": nip(1), "unit_kerja": "A", "jabatan": "Penata", **row}])
    found = {str(name): data.pegawai[name].iloc[0] for name in data.pegawai}
    days = ("lahir", "pensiun", "akhir_kontrak", "tmt_jabatan")
    return found | {day: None if pd.isna(found[day]) else date.fromordinal(EPOCH + found[day]) for day in days}


@pytest.mark.parametrize(
    ("status", "code"),
    [("PNS", Pegawai.PNS), ("calon pns", Pegawai.CPNS), ("P3K", Pegawai.PPPK), ("honorer", NONE), (None, NONE)],
)
def test_status(status: str | None, code: int) -> None:
    assert _person(status=status)["status"] == code


@pytest.mark.parametrize(
    ("number", "word", "code"),
    [
        ("190001011965011001", None, Kelamin.LAKI_LAKI),
        ("190001011965012001", None, Kelamin.PEREMPUAN),
        ("190001011965012001", "L", Kelamin.LAKI_LAKI),
        ("190001011965011001", "Perempuan", Kelamin.PEREMPUAN),
        ("190001011965012001", "entah", Kelamin.PEREMPUAN),
        ("190001011965019001", None, NONE),
        (None, None, NONE),
        (None, "P", Kelamin.PEREMPUAN),
    ],
)
def test_sex_by_the_column_else_by_the_nip(number: str | None, word: str | None, code: int) -> None:
    assert _person(nip=number, nama="Ana", jenis_kelamin=word)["kelamin"] == code


@pytest.mark.parametrize(
    ("number", "given", "born"),
    [
        ("190001311965011001", None, date(1900, 1, 31)),
        ("190001311965011001", date(1901, 2, 3), date(1901, 2, 3)),
        ("190002301965011001", None, None),
        ("190002301965011001", date(1901, 2, 3), date(1901, 2, 3)),
        (None, None, None),
    ],
)
def test_birth_by_the_column_else_by_the_nip_where_that_is_a_date(
    number: str | None, given: date | None, born: date | None
) -> None:
    assert _person(nip=number, nama="Ana", tanggal_lahir=given)["lahir"] == born


@pytest.mark.parametrize(
    ("jabatan", "born", "retired"),
    [
        ("Penata", date(1970, 3, 15), date(2028, 4, 1)),
        ("Penata", date(1970, 12, 1), date(2029, 1, 1)),
        ("Analis Hukum Ahli Madya", date(1970, 3, 31), date(2030, 4, 1)),
        ("Guru Ahli Pertama", date(1970, 3, 15), date(2030, 4, 1)),
    ],
)
def test_pension_begins_with_the_month_after_the_birthday(jabatan: str, born: date, retired: date) -> None:
    assert _person(jabatan=jabatan, tanggal_lahir=born)["pensiun"] == retired


def test_no_pension_without_a_birth_date() -> None:
    assert _person(nip=None, nama="Ana")["pensiun"] is None


def test_the_end_of_a_contract_and_the_start_in_the_jabatan() -> None:
    person = _person(akhir_kontrak=date(2027, 1, 31), tmt_jabatan=None)
    assert (person["akhir_kontrak"], person["tmt_jabatan"]) == (date(2027, 1, 31), None)


def test_dtypes() -> None:
    data, _ = resolved(pegawai=[{"nip": nip(1), "unit_kerja": "A", "jabatan": "Penata"}])
    found = {name: str(data.pegawai[name].dtype) for name in data.pegawai.columns}
    assert found == {
        **dict.fromkeys(("orang", "unit", "jabatan", "jenjang", "jabatan_tujuan", "jenjang_tujuan"), "int32"),
        **dict.fromkeys(("status", "kelamin", "asal_tabel", "asal"), "int32"),
        **dict.fromkeys(("nip", "nama", "nip_lama"), "str"),
        **dict.fromkeys(("lahir", "pensiun", "akhir_kontrak", "tmt_jabatan"), "Int64"),
    }
