"""What people attended and achieved."""

from __future__ import annotations

from datetime import date
from typing import Any

from asnkompetensi.model.nip import mask
from tests.resolve.catalogue.offers import offered, shown, training
from tests.resolve.tables import Row, cells, nip, only, origins

CATALOGUE: list[Row] = [training("P-1", "Bimtek Hukum", jp=20), training("P-2", "Lokakarya")]


def _attended(*rows: dict[str, Any], pelatihan: list[Row] = CATALOGUE) -> list[tuple[Any, ...]]:
    data, _ = offered(pelatihan=pelatihan, riwayat=[{"nip": nip(1), **row} for row in rows])
    return shown(data, data.katalog.riwayat, "pelatihan nama jp")


def test_a_row_of_history() -> None:
    data, problems = offered(
        pelatihan=CATALOGUE,
        riwayat=[
            {
                "nip": nip(1),
                "pelatihan": "bimtek hukum",
                "tanggal": date(2025, 3, 1),
                "jp": 16,
                "sertifikat_sampai": date(2027, 3, 1),
            },
            {"nip": nip(2), "pelatihan": "Kursus Entah"},
        ],
    )
    assert problems == []
    assert shown(data, data.katalog.riwayat, "orang pelatihan nama hari jp sampai") == [
        (0, "P-1", "bimtek hukum", date(2025, 3, 1), 16, date(2027, 3, 1)),
        (1, None, "Kursus Entah", None, None, None),
    ]
    assert origins(data, data.katalog.riwayat, "pelatihan") == ["Riwayat!B2", "Riwayat!B3"]


def test_jp_of_the_certificate_else_of_the_catalogue() -> None:
    rows = _attended({"pelatihan": "P-1", "jp": 5}, {"pelatihan": "P-1"}, {"pelatihan": "P-2"}, {"pelatihan": "Entah"})
    assert [jp for *_, jp in rows] == [5, 20, None, None]


def test_a_name_that_several_trainings_share_counts_for_each_its_jp_once() -> None:
    shared = [training("P-2", "Bimtek", jp=8), training("P-1", "BIMTEK", jp=9), training("P-3", jp=7)]
    assert _attended({"pelatihan": "Bimtek"}, {"pelatihan": "P-2"}, pelatihan=shared) == [
        ("P-1", "Bimtek", 9),
        ("P-2", "Bimtek", 0),
        ("P-2", "P-2", 8),
    ]


def test_a_text_that_is_a_kode_and_a_name_counts_for_both() -> None:
    both = [training("Bimtek", "Lokakarya"), training("P-1", "Bimtek")]
    assert [row[0] for row in _attended({"pelatihan": "bimtek"}, pelatihan=both)] == ["Bimtek", "P-1"]


def test_an_older_name_counts_for_the_present_training_and_for_itself() -> None:
    structural = [training("K-1", "PKP"), training("K-2", "Diklat PIM IV"), training("K-3", "PKA")]
    found = _attended({"pelatihan": "Diklatpim IV"}, {"pelatihan": "PKA"}, pelatihan=structural)
    assert [row[0] for row in found] == ["K-1", "K-2", "K-3"]


def test_people_who_are_not_at_work_have_no_history() -> None:
    data, problems = offered(
        riwayat=[{"nip": nip(3), "pelatihan": "P-1"}], kinerja=[{"nip": nip(3), "target": 100, "capaian": 80}]
    )
    assert (len(data.katalog.riwayat), len(data.katalog.kinerja), problems) == (0, 0, [])


def test_strangers_are_told_once_for_each_table() -> None:
    strange: list[Row] = [{"nip": nip(number), "pelatihan": "Kursus"} for number in (8, 1, 9, 8)]
    data, problems = offered(riwayat=strange, kinerja=[{"nip": nip(9), "target": 1, "capaian": 1}])
    history, performance = only(problems, "RUJUKAN-01")
    assert len(data.katalog.riwayat) == 1
    assert history.nilai == {
        "kolom": "nip",
        "nilai": mask(nip(8)),
        "lain": 1,
        "mirip": "",
        "jumlah": 3,
        "tabel": "riwayat",
        "rujukan": "pegawai",
    }
    assert cells(history) == ["Riwayat!A2", "Riwayat!A4", "Riwayat!A5"]
    about = {"kolom": "nip", "nilai": mask(nip(9)), "mirip": "", "rujukan": "pegawai"}
    assert performance.nilai == {**about, "jumlah": 1, "tabel": "kinerja"}


def test_every_target_of_a_person_is_a_row() -> None:
    data, _ = offered(
        kinerja=[
            {"nip": nip(1), "target": 100, "capaian": 80.5},
            {"nip": nip(1), "target": 12, "capaian": 12},
            {"nip": nip(2), "target": 5, "capaian": None},
        ]
    )
    (first, second, third) = shown(data, data.katalog.kinerja, "target capaian")
    assert (first, second, third) == ((100, 80.5), (12, 12), (5, None))


def test_dtypes() -> None:
    data, _ = offered()
    assert data.katalog.riwayat.dtypes.astype(str).to_dict() == {
        **dict.fromkeys(("orang", "pelatihan", "asal_tabel", "asal"), "int32"),
        **dict.fromkeys(("hari", "jp", "sampai"), "Int64"),
        "nama": "str",
    }
    assert data.katalog.kinerja.dtypes.astype(str).to_dict() == {
        **dict.fromkeys(("orang", "asal_tabel", "asal"), "int32"),
        **dict.fromkeys(("target", "capaian"), "Int64"),
    }
