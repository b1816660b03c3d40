"""The table of people."""

from datetime import date

from asnkompetensi.model.kinds import day
from tests.mask.data import crowd, listed, masked


def test_people_come_by_number_and_those_away_at_the_end_with_nothing() -> None:
    people = crowd((6, {"tanggal_lahir": date(1905, 2, 3), "status": "PPPK", "akhir_kontrak": date(2027, 2, 3)}))
    rows = listed(masked(pegawai=[*people, {**people[0], "nip": None, "kedudukan": "CLTN"}])[0].tabel["pegawai"])
    at_work = rows[:6]
    assert [row["nip"] for row in at_work] == sorted(row["nip"] for row in at_work)
    assert {**at_work[0], "nip": ""} == {
        "nip": "",
        "unit_kerja": "Dinas Arsip",
        "unit_induk": "",
        "jabatan": "Arsiparis",
        "jenjang_jabatan": "",
        "status": "PPPK",
        "kedudukan": "",
        "jenis_kelamin": "Laki-laki",
        "tanggal_lahir": day(date(1905, 7, 1)),
        "akhir_kontrak": day(date(2027, 2, 28)),
    }
    assert rows[6] == {**dict.fromkeys(at_work[0], ""), "nip": rows[6]["nip"], "kedudukan": "Tidak Aktif"}


def test_what_few_share_is_another_unit_and_another_post() -> None:
    rows = listed(
        masked(pegawai=crowd((6, {}), (5, {"unit_kerja": "UPTD"}), (3, {"unit_kerja": "Pos"})))[0].tabel["pegawai"]
    )
    assert sorted(row["unit_kerja"] for row in rows) == [*["(unit lain)"] * 8, *["Dinas Arsip"] * 6]
