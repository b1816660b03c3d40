"""PELATIHAN-04: equivalent trainings of the settings that cannot be used."""

from asnkompetensi.check.settings import settings
from asnkompetensi.model.options import GapOptions
from asnkompetensi.model.place import Place
from asnkompetensi.text import words
from asnkompetensi.text.problems.speak import speak
from tests.resolve.tables import AS_OF, table

CATALOGUE = {"riwayat": table("riwayat", [{"pelatihan": "Diklat Air"}])}


def test_a_circle_is_told_with_its_file_and_every_entry() -> None:
    setara = {"Diklat Air": "Tata Air", "Tata Air": "diklat air", "Diklat Api": "API-01"}
    (problem,) = settings(GapOptions(AS_OF, setara=setara, setara_dari=dict.fromkeys(setara, "kantor.toml")), CATALOGUE)
    assert (problem.kode, problem.tempat) == ("PELATIHAN-04", (Place("kantor.toml"),))
    assert problem.nilai == {"apa": "@check.setara_lingkar", "jumlah": 2}
    assert problem.bukti == (
        {"nama": "Diklat Air", "sekarang": "Tata Air"},
        {"nama": "Tata Air", "sekarang": "diklat air"},
    )


def test_each_fault_is_its_own() -> None:
    setara = {"A": "A", "B-1": "X", "B 1": "Y", "C": " "}
    found = settings(GapOptions(AS_OF, setara=setara), CATALOGUE)
    assert [problem.nilai["apa"] for problem in found] == [
        "@check.setara_kosong", "@check.setara_ganda", "@check.setara_lingkar",
    ]  # fmt: skip
    assert {problem.tempat for problem in found} == {(Place("asn.toml"),)}


def test_equivalents_that_end_somewhere_are_sound() -> None:
    assert settings(GapOptions(AS_OF, setara={"A": "B", "B": "C"}), CATALOGUE) == []
    assert settings(GapOptions(AS_OF), CATALOGUE) == []


def test_nothing_is_said_where_no_table_names_a_training() -> None:
    assert settings(GapOptions(AS_OF, setara={"A": "A"}), {}) == []


def test_its_words() -> None:
    (problem,) = settings(GapOptions(AS_OF, setara={"A": "B", "B": "A"}), CATALOGUE)
    spoken = speak(problem, words("id"))
    assert spoken.pesan == "pelatihan setara yang tidak dapat dipakai: nama-namanya menunjuk kembali ke dirinya sendiri"
    assert spoken.bukti == ('"A" = "B"', '"B" = "A"')
    assert "[setara] di asn.toml" in spoken.saran
