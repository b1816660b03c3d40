"""The table of gap rows."""

from datetime import date

from asnkompetensi.model.kinds import day
from tests.mask.data import assessed, crowd, listed, masked

STANDARD = [{"jabatan": "Arsiparis", "kompetensi": "Integritas", "level": 3, "jenis": "manajerial"}]


def test_levels_are_as_they_are_and_a_month_that_all_share_is_told() -> None:
    people = crowd((5, {}))
    marks = assessed(people[:4], ("Integritas", 2), tanggal=date(2025, 5, 5))
    marks += assessed(people[4:], ("Integritas", 4), tanggal=date(2025, 5, 20))
    rows = listed(masked(pegawai=people, standar=STANDARD, penilaian=marks)[0].tabel["kesenjangan"])
    assert sorted(row["level_dimiliki"] for row in rows) == [*[2_000_000] * 4, 4_000_000]
    assert {(row["kompetensi"], row["level_standar"], row["jenis"], row["tanggal_penilaian"]) for row in rows} == {
        ("Integritas", 3_000_000, "manajerial", day(date(2025, 5, 31)))
    }


def test_where_months_are_not_told_as_many_are_expired_as_there_are_whosever_they_are() -> None:
    people = crowd((9, {}))
    marks = assessed(people[:2], ("Integritas", 2), tanggal=date(2020, 5, 5))
    marks += assessed(people[2:5], ("Integritas", 2), tanggal=date(2025, 5, 5))
    rows = listed(masked(pegawai=people, standar=STANDARD, penilaian=marks)[0].tabel["kesenjangan"])
    dated = [row["tanggal_penilaian"] for row in rows if row["tanggal_penilaian"] != ""]
    assert dated == [day(date(2020, 1, 1))] * 2
    first = sorted(row["nip"] for row in rows if row["level_dimiliki"] != "")[:2]
    assert [row["nip"] for row in rows if row["tanggal_penilaian"] != ""] == first
