from __future__ import annotations

from asnkompetensi.explain import evaluated
from asnkompetensi.explain.attended import events
from asnkompetensi.model.kinds import LEVEL_UNIT, Shown
from asnkompetensi.model.reason import decoded
from tests.evaluate.data import compared
from tests.evaluate.test_planned import plan
from tests.explain.agency import row_of
from tests.explain.judged import OFFERS, example, told
from tests.gap.data import full_nip

FOUND = example()
ONE, TWO, SIX = (full_nip(number) for number in "126")
CAME, PAIRS = "evaluasi-hadir", "evaluasi-pasangan"
HEAD = "nip | unit_kerja | jenjang_jabatan | Arsip | Data"
PEOPLE = f"{HEAD}\n1 | Laut | Muda | 1 > 2 A | 1 > 2\n2 | Laut | Muda | 1 > 2 A | 3 > 3"
OTHER = told(
    compared(PEOPLE, OFFERS, "nip | pelatihan | tanggal\n1 | B | 2025-02-01\n1 | D |\n1 | D |\n2 | A | 2024-01-01")
)


def test_who_came_was_short_and_was_assessed_again() -> None:
    row = row_of(FOUND, CAME, nip=ONE)
    told_ = [one(FOUND, CAME, row) for one in (evaluated.between_periods, evaluated.short, evaluated.again)]
    assert [leaf.nilai for leaf in told_] == [True, True, True]
    assert [len(leaf.bagian) for leaf in told_] == [0, 1, 2]
    assert evaluated.mixed(FOUND, CAME, row).nilai is False
    assert evaluated.kode(FOUND, CAME, row) == "a"
    assert [one.kode for one in evaluated.of_training(FOUND, CAME, row)] == ["a"]
    assert [one.awal for one in evaluated.needs(FOUND, 0, "a")] == [LEVEL_UNIT]


def test_whose_gain_may_come_from_elsewhere() -> None:
    assert [evaluated.mixed(OTHER, CAME, row_of(OTHER, CAME, nip=nip, kode="A")).nilai for nip in (ONE, TWO)] == [
        True, False,
    ]  # fmt: skip
    assert evaluated.undated(OTHER, "", 0).nilai == 1


def test_those_who_came_and_are_compared_with_nobody() -> None:
    """Two came to A, one to B; all were short, and only those to A were assessed again after they came to it alone."""
    counts = [evaluated.never_short(OTHER, "", 0).nilai, evaluated.not_again(OTHER, "", 0).nilai]
    shelf = OTHER.shelf("ringkasan-evaluate")
    assert counts == [shelf.column(f"lepas_{name}")[0] for name in ("tidak_kurang", "belum_ulang")]


def test_the_row_of_the_history() -> None:
    row = row_of(FOUND, CAME, nip=ONE)
    leaf = evaluated.event(lambda one: one.hari, Shown.DATE).daun(FOUND, CAME, row)
    assert (leaf.nilai, leaf.sel) == (FOUND.shelf(CAME).column("tanggal")[row], evaluated.cells(events(FOUND, 0)))


def test_both_sides_of_a_comparison() -> None:
    rows = [row_of(FOUND, PAIRS, nip=nip) for nip in (ONE, SIX)]
    assert [evaluated.side(FOUND, PAIRS, row).nilai for row in rows] == ["ikut", "pembanding"]
    assert [evaluated.held(place).daun(FOUND, PAIRS, rows[0]).nilai for place in (0, 1)] == [LEVEL_UNIT, 2 * LEVEL_UNIT]
    leaf = evaluated.alike(FOUND, PAIRS, rows[0])
    assert (leaf.nilai, [one.kunci for one in leaf.dasar]) == (1, ["evaluasi.pembanding"])


def test_a_name_may_hold_what_stands_between_names() -> None:
    people = "nip | unit_kerja | jenjang_jabatan | Arsip; Data | Data\n1 | Laut | Muda | 1 > 2 | 1 > 2"
    found = told(compared(people, OFFERS.replace("Arsip |", "Data |")))
    assert len(evaluated.competencies(found, "Arsip; Data; Data")) == 2


def test_a_seat_that_was_used() -> None:
    found = told(compared(PEOPLE, OFFERS), plan((ONE, "A", "1"), (TWO, "B", "1")))
    seats = {nip: row_of(found, "evaluasi-kursi", nip=nip) for nip in (ONE, TWO)}
    assert [evaluated.used(found, "evaluasi-kursi", row).nilai for row in seats.values()] == [True, False]
    leaf = evaluated.nearer(found, "evaluasi-kursi", seats[ONE])
    assert (leaf.nilai, decoded(leaf.alasan)[0][1]) == (LEVEL_UNIT, {"jumlah": 1})
