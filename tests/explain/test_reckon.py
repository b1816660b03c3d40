from __future__ import annotations

from dataclasses import replace

from asnkompetensi.explain.formula import Choice, Formula, Rows, Where
from asnkompetensi.explain.reckon import exact, figure, named, part, shown
from asnkompetensi.model.explanation import Part
from asnkompetensi.model.kinds import Shown
from tests.explain.agency import ONE, TWO, context, row_of


def test_a_formula_gives_what_the_table_says_and_whether_it_was_rounded() -> None:
    found = context()
    row = row_of(found, "pegawai", nip=ONE)
    reckoned = figure(found, "pegawai", row, "jpm_mentah")
    assert (reckoned.nilai, reckoned.dibulatkan, reckoned.kosong) == (11429, True, "")  # 100 x 8 / 7
    assert figure(found, "pegawai", row, "jpm").nilai == 10000


def test_what_the_rounding_of_parts_may_carry_agrees() -> None:
    near, far = ("100 * (jumlah_dimiliki + 1 / 100) / jumlah_standar", "100 * (jumlah_dimiliki + 1) / jumlah_standar")
    for formula, agrees in ((near, True), (far, False)):
        found = context()
        row = row_of(found, "pegawai", nip=ONE)
        told = replace(found.told["pegawai"], rumus={"jpm_mentah": Formula(formula, longgar="1 / jumlah_standar")})
        found.told = {**found.told, "pegawai": told}
        assert (figure(found, "pegawai", row, "jpm_mentah").nilai == 11429) is agrees


def test_why_there_is_no_value() -> None:
    found = context()
    reckoned = figure(found, "pegawai", row_of(found, "pegawai", nip=TWO), "jpm")
    assert (reckoned.nilai, reckoned.kosong) == (None, "explain.belum_lengkap")


def test_the_first_word_whose_condition_holds() -> None:
    found = context()
    row = row_of(found, "detail", nip=ONE, kompetensi="Integritas")
    reckoned = figure(found, "detail", row, "status")
    assert (reckoned.nilai, reckoned.rumus) == ("kurang", "level_dimiliki < level_standar")
    entry = found.told["detail"].rumus["status"]
    assert isinstance(entry, Choice)
    assert tuple(named(entry, reckoned)) == ("level_dimiliki", "level_standar")


def test_rows_that_pass_and_rows_that_do_not() -> None:
    found = context()
    row = row_of(found, "pegawai", nip=ONE)
    reckoned = figure(found, "pegawai", row, "jumlah_kurang")
    assert reckoned.nilai == 1
    assert reckoned.baris is not None
    assert (len(reckoned.baris), len(reckoned.lain)) == (1, 2)


def test_rows_come_together_in_several_ways() -> None:
    found = context()
    row = row_of(found, "unit", unit_kerja="Dinas A")
    ways = (Part.SUM, Part.LARGEST, Part.SMALLEST, Part.DIFFERENT, Part.SAME)
    # Bayu lacks a level of Komunikasi, Awan one of Integritas; nobody else of the unit is short
    made = {
        way: part(found, "unit", row, Formula("x", {"x": Rows("detail", "kesenjangan", "unit_kerja", way)}), "x")[
            1
        ].nilai
        for way in ways
    }
    unit = 1_000_000
    assert made == {Part.SUM: 2 * unit, Part.LARGEST: unit, Part.SMALLEST: 0, Part.DIFFERENT: 2, Part.SAME: None}
    assert shown(found, Rows("detail", "kesenjangan", "", Part.SUM)) is Shown.LEVEL
    assert shown(found, Rows("detail", "kesenjangan", "", Part.DIFFERENT)) is Shown.COUNT


def test_tests_of_rows() -> None:
    found = context()
    row = row_of(found, "unit", unit_kerja="Dinas A")

    def count(*tests: Where) -> object:
        piece = Rows("detail", "", "unit_kerja", Part.COUNT, tests)
        return part(found, "unit", row, Formula("x", {"x": piece}), "x")[1].nilai

    assert count() == 6
    assert count(Where("kesenjangan", "atas", 0)) == 2
    assert count(Where("status", "lain", "kurang")) == 4
    assert count(Where("level_dimiliki", "ada"), Where("status", "sama", "kurang")) == 2
    assert count(Where("level_dimiliki", "kosong")) == 1


def test_values_as_exact_numbers() -> None:
    assert exact(2_500_000, Shown.LEVEL) == 2.5
    assert exact("kurang", Shown.WORD) == 0
    assert exact(None, Shown.LEVEL) is None
