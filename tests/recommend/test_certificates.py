"""Certificates and the day on which they end."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from asnkompetensi.model.fold import fold
from tests.gap.data import agency, full_nip
from tests.recommend.agencies import Agency, agencies
from tests.recommend.data import compared, recommended, shown
from tests.recommend.oracle import Oracle
from tests.recommend.oracle_certificates import ending

NAME = "sertifikat"
ANI = "nip | nama | unit_kerja | jabatan\n1 | Ani | Dinas A | Analis"
PELATIHAN = "kode | nama | kompetensi | level_hasil | masa_berlaku_bulan\nP1 | Satu | Hukum | 3 | {}"


def ends(riwayat: str, months: str = "") -> list[list[str]]:
    data = agency(
        ANI, pelatihan=PELATIHAN.format(months), riwayat=f"nip | pelatihan | tanggal | sertifikat_sampai\n{riwayat}"
    )
    return shown(recommended(data, NAME).tabel[NAME], "berakhir jendela sisa_hari asal_akhir")


@pytest.mark.parametrize(
    ("until", "window", "left"),
    [
        ("2026-03-30", "lewat", "-1"),
        ("2026-03-31", "tiga_bulan", "0"),  # its last day counts
        ("2026-06-30", "tiga_bulan", "91"),  # three months after the last of March: the last of June
        ("2026-07-01", "enam_bulan", "92"),
        ("2026-09-30", "enam_bulan", "183"),
        ("2026-10-01", "setahun", "184"),
        ("2027-03-31", "setahun", "365"),
    ],
)
def test_how_soon_it_ends(until: str, window: str, left: str) -> None:
    assert ends(f"1 | P1 | | {until}") == [[until, window, left, "tertulis"]]


@pytest.mark.parametrize("row", ["1 | P1 | | 2027-04-01", "1 | P1 | |", "1 | P1 | 2020-01-01 |"])
def test_what_ends_later_or_never_is_not_listed(row: str) -> None:
    assert ends(row) == []


@pytest.mark.parametrize(
    ("row", "months", "end"),
    [
        ("1 | P1 | 2025-08-31 | ", "6", "2026-02-28"),
        ("1 | Satu | 2024-05-31 | ", "24", "2026-05-31"),
        ("1 | P1 | 2025-08-31 | 2026-12-31", "6", "2026-12-31"),  # what the history says counts
    ],
)
def test_an_end_that_is_not_written_is_reckoned_from_the_validity(row: str, months: str, end: str) -> None:
    ((found, _, _, source),) = ends(row, months)
    assert (found, source) == (end, "tertulis" if row.endswith("31") else "dihitung")


@pytest.mark.parametrize(("row", "months"), [("1 | P1 | |", "6"), ("1 | P1 | 2025-08-31 |", "1.5")])
def test_without_a_day_or_whole_months_there_is_no_end(row: str, months: str) -> None:
    assert ends(row, months) == []


def test_a_course_that_the_catalogue_lacks_is_renewed_by_none_of_its_trainings() -> None:
    data = agency(
        ANI,
        pelatihan=PELATIHAN.format("") + "\nP2 | Dua | Audit | 3 |",
        riwayat="nip | pelatihan | tanggal | sertifikat_sampai\n1 | Kursus Arsip | | 2026-05-05",
    )
    assert shown(recommended(data, NAME).tabel[NAME], "sertifikat kode") == [["Kursus Arsip", ""]]


def test_only_the_newest_of_a_training_counts() -> None:
    assert [row[0] for row in ends("1 | P1 | | 2025-05-05\n1 | Satu | | 2026-05-05\n1 | Lain | | 2026-04-04")] == [
        "2026-04-04",
        "2026-05-05",
    ]
    assert ends("1 | P1 | | 2026-05-05\n1 | Satu | |") == []


@settings(max_examples=settings().max_examples // 3)
@given(agencies())
def test_every_certificate_ends_when_plain_python_says(given_: Agency) -> None:
    oracle = Oracle(given_)
    result = recommended(given_.data, NAME)
    rows = shown(result.tabel[NAME], "nip sertifikat berakhir jendela diperlukan kode")
    assert sorted([nip, oracle.known_as(name), *rest] for nip, name, *rest in rows) == sorted(
        [full_nip(one.nip), fold(one.nama), one.akhir.isoformat(), one.jendela, one.diperlukan, one.kode]
        for one in ending(oracle)
    )
    assert [row[2] for row in rows] == sorted(row[2] for row in rows)


def test_a_call_for_some_competencies_lists_what_teaches_them() -> None:
    data = agency(
        ANI,
        "jabatan | kompetensi | level\nAnalis | Hukum | 3\nAnalis | Audit | 3",
        "nip | kompetensi | level\n1 | Hukum | 3",
        pelatihan="kode | nama | kompetensi | level_hasil\nP1 | Satu | Hukum | 3\nP2 | Dua | Audit | 3",
        riwayat="nip | pelatihan | sertifikat_sampai\n1 | P1 | 2026-05-05\n1 | P2 | 2026-05-05",
    )
    result = recommended(data, NAME, competency=("Hukum",), gaps_only=True)
    assert compared(result, NAME, "kode | diperlukan\n")[0] == [["P1", "standar"]]
    assert result.ringkasan["perpanjangan"].value == 0
