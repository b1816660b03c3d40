from dataclasses import replace

import pytest

from asnkompetensi.model.rules import Basis
from asnkompetensi.text import words
from asnkompetensi.write.basis import basis_table, filters
from asnkompetensi.write.basis import said as in_one_line
from asnkompetensi.write.cells import records
from tests.write.report import report

ID, EN = words("id"), words("en")


def test_constants_come_first_then_the_files_with_their_hash() -> None:
    rows = records(basis_table(report(), ID), 9)
    assert [row["kunci"] for row in rows] == ["masa_berlaku_tahun", "kategori", "Berkas sumber"]
    assert rows[0]["dasar"] == "Peraturan BKN 26/2019 Ps 29(4)"
    assert (rows[2]["nilai"], rows[2]["dasar"], rows[2]["asal"]) == ("data.xlsx", f"SHA-256 {'ab' * 32}", None)


def test_nothing_known_is_an_empty_table() -> None:
    assert records(basis_table(replace(report(), aturan=(), sumber=()), ID), 9) == []


@pytest.mark.parametrize(
    ("kunci", "nilai", "indonesian", "english"),
    [
        ("hitung.per_tanggal", "2026-03-31", ("Per tanggal", "31 Maret 2026"), ("As of", "31 March 2026")),
        (
            "hitung.kedaluwarsa",
            "drop",
            ("Penilaian yang lewat masa berlakunya", "disisihkan"),
            ("Assessments past their validity", "left out"),
        ),
        ("bawaan.mahir", "2.5", ("Level bawaan JF Mahir", "2,5"), ("Built-in level of JF Mahir", "2.5")),
        (
            "standar.urutan",
            "baris > jenjang",
            ("Urutan standar, yang paling khusus dahulu", "Baris > Jenjang"),
            ("Order of standards, the most specific first", "Own row > Position class"),
        ),
        ("saring.unit", "sama", ("Hanya unit", "sama"), ("Filter by unit", "sama")),
    ],
)
def test_keys_and_values_are_said_in_words(
    kunci: str, nilai: str, indonesian: tuple[str, str], english: tuple[str, str]
) -> None:
    told = replace(report(), aturan=(Basis(kunci, nilai, "", "turunan", "pilihan"),), sumber=())
    for say, said in ((ID, indonesian), (EN, english)):
        (row,) = records(basis_table(told, say), 9)
        assert (row["kunci"], row["nilai"]) == said


def test_filters_are_sentences() -> None:
    told = replace(report(), aturan=(Basis("saring.kompetensi", "Integritas", "", "turunan", "pilihan"),))
    assert filters(told, ID) == ["Hanya kompetensi: Integritas; JPM dihitung atas kompetensi itu saja"]
    assert filters(report(), ID) == []


def test_a_constant_in_one_line() -> None:
    one = Basis("bawaan.mahir", "2.5", "PermenPANRB 38/2017", "primer", "bawaan")
    assert in_one_line(one, ID) == "Level bawaan JF Mahir = 2,5 \u00b7 PermenPANRB 38/2017 \u00b7 Primer \u00b7 Bawaan"
