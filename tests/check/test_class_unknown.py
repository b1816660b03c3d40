"""JABATAN-01: people whose class cannot be told, where a rule needs it."""

from asnkompetensi.check.class_unknown import class_unknown
from tests.check.doubts import BUILTIN, cells, doubts, under_target
from tests.resolve.tables import Row, nip

BY_CLASS = [{"jenjang_jabatan": "Ahli Muda", "kompetensi": "Integritas", "level": 3}]
BY_JABATAN = [{"jabatan": "Ajudan", "kompetensi": "Integritas", "level": 3}]


def people(*jabatan: str | None, **columns: str) -> list[Row]:
    return [{"nip": nip(n), "unit_kerja": "A", "jabatan": job, **columns} for n, job in enumerate(jabatan, 1)]


def test_people_without_a_class_are_counted_by_jabatan() -> None:
    rows = people("Ajudan", "Penata Arsip Ahli Muda", "Pramu Bakti", "Pramu Bakti", None)
    (problem,) = doubts(class_unknown, pegawai=rows, standar=BY_CLASS)
    assert (problem.kode, problem.nilai) == ("JABATAN-01", {"jumlah": 3})
    assert cells(problem) == ["Pegawai!C2", "Pegawai!C4", "Pegawai!C5"]
    assert problem.bukti == ({"jabatan": "Pramu Bakti", "jumlah": 2}, {"jabatan": "Ajudan", "jumlah": 1})


def test_nothing_needs_the_class_without_a_standard_by_class() -> None:
    assert doubts(class_unknown, pegawai=people("Ajudan"), standar=BY_JABATAN) == []


def test_the_built_in_standard_needs_the_class() -> None:
    assert len(doubts(class_unknown, BUILTIN, pegawai=people("Ajudan"), standar=BY_JABATAN)) == 1


def test_everybody_has_a_class() -> None:
    assert doubts(class_unknown, pegawai=people("Ajudan", jenjang_jabatan="Pelaksana"), standar=BY_CLASS) == []


def test_under_a_target_the_jabatan_aimed_at_counts() -> None:
    rows = people("Penata Arsip Ahli Muda", jabatan_tujuan="Ajudan")
    assert doubts(class_unknown, pegawai=rows, standar=BY_CLASS) == []
    (problem,) = doubts(class_unknown, under_target(), pegawai=rows, standar=BY_CLASS)
    assert cells(problem) == ["Pegawai!D2"]
