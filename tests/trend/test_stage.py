from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from asnkompetensi.engine.on_pandas import Border
from asnkompetensi.model.frames import Frame
from asnkompetensi.trend.codes import CARRIED, EFFECTS
from asnkompetensi.trend.columns import NAMES, columns
from tests.trend.data import one, periods, result, told


def test_each_table_has_its_columns_and_only_those_asked_for_are_made() -> None:
    assert tuple(result().tabel) == NAMES
    for name, table in result().tabel.items():
        assert tuple(table.columns) == columns(name)
        assert list(table.frame) == [column.name for column in columns(name)]
    assert list(
        told(periods(one("1 | A | Laut | Juru"), one("1 | A | Laut | Juru")), tables=("tren-unit",))[0].tabel
    ) == ["tren-unit"]


def random_period(seed: int) -> dict[str, str]:
    """Sixty people at random in units and jabatan, with a standard and assessments at random."""
    draw = np.random.default_rng(seed)
    there = [nip for nip in range(1, 61) if draw.random() < 0.85]
    people = [f"{nip} | P{nip} | U{draw.integers(6)} | {'Juru' if draw.random() < 0.6 else 'Muda'}" for nip in there]
    keys = product(("Juru", "Muda"), ("", "U1", "U3"), "IKL")
    standard = [f"{job} | {unit} | {name} | {draw.integers(6)}" for job, unit, name in keys if draw.random() < 0.7]
    levels = [f"{nip} | {name} | {draw.integers(11) / 2}" for nip, name in product(there, "IKL") if draw.random() < 0.8]
    return {
        "pegawai": "nip | nama | unit_kerja | jabatan\n" + "\n".join(people),
        "standar": "jabatan | unit_kerja | kompetensi | level\n" + "\n".join(standard),
        "penilaian": "nip | kompetensi | level\n" + "\n".join(levels),
    }


def test_every_table_tells_the_same_change_and_its_parts_add_up() -> None:
    for seed in range(4):
        found = told(periods(random_period(seed), random_period(seed + 100)))[0]
        change = found.ringkasan["perubahan"].value
        for name in ("tren-detail", "tren-pegawai", "tren-unit", "tren-kompetensi"):
            frame = found.tabel[name].frame
            parts = [part for part in (*EFFECTS, *CARRIED) if part in frame]
            assert (frame[parts].sum(axis=1) == frame["perubahan"]).all(), (seed, name)
            assert int(frame["perubahan"].sum()) == change, (seed, name)


def test_the_gaps_of_each_period_are_those_of_the_gap_stage() -> None:
    found = periods(random_period(1), random_period(2))
    table = told(found)[0].tabel["tren-kompetensi"].frame.set_index("kompetensi")
    for period, side in zip(found.periode, ("lama", "baru"), strict=True):
        gap = period.tabel["kompetensi"].frame.set_index("kompetensi")
        own = table.loc[gap.index]
        for of_gap, here in (
            ("total_kesenjangan", "kesenjangan"),
            ("rata_kesenjangan", "rata"),
            ("dinilai", "dinilai"),
            ("lebih", "lebih"),
        ):
            assert gap[of_gap].tolist() == own[f"{here}_{side}"].tolist()


def test_what_a_step_holds_goes_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    both, held = periods(random_period(1), random_period(2)), list[Frame]()

    def hold(_: Border, rows: Frame) -> Frame:
        held.append(rows)
        return rows

    def forget(_: Border, rows: Frame) -> None:
        held[:] = [one for one in held if one is not rows]

    monkeypatch.setattr(Border, "hold", hold)
    monkeypatch.setattr(Border, "forget", forget)
    assert told(both)[0].ringkasan
    assert held == []
