"""RUJUKAN-01: purses that no table defines, and earmarks for units or competencies that there are not."""

from asnkompetensi.check.unknown_purses import unknown_purses
from asnkompetensi.model.problem import Problem
from tests.check.doubts import BUILTIN, cells, doubts
from tests.resolve.tables import Row, nip

PEGAWAI = [{"nip": nip(1), "unit_kerja": "Bidang Arsip", "unit_induk": "Dinas Kearsipan", "jabatan": "Analis Hukum"}]
STANDAR = [{"jabatan": "Analis Hukum", "kompetensi": "Integritas", "level": 3}]


def offers(*purses: str | None) -> list[Row]:
    return [
        {"kode": f"T{number}", "nama": f"T{number}", "kompetensi": "Arsip", "level_hasil": 3, "sumber_dana": purse}
        for number, purse in enumerate(purses)
    ]


def purse(name: str = "APBD", **earmark: str) -> Row:
    return {"sumber_dana": name, "jumlah": 1_000_000, **earmark}


def facts(problems: list[Problem]) -> list[tuple[object, ...]]:
    assert all(problem.kode == "RUJUKAN-01" for problem in problems)
    return [
        tuple(problem.nilai[fact] for fact in ("kolom", "nilai", "mirip", "jumlah", "tabel")) for problem in problems
    ]


def test_a_purse_that_is_not_there() -> None:
    found = doubts(unknown_purses, pegawai=PEGAWAI, pelatihan=offers("APBD", "apbd", "CSR Bank", None), dana=[purse()])
    assert facts(found) == [("sumber_dana", "CSR Bank", "", 1, "pelatihan")]
    assert cells(found[0]) == ["Pelatihan!E4"]


def test_the_nearest_purse_is_named() -> None:
    found = doubts(
        unknown_purses, pelatihan=offers("Hibah Provinsi", "Hibah Provinsii"), dana=[purse("Hibah Provinsi")]
    )
    assert facts(found) == [("sumber_dana", "Hibah Provinsii", "Hibah Provinsi", 1, "pelatihan")]


def test_without_purses_none_is_unknown() -> None:
    assert doubts(unknown_purses, pegawai=PEGAWAI, pelatihan=offers("CSR Bank")) == []


def test_an_earmark_for_a_unit_that_is_nobodys() -> None:
    dana = [purse("A", untuk_unit="Bidang Arsp"), purse("B", untuk_unit="Dinas Kearsipan"), purse("C")]
    found = doubts(unknown_purses, pegawai=PEGAWAI, dana=dana)
    assert facts(found) == [("untuk_unit", "Bidang Arsp", "", 1, "dana")]
    dana = [purse("A", untuk_unit="Dinas Kearsipann"), purse("B", untuk_unit="Badan Laut")]
    found = doubts(unknown_purses, pegawai=PEGAWAI, dana=dana, unit=[{"unit_kerja": "Badan Laut"}])
    assert facts(found) == [("untuk_unit", "Dinas Kearsipann", "Dinas Kearsipan", 1, "dana")]


def test_an_earmark_for_a_competency_that_nothing_teaches_or_asks_for() -> None:
    dana = [purse(str(number), untuk_kompetensi=name) for number, name in enumerate(("Arsip", "Integritas", "Lukis"))]
    found = doubts(unknown_purses, pegawai=PEGAWAI, standar=STANDAR, pelatihan=offers(None), dana=dana)
    assert facts(found) == [("untuk_kompetensi", "Lukis", "", 1, "dana")]


def test_the_built_in_standard_asks_for_competencies() -> None:
    dana = [purse(untuk_kompetensi="Komunikasi")]
    assert len(doubts(unknown_purses, pegawai=PEGAWAI, standar=STANDAR, dana=dana)) == 1
    assert doubts(unknown_purses, BUILTIN, pegawai=PEGAWAI, standar=STANDAR, dana=dana) == []
