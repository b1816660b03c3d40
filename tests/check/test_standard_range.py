"""STANDAR-04: required levels far from what is usual for the class."""

import pytest

from asnkompetensi import law
from asnkompetensi.check.standard_range import standard_range
from asnkompetensi.model.options import GapOptions
from tests.check.doubts import cells, doubts
from tests.resolve.tables import AS_OF, Row, nip


def row(level: float, kompetensi: str = "Integritas", **subject: str) -> Row:
    return {"jabatan": None, **subject, "kompetensi": kompetensi, "level": level}


def people(*classes: str) -> list[Row]:
    return [
        {"nip": nip(n), "unit_kerja": "A", "jabatan": "Arsiparis", "jenjang_jabatan": one}
        for n, one in enumerate(classes, 1)
    ]


@pytest.mark.parametrize(
    ("level", "far"), [(5, True), (4.5, True), (4, False), (3, False), (2, False), (1.5, True), (1, True), (0, False)]
)
def test_the_usual_level_of_administrator_is_three(level: float, far: bool) -> None:
    standar = [row(level, jenjang_jabatan="Administrator")]
    assert len(doubts(standard_range, pegawai=people("Pengawas"), standar=standar)) == far


def test_facts_and_places() -> None:
    standar = [row(3, jenjang_jabatan="Pengawas"), row(4.5, "Komunikasi", jenjang_jabatan="Pengawas")]
    (problem,) = doubts(standard_range, pegawai=people("Pengawas"), standar=standar)
    assert (problem.kode, problem.nilai) == ("STANDAR-04", {"jumlah": 1})
    assert cells(problem) == ["Standar!D3"]
    assert problem.bukti == ({"subjek": "Pengawas", "kompetensi": "Komunikasi", "level": "4.5", "lazim": "2"},)


def test_the_class_of_a_jabatan_is_that_of_its_holders() -> None:
    standar = [row(5, jabatan="Arsiparis"), row(5, jabatan="Notulis")]
    (problem,) = doubts(standard_range, pegawai=people("Ahli Muda", "Ahli Muda"), standar=standar)
    assert (cells(problem), problem.bukti[0]["subjek"]) == (["Standar!C2"], "Arsiparis")
    assert doubts(standard_range, pegawai=people("Ahli Muda", "Ahli Utama"), standar=standar) == []


@pytest.mark.parametrize(
    "standar",
    [[row(5, "Tata Kelola Arsip", jenjang_jabatan="Pengawas")], [row(5, jenjang_jabatan="Luar Biasa")], []],
    ids=["not one of the nine", "a class that the law does not know", "no standard"],
)
def test_what_has_no_usual_level(standar: list[Row]) -> None:
    assert doubts(standard_range, pegawai=people("Pengawas"), standar=standar) == []


@pytest.mark.parametrize("builtin", [False, True])
def test_what_is_usual_follows_the_settings(builtin: bool) -> None:
    standar = [row(4, jenjang_jabatan="Pengawas"), row(2, jenjang_jabatan="Pengawas", kompetensi="Komunikasi")]
    rules = law.rules(GapOptions(AS_OF, builtin=builtin, override={"bawaan.pengawas": 4}))
    (problem,) = doubts(standard_range, rules, pegawai=people("Pengawas"), standar=standar)
    assert [(line["level"], line["lazim"]) for line in problem.bukti] == [("2", "4")]
