"""TANGGAL-02: dates that are hardly true."""

from datetime import date

import pandas as pd
import pytest

from asnkompetensi.check.date_sanity import date_sanity
from asnkompetensi.model.table import Part, Table
from asnkompetensi.text import words
from asnkompetensi.text.problems.speak import speak
from tests.check.doubts import cells, doubts
from tests.resolve.tables import AS_OF, nip

TOMORROW = date(2026, 4, 1)


@pytest.mark.parametrize(
    ("column", "day", "what"),
    [
        ("tanggal_lahir", date(1950, 1, 1), []),
        ("tanggal_lahir", date(1949, 12, 31), ["tanggal_lama"]),
        ("tmt_jabatan", AS_OF, []),
        ("tmt_jabatan", TOMORROW, ["tanggal_depan"]),
        ("akhir_kontrak", TOMORROW, []),
        ("akhir_kontrak", date(1926, 4, 1), ["tanggal_lama"]),
        ("tmt_jabatan", None, []),
    ],
)
def test_a_date_of_a_person(column: str, day: date | None, what: list[str]) -> None:
    found = doubts(date_sanity, pegawai=[{"nip": nip(1), "unit_kerja": "A", "jabatan": "B", column: day}])
    assert [(p.kode, p.nilai["apa"], p.nilai["kolom"]) for p in found] == [
        ("TANGGAL-02", f"@check.{one}", column) for one in what
    ]


def test_every_table_and_date_column_is_looked_at() -> None:
    found = doubts(
        date_sanity,
        penilaian=[{"nip": nip(1), "kompetensi": "Integritas", "level": 2, "tanggal": TOMORROW}],
        riwayat=[{"nip": nip(1), "pelatihan": "P1", "tanggal": TOMORROW, "sertifikat_sampai": TOMORROW}],
        kesenjangan=[{"nip": nip(1), "kompetensi": "Integritas", "level_standar": 2, "tanggal_penilaian": TOMORROW}],
    )
    assert [cell for problem in found for cell in cells(problem)] == ["Penilaian!D2", "Riwayat!C2", "Kesenjangan!D2"]


@pytest.mark.parametrize(
    ("born", "since", "doubtful"),
    [
        (date(1985, 5, 1), date(1985, 4, 30), True),
        (date(1985, 5, 1), date(1985, 5, 1), False),
        (date(1985, 5, 1), None, False),
        (None, date(1985, 4, 30), False),
    ],
)
def test_a_post_begins_after_birth(born: date | None, since: date | None, doubtful: bool) -> None:
    row = {"nip": nip(1), "unit_kerja": "A", "jabatan": "B", "tanggal_lahir": born, "tmt_jabatan": since}
    found = doubts(date_sanity, pegawai=[row])
    assert [(p.nilai["apa"], cells(p)) for p in found] == [("@check.tmt_sebelum_lahir", ["Pegawai!E2"])] * doubtful


@pytest.mark.parametrize(
    ("trained", "until", "doubtful"), [(5, 4, True), (5, 5, False), (5, None, False), (None, 4, False)]
)
def test_a_certificate_ends_after_the_training(trained: int | None, until: int | None, doubtful: bool) -> None:
    days = {"tanggal": trained and date(2025, 1, trained), "sertifikat_sampai": until and date(2025, 1, until)}
    found = doubts(date_sanity, riwayat=[{"nip": nip(1), "pelatihan": "P1", **days}])
    assert [(p.nilai["apa"], cells(p)) for p in found] == [("@check.sertifikat_terbalik", ["Riwayat!D2"])] * doubtful


def test_equal_doubts_of_a_column_are_one_problem() -> None:
    rows = [
        {"nip": nip(n), "unit_kerja": "A", "jabatan": "B", "tmt_jabatan": day}
        for n, day in enumerate([TOMORROW, AS_OF, TOMORROW], 1)
    ]
    (problem,) = doubts(date_sanity, pegawai=rows)
    assert problem.nilai == {"apa": "@check.tanggal_depan", "kolom": "tmt_jabatan", "jumlah": 2}
    assert cells(problem) == ["Pegawai!D2", "Pegawai!D4"]


def test_evidence_is_the_first_cell_of_each_date() -> None:
    days = [
        date(1949, 12, 31),
        date(1850, 2, 3),
        date(1949, 12, 31),
        date(2001, 1, 1),
        date(1900, 1, 1),
        date(1901, 1, 1),
    ]
    rows = [{"nip": nip(n), "unit_kerja": "A", "jabatan": "B", "tanggal_lahir": day} for n, day in enumerate(days, 1)]
    (problem,) = doubts(date_sanity, pegawai=rows)
    assert speak(problem, words("id")).bukti == ("D2\t··-··-1949", "D3\t··-··-1850", "D6\t··-··-1900")


def test_a_date_of_a_wide_row_is_one_cell() -> None:
    late = (TOMORROW - date(1970, 1, 1)).days
    frame = pd.DataFrame(
        {
            "nip": pd.Categorical([nip(1), nip(1)]),
            "kompetensi": pd.Categorical(["Integritas", "Komunikasi"]),
            "level": pd.Series([2_000_000, 3_000_000], dtype="Int64"),
            "tanggal": pd.Series([late, late], dtype="Int64"),
            "bagian": 0,
            "baris": 1,
            "kolom": [2, 3],
        }
    )
    wide = Table("penilaian", frame, (Part("data.xlsx", "Penilaian", 0, {"nip": 0, "tanggal": 1}),))
    (problem,) = doubts(date_sanity, penilaian=wide)
    assert (problem.jumlah, cells(problem)) == (1, ["Penilaian!B2"])
