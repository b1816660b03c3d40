from __future__ import annotations

from asnkompetensi.evaluate.problems import lacking
from tests.evaluate.data import EXAMPLE, OFFERS, codes, compared, evaluated

HISTORY = "nip | pelatihan | tanggal"
NOBODY = EXAMPLE.replace(" A\n", "\n")


def test_a_table_that_neither_period_has() -> None:
    assert [dict(one.nilai) for one in lacking(compared(NOBODY))] == [{"tabel": "riwayat"}]
    without = compared(EXAMPLE, OFFERS.splitlines()[1])
    found, problems = evaluated(without)
    assert (found.tabel, [dict(one.nilai) for one in problems]) == ({}, [{"tabel": "pelatihan"}])
    assert problems[0].kode == "EVALUASI-01"
    assert [place.berkas for place in problems[0].tempat] == ["2024.xlsx", "2025.xlsx"]


def test_a_table_in_the_old_period_will_do() -> None:
    history = "nip | pelatihan | tanggal | jp | sertifikat_sampai\n1 | A | 2025-03-01 | |"
    assert lacking(compared(NOBODY, lama_riwayat=history)) == []


def test_a_history_without_any_day() -> None:
    found, problems = evaluated(compared(NOBODY, riwayat=f"{HISTORY}\n1 | A |\n2 | A |"))
    assert found.tabel == {}
    assert [(one.kode, one.jumlah) for one in problems] == [("EVALUASI-02", 2)]
    assert problems[0].tempat[0].lembar == "Riwayat"


def test_some_rows_without_a_day_are_told() -> None:
    problems = evaluated(compared(EXAMPLE, riwayat=f"{HISTORY}\n6 | A |"))[1]
    assert [(one.kode, one.jumlah) for one in problems] == [("EVALUASI-07", 1), ("EVALUASI-06", 1)]


def test_nobody_attended_in_between() -> None:
    found, problems = evaluated(compared(NOBODY, riwayat=f"{HISTORY}\n1 | A | 2019-03-01"))
    assert len(found.tabel["evaluasi-pelatihan"].frame) == 0
    assert codes(problems) == ["EVALUASI-03"]
    assert problems[0].nilai == {"dari": "30-11-2024", "sampai": "30-11-2025"}
