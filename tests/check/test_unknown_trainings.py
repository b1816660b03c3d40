"""RUJUKAN-01: trainings that people attended or a jabatan requires, and that the catalogue does not have."""

from asnkompetensi.check.unknown_trainings import unknown_trainings
from asnkompetensi.model.problem import Problem
from tests.check.doubts import cells, doubts
from tests.resolve.tables import Row, nip

PEGAWAI = [{"nip": nip(1), "unit_kerja": "Dinas Kearsipan", "jabatan": "Analis Hukum"}]
OFFERS = [
    {"kode": "ARS-01", "nama": "Pelatihan Kearsipan", "kompetensi": "Arsip", "level_hasil": 3},
    {"kode": "HKM-01", "nama": "Penyusunan Naskah", "kompetensi": "Hukum", "level_hasil": 3},
]


def attended(*names: str | None) -> list[Row]:
    return [{"nip": nip(1), "pelatihan": name} for name in names]


def found(*history: str | None, syarat: list[Row] | None = None) -> list[Problem]:
    return doubts(unknown_trainings, pegawai=PEGAWAI, pelatihan=OFFERS, riwayat=attended(*history), syarat=syarat or [])


def test_a_name_near_one_of_the_catalogue_is_its_own_problem() -> None:
    (problem,) = found("Pelatihan Kearsipna", "Pelatihan Kearsipan", "PELATIHAN KEARSIPNA")
    assert problem.nilai == {
        "kolom": "pelatihan", "nilai": "Pelatihan Kearsipna", "mirip": "Pelatihan Kearsipan", "jumlah": 2,
        "tabel": "riwayat",
        "rujukan": "pelatihan",
    }  # fmt: skip
    assert cells(problem) == ["Riwayat!B2", "Riwayat!B4"]


def test_all_others_are_one_problem_the_most_frequent_first() -> None:
    (problem,) = found("Diklat Kapal", "Kursus Lukis", None, "Kursus Lukis", "ARS-01")
    assert (problem.nilai["nilai"], problem.nilai["lain"], problem.nilai["jumlah"]) == ("Kursus Lukis", 1, 3)
    assert problem.bukti == ({"nama": "Kursus Lukis", "kali": 2}, {"nama": "Diklat Kapal", "kali": 1})
    assert cells(problem) == ["Riwayat!B2", "Riwayat!B3", "Riwayat!B5"]


def test_older_names_of_structural_trainings_are_known_in_a_history() -> None:
    assert found("Diklat PIM IV", "ADUM", "Prajabatan") == []


def test_a_required_training_without_an_offer_is_told() -> None:
    (problem,) = found(syarat=[{"jabatan": "Analis Hukum", "pelatihan": "PKP"}])
    assert (problem.nilai["nilai"], problem.nilai["tabel"], "lain" in problem.nilai) == ("PKP", "syarat", False)
    assert cells(problem) == ["Syarat!B2"]


def test_code_and_name_in_any_spelling_are_known() -> None:
    assert found("ars 01", "PELATIHAN  KEARSIPAN", syarat=[{"jabatan": "Analis Hukum", "pelatihan": "hkm-01"}]) == []


def test_without_a_catalogue_nothing_is_unknown() -> None:
    assert doubts(unknown_trainings, pegawai=PEGAWAI, riwayat=attended("Diklat Kapal")) == []
