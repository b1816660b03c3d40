from __future__ import annotations

import json

from asnkompetensi.write.json import text as plain
from asnkompetensi.write.tree_json import Exact, text, tree
from tests.write.explained import GRADE, JPM, NIP


def test_a_tree_of_objects_with_exact_numbers() -> None:
    found = json.loads(text(tree(JPM), plain))
    assert (found["id"], found["angka"], found["nilai"]) == (f"pegawai/{NIP}", "jpm_mentah", 114.29)
    assert (found["rumus"], found["suku"]) == (JPM.rumus, {"jumlah_dimiliki": 8, "jumlah_standar": 7})
    (held,) = found["bagian"]
    assert (held["bagian_lain"], held["nilai_lain"], held["cocok"]) == (2, 6, True)
    (leaf,) = held["bagian"]
    place = {"berkas": "folder/data.xlsx", "lembar": "Penilaian", "sel": "E3"}
    assert leaf["sel"] == [{"kolom": "level", "isi": "2", **place}]
    assert leaf["keterangan"][0]["isi"] == "Tim A"
    assert leaf["aturan"][0]["kunci"] == "hitung.penilaian"
    assert leaf["alasan"] == "penilaian terbaru dari 1 yang ada"


def test_what_does_not_agree_says_what_the_formula_gives() -> None:
    found = json.loads(text(tree(GRADE), plain))
    assert (found["cocok"], found["nilai"], found["dihitung"]) == (False, "optimal", "cukup_optimal")


def test_a_number_is_written_as_it_is() -> None:
    assert text({"a": [Exact("0.10"), None, True, "x"]}, plain) == '{"a": [0.10, null, true, "x"]}'
