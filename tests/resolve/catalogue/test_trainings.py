"""Trainings, each once."""

from __future__ import annotations

from datetime import date

import pytest

from asnkompetensi.model.rules import JpRule
from tests.resolve.catalogue.offers import offered, shown, training
from tests.resolve.tables import origins


def test_what_the_catalogue_says_of_a_training() -> None:
    data, problems = offered(
        pelatihan=[
            training(
                "P-1",
                "Bimtek Hukum",
                jalur="Bimbingan Teknis",
                jp=20,
                hari=2.5,
                biaya_peserta="1500000.50",
                biaya_angkatan=20_000_000,
                min_peserta=10,
                maks_peserta=30,
                maks_angkatan=2,
                penyelenggara="BPSDM",
                sumber_dana="APBD",
                mulai=date(2026, 5, 1),
                masa_berlaku_bulan=36,
                kurikulum="Dasar; praktik",
            )
        ]
    )
    assert problems == []
    columns = (
        "kode nama jalur penyelenggara sumber_dana kurikulum jp hari min_peserta maks_peserta maks_angkatan"
        " masa_berlaku_bulan biaya_peserta biaya_angkatan mulai jp_aturan"
    )
    (row,) = shown(data, data.katalog.pelatihan, columns)
    assert row[:6] == ("P-1", "Bimtek Hukum", "Bimbingan Teknis", "BPSDM", "APBD", "Dasar; praktik")
    assert row[6:] == (20, 2.5, 10, 30, 2, 36, 1500000.5, 20_000_000, date(2026, 5, 1), False)


def test_a_blank_cell_is_missing() -> None:
    data, _ = offered(pelatihan=[training("P-1", jalur=None, jp=None, mulai=None, biaya_peserta=None)])
    assert shown(data, data.katalog.pelatihan, "jalur jp mulai biaya_peserta jp_aturan") == [
        ("", None, None, None, False)
    ]


def test_a_training_for_several_competencies_is_one() -> None:
    data, _ = offered(pelatihan=[training("P-2"), training("P-1"), training("P-1", kompetensi="Statistik")])
    assert shown(data, data.katalog.pelatihan, "kode nama") == [("P-1", "Bimtek P-1"), ("P-2", "Bimtek P-2")]
    assert origins(data, data.katalog.pelatihan, "kode") == ["Pelatihan!A3", "Pelatihan!A2"]


@pytest.mark.parametrize(
    ("jalur", "hari", "given", "jp"),
    [
        ("SEMINAR", 2.5, None, (20, True)),
        ("Seminar", 2.5, 6, (6, False)),
        ("Seminar", None, None, (None, False)),
        ("Lokakarya", 2, None, (None, False)),
        (None, 2, None, (None, False)),
    ],
)
def test_jp_of_the_catalogue_else_by_the_rule_of_the_jalur(
    jalur: str | None, hari: float | None, given: float | None, jp: tuple[float | None, bool]
) -> None:
    rule = {"seminar": JpRule("hari", 8_000_000)}
    data, _ = offered(jp=rule, pelatihan=[training("P-1", jalur=jalur, hari=hari, jp=given)])
    assert shown(data, data.katalog.pelatihan, "jp jp_aturan") == [jp]


def test_dtypes() -> None:
    data, _ = offered(pelatihan=[training("P-1")])
    found = data.katalog.pelatihan.dtypes.astype(str).to_dict()
    assert found == {
        **dict.fromkeys(("kode", "nama", "jalur", "penyelenggara", "sumber_dana", "kurikulum"), "str"),
        **dict.fromkeys(("jp", "hari", "min_peserta", "maks_peserta", "maks_angkatan", "masa_berlaku_bulan"), "Int64"),
        **dict.fromkeys(("biaya_peserta", "biaya_angkatan", "mulai"), "Int64"),
        **dict.fromkeys(("asal_tabel", "asal"), "int32"),
        "jp_aturan": "bool",
    }


def test_without_a_catalogue_there_are_no_trainings() -> None:
    data, problems = offered()
    assert (data.katalog.nama.names, len(data.katalog.pelatihan), problems) == ((), 0, [])
