from __future__ import annotations

from dataclasses import replace

from asnkompetensi.model.period import Periods
from asnkompetensi.trend.codes import CARRIED, EFFECTS
from tests.gap.data import totals
from tests.trend.data import one, periods, result, told, town


def test_the_totals_of_the_town() -> None:
    names = "periode pegawai_lama pegawai orang_datang orang_keluar orang_pindah"
    assert list(totals(result(), names).values()) == ["2", "5", "5", "1", "1", "4"]
    assert list(totals(result(), "kesenjangan_lama kesenjangan_baru perubahan").values()) == ["6", "5", "-1"]
    names = "pasangan pasangan_dinilai naik turun rata_jpm_lama rata_jpm_baru"
    assert list(totals(result(), names).values()) == ["9", "5", "3", "1", "60", "62.5"]
    assert list(totals(result(), "unit_belum_pasti unit_tak_terbanding").values()) == ["1", "5"]


def adds_up(found: Periods) -> bool:
    figures = {name: figure.value or 0 for name, figure in told(found)[0].ringkasan.items()}
    return figures["perubahan"] == sum(figures[name] for name in (*EFFECTS, *CARRIED))


def test_the_difference_is_the_sum_of_its_parts_under_every_filter() -> None:
    for unit in ((), ("Laut",), ("Bahari",), ("Hutan", "Arsip 1")):
        for jabatan in ((), ("Muda",), ("Juru",)):
            assert adds_up(replace(town(), hanya_unit=unit, hanya_jabatan=jabatan))


def test_over_several_periods_the_parts_of_all_steps_are_summed() -> None:
    years = [one("1 | A | Laut | Juru", f"1 | Integritas | {level}") for level in (0, 2, 1)]
    found = told(periods(*years))[0]
    names = "periode kesenjangan_lama kesenjangan_baru akibat_level_naik akibat_level_turun"
    assert list(totals(found, names).values()) == ["3", "3", "2", "-2", "1"]
