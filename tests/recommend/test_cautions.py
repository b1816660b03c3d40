"""What to know before somebody is sent to a training."""

from __future__ import annotations

import pytest

from tests.recommend.data import PEOPLE, one_gap, recommended, said, shown

HEAD = "kode | nama | kompetensi | level_hasil | biaya_peserta | mulai | jp | jp_aturan\n"


def alasan(pelatihan: str, **person: str) -> str:
    """The keys of the reason of Ani's offer, without its first."""
    data = one_gap(f"{HEAD}P1 | Hukum | Hukum | {pelatihan}", **person)
    return shown(recommended(data).tabel[PEOPLE], "alasan")[0][0].removeprefix("menutup").strip()


@pytest.mark.parametrize(
    ("mulai", "expected"),
    [("2026-06-01", ""), ("2026-06-02", "pensiun_dekat"), ("", "")],
)
def test_pension_less_than_two_years_after_the_training_begins(mulai: str, expected: str) -> None:
    assert alasan(f"3 | 1 | {mulai} | 1 |", tanggal_lahir="1970-05-05", jenjang_jabatan="Pelaksana") == expected


@pytest.mark.parametrize(("ends", "expected"), [("2027-05-01", ""), ("2027-04-30", "kontrak_dekat")])
def test_a_contract_that_ends_less_than_twelve_months_after_the_training_begins(ends: str, expected: str) -> None:
    assert alasan("3 | 1 | 2026-05-01 | 1 |", akhir_kontrak=ends) == expected


def test_a_training_that_has_begun() -> None:
    assert alasan("3 | 1 | 2026-03-30 | 1 |") == "mulai_lewat"
    assert alasan("3 | 1 | 2026-03-31 | 1 |") == ""


def test_figures_that_the_catalogue_does_not_give() -> None:
    assert alasan("3 | 1 | | 12 | ya") == "jp_aturan"
    assert alasan("3 | | | 12 |") == "tanpa_biaya"
    assert alasan("3 | 1 | | |") == "jp_kosong"
    assert alasan("3 | 0 | | 12 |") == ""


def test_a_birth_date_that_nobody_knows() -> None:
    assert alasan("3 | 1 | | 12 |", tanggal_lahir="") == "tanpa_lahir"


@pytest.mark.parametrize(
    ("status", "nama", "expected"),
    [
        ("PNS", "Latsar CPNS", "bukan_cpns"),
        ("PPPK", "Latsar CPNS", "bukan_cpns"),
        ("CPNS", "Latsar CPNS", ""),
        ("", "Latsar CPNS", ""),
        ("PNS", "Hukum", ""),
    ],
)
def test_latsar_for_somebody_who_is_known_to_be_no_cpns(status: str, nama: str, expected: str) -> None:
    data = one_gap(f"{HEAD}P1 | {nama} | Hukum | 3 | 1 | | 1 |", status=status)
    reasons = shown(recommended(data).tabel[PEOPLE], "alasan")[0][0]
    assert ("bukan_cpns" in reasons) is bool(expected)


def test_nothing_is_said_of_a_training_that_is_not_offered() -> None:
    data = one_gap(f"{HEAD}P1 | Hukum | Hukum | 1 | | 2020-01-01 | | ya", tanggal_lahir="")
    assert shown(recommended(data).tabel[PEOPLE], "alasan") == [["terlalu_rendah"]]


def test_the_words() -> None:
    person = {"tanggal_lahir": "1968-07-05", "jenjang_jabatan": "Pelaksana", "akhir_kontrak": "2026-12-31"}
    data = one_gap(f"{HEAD}P1 | Hukum | Hukum | 3 | 1 | 2026-02-01 | 1 |", **person)
    (text,) = said(recommended(data))
    assert text == (
        "menutup seluruh kesenjangan (2 level); pensiun 1 Agustus 2026, kurang dari 2 tahun sesudah pelatihan mulai;"
        " kontraknya berakhir 31 Desember 2026, kurang dari 12 bulan sesudah pelatihan mulai; sudah mulai 1 Februari"
        " 2026: tunggu angkatan berikutnya"
    )
    assert said(recommended(data), lang="en")[0].startswith("closes the whole gap (2 levels); retires 1 August 2026")
