from __future__ import annotations

from asnkompetensi.explain import twice
from asnkompetensi.model.kinds import LEVEL_UNIT
from tests.evaluate.data import compared
from tests.explain.judged import example, told
from tests.gap.data import full_nip

FOUND = example()
ONE = full_nip("1")


def number(nip: str) -> int:
    row = int(FOUND.shelf("evaluasi-pasangan").rows(["nip"], [nip])[0])
    return twice.number(FOUND, "evaluasi-pasangan", row)


def test_what_was_held_before_and_after() -> None:
    orang = number(ONE)
    (pair,) = twice.pairs(FOUND, orang)
    assert (pair.awal, pair.akhir, pair.standar, pair.kurang) == (LEVEL_UNIT, 2 * LEVEL_UNIT, 3 * LEVEL_UNIT, True)
    assert twice.after(FOUND, orang, pair.kompetensi) == (pair.akhir, pair.sampai)
    assert [code for _, code in twice.required(FOUND, orang)] == [pair.kompetensi]
    assert twice.own_codes(twice.between(FOUND), 1, pair.kompetensi) == [pair.kompetensi]


def test_each_is_cited_where_its_own_period_has_it() -> None:
    orang = number(ONE)
    before, after = twice.nodes(FOUND, orang, twice.pairs(FOUND, orang)[0])
    assert (before.nilai, after.nilai) == (LEVEL_UNIT, 2 * LEVEL_UNIT)
    assert '"2024"' in before.alasan
    assert '"2025"' in after.alasan
    assert [cell.kolom for cell in after.sel][-1] == "level"


def test_whose_training_is_asked_about() -> None:
    people = "nip | unit_kerja | jenjang_jabatan | Arsip\n1 | Laut | Muda | 1 > 2 A\n2 | Kota | Muda | 1 > 2 A"
    found = told(compared(people), unit=("laut",))
    shelf = found.shelf("evaluasi-hadir")
    assert [shelf.column("unit_kerja")[row] for row in range(len(shelf))] == ["Laut"]
    asked = twice.number(found, "evaluasi-hadir", 0)
    assert [twice.asked_about(found, orang) for orang in (asked, 1 - asked)] == [True, False]
