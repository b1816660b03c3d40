from __future__ import annotations

from functools import cache

from asnkompetensi.model.period import Periods
from asnkompetensi.trend.known import known
from tests.gap.data import compared
from tests.trend.data import periods, told

HEAD = "nip | nama | unit_kerja | jabatan | tanggal_lahir\n"


@cache
def found_again() -> Periods:
    return periods(
        {"pegawai": HEAD + "1 | Sekar | Laut | Juru | 1900-02-01"},
        {"pegawai": HEAD + "9 | SEKAR | Arsip | Juru | 1900-02-01"},
    )


def test_who_was_known_by_name_and_birth_is_listed_with_both_nips() -> None:
    assert known(found_again())["nip_lama"].str[-3:].tolist() == ["001"]
    found, expected = compared(
        told(found_again())[0].tabel["tren-identitas"],
        """
        dari | ke   | nip | nama_lama | nama  | unit_lama | unit_baru | tanggal_lahir | cara
        2024 | 2025 | 9   | Sekar     | SEKAR | Laut      | Arsip     | 1900-02-01    | nama_lahir
        """,
    )
    assert found == expected


def test_nobody_is_listed_where_every_nip_is_equal() -> None:
    same = {"pegawai": HEAD + "1 | Sekar | Laut | Juru | 1900-02-01"}
    assert told(periods(same, same))[0].tabel["tren-identitas"].frame.empty
