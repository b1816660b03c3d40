"""Problems as a table and as JSON objects."""

import json
from dataclasses import replace

import pandas as pd

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.nip import mask
from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Problem
from asnkompetensi.text import words
from asnkompetensi.write.problem_rows import problem_dicts, problem_table
from tests.text.facts import FACTS

LEVEL = Problem(
    "LEVEL-01",
    (Place("data.xlsx", "Penilaian", "E23"), Place("data.xlsx", "Penilaian", "E31")),
    {"nilai": "7", "kolom": "level", "jumlah": 2},
)
LOCKED = Problem("BERKAS-04", (Place("a.xlsx"),), {"berkas": "a.xlsx"})
TARGET = Problem("KELUARAN-02", nilai={"berkas": "data.xlsx"})


def test_one_row_for_each_cell() -> None:
    frame = problem_table([LEVEL, LOCKED, TARGET], words("id")).frame
    assert frame.drop(columns=["pesan", "saran"]).astype(object).fillna("").to_numpy().tolist() == [
        ["LEVEL-01", "galat", "data.xlsx", "Penilaian", "E23", "7"],
        ["LEVEL-01", "galat", "data.xlsx", "Penilaian", "E31", "7"],
        ["BERKAS-04", "galat", "a.xlsx", "", "", ""],
        ["KELUARAN-02", "galat", "data.xlsx", "", "", ""],
    ]
    assert frame["pesan"][0] == 'level "7" di luar skala 0-5'
    assert frame["saran"][0].startswith("isi dengan angka 0-5")


def test_the_table_is_as_results_are() -> None:
    table = problem_table([LEVEL], words("id"))
    assert table.name == "masalah"
    assert [column.name for column in table.columns] == table.frame.columns.tolist()
    assert {column.shown for column in table.columns} == {Shown.TEXT, Shown.WORD}
    assert set(map(str, table.frame.dtypes)) == {"category"}


def test_words_follow_the_language() -> None:
    assert problem_table([LEVEL], words("en")).frame["pesan"][0] == 'level "7" is outside the scale 0-5'


def test_no_problems_make_an_empty_table() -> None:
    table = problem_table([], words("id"))
    assert table.frame.empty
    assert table.frame.columns.tolist() == [column.name for column in table.columns]


def test_objects_for_json() -> None:
    assert problem_dicts([LEVEL]) == [
        {
            "kode": "LEVEL-01",
            "tingkat": "galat",
            "pesan": 'level "7" di luar skala 0-5',
            "saran": "isi dengan angka 0-5 atau nama levelnya (Paham, Dasar, Menengah, Mumpuni, Ahli); kosongkan bila "
            "belum dinilai",
            "jumlah": 2,
            "tempat": [
                {"berkas": "data.xlsx", "lembar": "Penilaian", "sel": "E23"},
                {"berkas": "data.xlsx", "lembar": "Penilaian", "sel": "E31"},
            ],
            "nilai": "7",
            "sebab": None,
            "akibat": "2 sel dihitung sebagai kosong (belum dinilai, atau tanpa standar)",
            "dasar": None,
        }
    ]


def test_every_code_becomes_json() -> None:
    found = json.loads(json.dumps(problem_dicts(list(FACTS.values()))))
    assert [one["kode"] for one in found] == list(FACTS)
    assert all(one["pesan"] and one["saran"] for one in found)


def test_a_value_that_holds_a_nip_is_masked() -> None:
    nip = "190001011965011001"
    problem = Problem("LEVEL-01", LEVEL.tempat, {"nilai": nip, "kolom": "level", "jumlah": 2})
    assert problem_dicts([problem])[0]["nilai"] == mask(nip)
    assert problem_table([problem], words("id")).frame["nilai"].tolist() == [mask(nip)] * 2


def test_many_cells_are_no_burden() -> None:
    places = tuple(Place("data.xlsx", "Pegawai", f"A{row}") for row in range(2, 50_002))
    frame = problem_table([Problem("NIP-02", places, {"jumlah": len(places)})], words("id")).frame
    assert len(frame) == 50_000
    assert len(frame["pesan"].cat.categories) == 1
    assert isinstance(frame["sel"].dtype, pd.CategoricalDtype)


def test_of_nips_told_together_only_the_first_value_is_known() -> None:
    places = tuple(Place("data.xlsx", "Pegawai", cell) for cell in ("A4", "A9"))
    frame = problem_table([Problem("NIP-01", places, {"nilai": "1905", "jumlah": 2})], words("id")).frame
    assert frame["nilai"].astype(object).fillna("").tolist() == ["1905", ""]


def test_of_many_instansi_the_last_column_tells_whose_it_is() -> None:
    table = problem_table([replace(LEVEL, instansi="kota-a"), TARGET], words("id"))
    assert table.columns[-1].name == "instansi"
    assert table.frame["instansi"].astype(object).fillna("").tolist() == ["kota-a", "kota-a", ""]
    assert [one.get("instansi") for one in problem_dicts([replace(LEVEL, instansi="kota-a"), TARGET])] == [
        "kota-a", None,
    ]  # fmt: skip
