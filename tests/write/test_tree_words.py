from __future__ import annotations

from dataclasses import replace

from asnkompetensi.model.explanation import Cell, Node, Part
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.place import Place
from asnkompetensi.text import words
from asnkompetensi.write.tree_words import details, formula, head, places
from tests.write.explained import GRADE, HELD, JPM, SUM

SAY = words("id")


def told(node: Node, known: set[str]) -> list[str]:
    return [kind for kind, _ in details(node, known, SAY, show_nip=False)]


def test_the_row_is_named_where_it_is_another_one() -> None:
    assert head(SUM, SUM.baris, SAY, show_nip=False) == "Jumlah Dimiliki: 8"
    assert head(HELD, SUM.baris, SAY, show_nip=False) == "detail/1900············01/Integritas · Level Dimiliki: 2"
    assert head(Node("unit/A", "", Shown.COUNT, 1, Part.SAME), "", SAY, show_nip=False) == "unit/A"


def test_what_else_is_said_of_a_node() -> None:
    assert told(JPM, set()) == ["alasan"]
    assert told(SUM, set()) == ["alasan", "lainnya"]
    assert told(GRADE, set()) == ["salah", "lainnya"]
    assert told(HELD, set()) == ["alasan", "sel", "aturan"]


def test_a_rule_is_said_once() -> None:
    known: set[str] = set()
    assert "aturan" in told(HELD, known)
    assert "aturan" not in told(HELD, known)


def test_a_rule_that_rests_on_no_law_has_no_empty_part() -> None:
    ours = replace(HELD, dasar=(replace(HELD.dasar[0], dasar=""),))
    ((_, line),) = [one for one in details(ours, set(), SAY, show_nip=False) if one[0] == "aturan"]
    assert line.split(": ", 1)[1].split(" · ")[1:] == ["Turunan", "Bawaan"]


def test_a_formula_with_its_numbers() -> None:
    assert formula(JPM, SAY) == "100 × 8 / 7"
    assert formula(GRADE, words("en")) == "100.00 ≥ 90"
    empty = replace(GRADE, rumus="kosong(jpm)", suku=(replace(GRADE.suku[0], nilai=None),))
    assert formula(empty, SAY) == "(–)"
    assert formula(replace(GRADE, rumus="jpm >= 90 and jpm < 95"), SAY) == "100,00 ≥ 90 dan 100,00 < 95"


def test_cells_of_one_sheet_name_it_once_and_a_text_file_is_its_own_sheet() -> None:
    text = Cell("nip", "", Place("data/pegawai.csv", "pegawai.csv", "A2"))
    assert places((HELD.sel[0], text, text)) == "data.xlsx!Penilaian!E3 “2”, pegawai.csv!A2"
