from __future__ import annotations

import pytest

from asnkompetensi.model.result import ResultTable
from tests.gap.data import compared, shown
from tests.trend.data import one, periods, result, told

pytestmark = pytest.mark.usefixtures("engine")


def table() -> ResultTable:
    return result().tabel["tren-pegawai"]


def test_what_became_of_everybody() -> None:
    found, expected = compared(
        table(),
        """
        nip | unit_lama | unit_baru | jabatan_lama | jabatan_baru | keadaan
        3 | Arsip | Arsip 1 | Juru | Muda | pindah
        4 | Arsip | Arsip 2 | Juru | Juru | pindah
        1 | Laut | Bahari | Juru | Juru | pindah
        2 | Laut | Bahari | Juru | Juru | pindah
        5 | Hutan | | Juru | | keluar
        6 | | Hutan | | Juru | datang
        """,
    )
    assert found == expected


def test_why_the_gap_of_each_is_another_one() -> None:
    found, expected = compared(
        table(),
        """
        nip | kesenjangan_lama | kesenjangan_baru | perubahan | perubahan_min | perubahan_maks | perubahan_level | naik
        3 | 1 | 1 | 0 | -2 | 0 | 1 | 1
        4 | 1 | 0 | -1 | -4 | 5 | 0 | 0
        1 | 2 | 3 | 1 | 1 | 1 | 0 | 1
        2 | 0 | 0 | 0 | -2 | 3 | 2 | 1
        5 | 2 | 0 | -2 | -4 | -2 | 0 | 0
        6 | 0 | 1 | 1 | 1 | 4 | 0 | 0
        """,
    )
    assert found == expected


def test_the_jpm_of_both_periods_and_its_change() -> None:
    levels = "1 | Integritas | {}"
    found = told(periods(*(one("1 | A | Laut | Juru", levels.format(level)) for level in (1, 2))))[0]
    assert shown(found.tabel["tren-pegawai"], "jpm_lama jpm_baru perubahan_jpm") == [["33.33", "66.67", "33.34"]]


def test_somebody_without_a_standard_is_there_too() -> None:
    found = told(periods(one("1 | A | Laut | Lain\n2 | B | Laut | Juru"), one("1 | A | Laut | Lain")))[0]
    assert shown(found.tabel["tren-pegawai"], "keadaan perubahan jpm_lama") == [["tetap", "0", ""], ["keluar", "0", ""]]
