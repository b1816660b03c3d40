"""Trainings that a jabatan requires, and purses."""

from __future__ import annotations

from asnkompetensi.model.catalogue import NOWHERE
from asnkompetensi.model.data import NONE
from tests.resolve.catalogue.offers import offered, shown, training
from tests.resolve.tables import origins


def test_a_jabatan_requires_trainings_by_kode_name_or_older_name() -> None:
    data, problems = offered(
        pelatihan=[training("K-1", "Pelatihan Kepemimpinan Pengawas"), training("P-1", "Bimtek Hukum")],
        syarat=[
            {"jabatan": "Penata", "pelatihan": "p 1", "tingkat": "Penting"},
            {"jabatan": "ANALIS", "pelatihan": "Bimtek hukum", "tingkat": None},
            {"jabatan": "Analis", "pelatihan": "Diklat PIM IV", "tingkat": "mutlak"},
            {"jabatan": "Analis", "pelatihan": "Kursus Entah", "tingkat": "entah"},
        ],
    )
    assert problems == []
    assert shown(data, data.katalog.syarat, "jabatan pelatihan nama bobot") == [
        ("Penata", "P-1", "p 1", 2),
        ("Analis", "P-1", "Bimtek hukum", 1),
        ("Analis", "K-1", "Diklat PIM IV", 3),
        ("Analis", None, "Kursus Entah", 1),
    ]
    assert origins(data, data.katalog.syarat, "pelatihan")[0] == "Syarat!B2"


def test_what_a_jabatan_that_nobody_has_requires_is_left_out() -> None:
    data, _ = offered(syarat=[{"jabatan": "Pranata", "pelatihan": "P-1"}])
    assert len(data.katalog.syarat) == 0


def test_purses_keep_their_order_and_earmarks() -> None:
    data, _ = offered(
        dana=[
            {"sumber_dana": "CSR", "jumlah": 5_000_000, "untuk_unit": "dinas a", "untuk_kompetensi": None},
            {"sumber_dana": "APBD", "jumlah": "1000.50", "untuk_unit": None, "untuk_kompetensi": "Hukum"},
            {"sumber_dana": "CSR", "jumlah": None, "untuk_unit": None, "untuk_kompetensi": None},
        ]
    )
    assert shown(data, data.katalog.dana, "sumber_dana jumlah untuk_unit untuk_kompetensi") == [
        ("CSR", 5_000_000, "Dinas A", None),
        ("APBD", 1000.5, None, "Hukum"),
        ("CSR", None, None, None),
    ]


def test_an_earmark_for_what_is_not_there_is_not_for_everybody() -> None:
    data, _ = offered(dana=[{"sumber_dana": "CSR", "jumlah": 1, "untuk_unit": "Dinas Z", "untuk_kompetensi": "Tari"}])
    assert data.katalog.dana[["untuk_unit", "untuk_kompetensi"]].to_numpy().tolist() == [[NOWHERE, NOWHERE]]
    assert NOWHERE != NONE


def test_dtypes() -> None:
    data, _ = offered()
    assert data.katalog.syarat.dtypes.astype(str).to_dict() == {
        **dict.fromkeys(("jabatan", "pelatihan", "bobot", "asal_tabel", "asal"), "int32"),
        "nama": "str",
    }
    assert data.katalog.dana.dtypes.astype(str).to_dict() == {
        **dict.fromkeys(("untuk_unit", "untuk_kompetensi", "asal_tabel", "asal"), "int32"),
        "sumber_dana": "str",
        "jumlah": "Int64",
    }
