"""Until when a person may begin a training."""

from __future__ import annotations

import pytest

from tests.recommend.data import one_gap, recommended, shown

HEAD = "kode | nama | kompetensi | level_hasil | mulai\n"


def offered(mulai: str, **person: str) -> list[str]:
    """Kode and the first reason of Ani's row."""
    data = one_gap(f"{HEAD}P1 | Hukum | Hukum | 3 | {mulai}", **person)
    kode, alasan = shown(recommended(data).tabel["rekomendasi-pegawai"], "kode alasan")[0]
    return [kode, alasan.split()[0]]


@pytest.mark.parametrize(
    ("mulai", "expected"),
    [
        ("2026-05-31", ["P1", "menutup"]),
        ("2026-06-01", ["", "pensiun"]),
        ("", ["P1", "menutup"]),
    ],
)
def test_a_training_begins_before_the_month_after_the_birthday_of_the_age_limit(
    mulai: str, expected: list[str]
) -> None:
    assert offered(mulai, tanggal_lahir="1968-05-05", jenjang_jabatan="Ahli Muda") == expected


def test_the_age_limit_is_that_of_the_jenjang() -> None:
    assert offered("2026-06-01", tanggal_lahir="1968-05-05", jenjang_jabatan="Ahli Madya") == ["P1", "menutup"]


def test_who_is_pensioned_already_is_told_so() -> None:
    assert offered("", tanggal_lahir="1968-02-28", jenjang_jabatan="Pelaksana") == ["", "pensiun_lewat"]


@pytest.mark.parametrize(
    ("mulai", "expected"),
    [("2026-06-30", ["P1", "menutup"]), ("2026-07-01", ["", "kontrak"]), ("", ["P1", "menutup"])],
)
def test_a_training_may_begin_on_the_last_day_of_the_contract(mulai: str, expected: list[str]) -> None:
    assert offered(mulai, akhir_kontrak="2026-06-30") == expected


def test_a_contract_that_ended_is_told_so() -> None:
    assert offered("", akhir_kontrak="2026-03-30") == ["", "kontrak_lewat"]
    assert offered("", akhir_kontrak="2026-03-31") == ["P1", "menutup"]


def test_the_sooner_of_pension_and_contract_is_the_cause() -> None:
    person = {"tanggal_lahir": "1968-05-05", "jenjang_jabatan": "Pelaksana"}
    assert offered("2027-01-01", akhir_kontrak="2026-05-30", **person) == ["", "kontrak"]
    assert offered("2027-01-01", akhir_kontrak="2026-05-31", **person) == ["", "pensiun"]


def test_without_a_birth_date_there_is_no_limit_but_a_word() -> None:
    data = one_gap(f"{HEAD}P1 | Hukum | Hukum | 3 | 2099-01-01", tanggal_lahir="")
    assert shown(recommended(data).tabel["rekomendasi-pegawai"], "kode alasan") == [
        ["P1", "menutup tanpa_lahir jp_kosong tanpa_biaya"]
    ]
