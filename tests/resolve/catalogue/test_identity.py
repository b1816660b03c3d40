"""Which training a text means."""

from __future__ import annotations

from asnkompetensi.model.data import NONE
from tests.resolve.catalogue.offers import offered, training


def test_trainings_are_known_by_kode_in_its_order() -> None:
    data, _ = offered(pelatihan=[training("P-2"), training("P-10"), training("p 2", kompetensi="Statistik")])
    assert data.katalog.nama.names == ("P-10", "P-2")
    assert [data.katalog.nama.code(text) for text in ("P-2", "p2", "P 10")] == [1, NONE, 0]


def test_a_name_leads_to_its_training() -> None:
    data, _ = offered(pelatihan=[training("P-1", "Bimtek Hukum")])
    assert data.katalog.nama.code(" BIMTEK  hukum") == 0


def test_of_trainings_that_share_a_name_the_first_kode() -> None:
    data, _ = offered(pelatihan=[training("P-2", "Bimtek"), training("P-1", "Bimtek")])
    assert data.katalog.nama.names[data.katalog.nama.code("Bimtek")] == "P-1"


def test_a_kode_goes_before_a_name() -> None:
    data, _ = offered(pelatihan=[training("A", "Bimtek"), training("Bimtek", "Lokakarya")])
    assert data.katalog.nama.names[data.katalog.nama.code("bimtek")] == "Bimtek"


def test_an_older_name_leads_to_the_present_training_and_back() -> None:
    data, _ = offered(pelatihan=[training("K-1", "Pelatihan Kepemimpinan Pengawas")])
    assert [data.katalog.nama.code(text) for text in ("Diklat PIM IV", "PKP", "Diklat PIM III")] == [0, 0, NONE]
    older, _ = offered(pelatihan=[training("K-1", "Diklat PIM IV")])
    assert older.katalog.nama.code("PKP") == 0


def test_the_user_may_say_that_a_name_is_a_training() -> None:
    data, _ = offered({"Kursus Lama": "P-1", "Kursus Tua": "Kursus Lama"}, pelatihan=[training("P-1")])
    assert [data.katalog.nama.code(text) for text in ("kursus lama", "Kursus Tua")] == [0, 0]


def test_a_name_without_a_training_means_none() -> None:
    data, _ = offered({"Kursus Lama": "P-9"}, pelatihan=[training("P-1")])
    assert data.katalog.nama.code("Kursus Lama") == NONE
