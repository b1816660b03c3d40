"""RUJUKAN-01: names that lead to nothing although a defined one is near, and units of the standard without people."""

from asnkompetensi.check.similar_names import similar_names
from asnkompetensi.model.problem import Problem
from tests.check.doubts import BUILTIN, cells, doubts
from tests.resolve.tables import Row, nip

PEGAWAI = [{"nip": nip(1), "unit_kerja": "Dinas Kearsipan", "jabatan": "Analis Hukum"}]


def standard(*kompetensi: str, **columns: str) -> list[Row]:
    return [{"jabatan": "Analis Hukum", "kompetensi": name, "level": 3, **columns} for name in kompetensi]


def assessed(*kompetensi: str) -> list[Row]:
    return [{"nip": nip(1), "kompetensi": name, "level": 2} for name in kompetensi]


def facts(problems: list[Problem]) -> list[tuple[object, ...]]:
    assert all(problem.kode == "RUJUKAN-01" for problem in problems)
    return [tuple(problem.nilai[fact] for fact in ("kolom", "nilai", "mirip", "jumlah")) for problem in problems]


def test_a_competency_that_is_nearly_required() -> None:
    marks = assessed("Integrtias", "Komunikasi", "Integrtias", "Manajemen Kapal")
    found = doubts(similar_names, pegawai=PEGAWAI, standar=standard("Integritas", "Komunikasi"), penilaian=marks)
    assert facts(found) == [("kompetensi", "Integrtias", "Integritas", 2)]
    assert cells(found[0]) == ["Penilaian!B2", "Penilaian!B4"]


def test_a_competency_that_another_source_requires() -> None:
    own = [{"nip": nip(1), "kompetensi": "Komunikasi", "level_standar": 3}]
    found = doubts(similar_names, pegawai=PEGAWAI, kesenjangan=own, penilaian=assessed("Komunikasii"))
    assert facts(found) == [("kompetensi", "Komunikasii", "Komunikasi", 1)]
    assert facts(doubts(similar_names, BUILTIN, pegawai=PEGAWAI, penilaian=assessed("Integritass"))) == [
        ("kompetensi", "Integritass", "Integritas", 1)
    ]


def test_a_jabatan_that_the_standard_nearly_names() -> None:
    rows = [*PEGAWAI, *({"nip": nip(n), "unit_kerja": "Dinas Kearsipan", "jabatan": "Analis Hukun"} for n in (2, 3))]
    found = doubts(similar_names, pegawai=rows, standar=standard("Integritas"))
    assert facts(found) == [("jabatan", "Analis Hukun", "Analis Hukum", 2)]
    assert cells(found[0]) == ["Pegawai!C3", "Pegawai!C4"]


def test_a_jabatan_that_only_people_name_is_no_matter() -> None:
    rows = [{**PEGAWAI[0], "jabatan": jabatan, "nip": nip(n)} for n, jabatan in enumerate(["Pranata Arsip", None], 1)]
    by_class = [{"jenjang_jabatan": "Ahli Muda", "kompetensi": "Integritas", "level": 3}]
    assert doubts(similar_names, pegawai=rows, standar=[*standard("Integritas"), *by_class]) == []


def test_a_unit_of_the_standard_that_is_nobodys() -> None:
    rows = [*standard("Integritas", unit_kerja="Dinas Kerasipan"), *standard("Komunikasi", unit_kerja="Badan Kapal")]
    found = doubts(
        similar_names, pegawai=PEGAWAI, standar=[*rows, *standard("Komunikasi", unit_kerja="Dinas Kearsipan")]
    )
    assert facts(found) == [
        ("unit_kerja", "Badan Kapal", "", 1),
        ("unit_kerja", "Dinas Kerasipan", "Dinas Kearsipan", 1),
    ]
    assert cells(found[1]) == ["Standar!B2"]


def test_a_listed_unit_is_defined() -> None:
    rows = standard("Integritas", unit_kerja="Dinas Awan")
    assert doubts(similar_names, pegawai=PEGAWAI, standar=rows, unit=[{"unit_kerja": "Dinas Awan"}]) == []


def test_a_competency_of_the_catalogue_that_is_nearly_required() -> None:
    names = ("Integrtias", "Integritas", "Manajemen Kapal", "INTEGRTIAS")
    offers = [{"kode": f"T{n}", "nama": f"T{n}", "kompetensi": name, "level_hasil": 3} for n, name in enumerate(names)]
    found = doubts(similar_names, pegawai=PEGAWAI, standar=standard("Integritas"), pelatihan=offers)
    assert facts(found) == [("kompetensi", "Integrtias", "Integritas", 2)]
    assert cells(found[0]) == ["Pelatihan!C2", "Pelatihan!C5"]
    assert found[0].nilai["tabel"] == "pelatihan"


def test_a_jabatan_that_requires_a_training_and_is_nearly_one_that_is_held() -> None:
    rows = [{"jabatan": name, "pelatihan": "T1"} for name in ("Analis Hukun", "Analis Hukum", "Nakhoda")]
    found = doubts(similar_names, pegawai=PEGAWAI, syarat=rows)
    assert facts(found) == [("jabatan", "Analis Hukun", "Analis Hukum", 1)]
    assert cells(found[0]) == ["Syarat!A2"]
