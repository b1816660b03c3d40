from __future__ import annotations

from dataclasses import replace

from asnkompetensi.model.data import NONE
from asnkompetensi.model.options import TrendOptions
from asnkompetensi.trend.step import steps
from tests.trend.data import one, periods, step, town


def test_everybody_stands_somewhere_on_each_side() -> None:
    names = town().unit.names.names
    where = [[names[code] if code != NONE else "" for code in side.unit] for side in (step().lama, step().baru)]
    assert where == [
        ["Arsip", "Arsip", "Hutan", "Laut", "Laut", ""],
        ["Arsip 1", "Arsip 2", "", "Bahari", "Bahari", "Hutan"],
    ]
    assert step().pindah.tolist() == [True, True, False, True, True, False]
    assert step().nomor.tolist() == [0, 1, 2, 3, 4, 5]


def test_the_jpm_is_that_of_the_gap() -> None:
    assert step().lama.jpm.tolist() == [NONE, NONE, NONE, 6000, NONE, NONE]


def test_the_newest_step_comes_first() -> None:
    years = [one("1 | A | Laut | Juru", "1 | Integritas | 1") for _ in range(3)]
    found = [(each.lama.periode.nama, each.baru.periode.nama) for each in steps(periods(*years), TrendOptions())]
    assert found == [("2025", "2026"), ("2024", "2025")]


def test_a_filter_asks_about_those_who_are_or_were_there() -> None:
    (found,) = steps(replace(town(), hanya_unit=("hutan",)), TrendOptions())
    assert found.nomor.tolist() == [2, 5]
    (found,) = steps(replace(town(), hanya_jabatan=("Muda",)), TrendOptions())
    assert found.nomor.tolist() == [0]
    assert not found.lama.dipilih.any()
