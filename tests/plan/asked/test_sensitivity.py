"""Which seats stand: against every plan of a tiny agency under every change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from unittest.mock import patch

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asnkompetensi import law
from asnkompetensi.model.data import Data
from asnkompetensi.model.options import GapOptions
from asnkompetensi.model.plan import Limits
from asnkompetensi.plan.asked import sensitivity
from asnkompetensi.plan.build import build
from asnkompetensi.plan.instance import Instance
from asnkompetensi.plan.sound import sound
from asnkompetensi.recommend import every
from tests.gap.data import AS_OF, agency, computed, shown
from tests.plan.asked.case import small, table, told
from tests.plan.brute import ways

NAME = "kepekaan-kursi"
few = settings(max_examples=max(settings().max_examples // 20, 1))
Row = dict[str, str]
SKILLS = ("Hukum", "Teknis")


@dataclass(frozen=True)
class Office:
    """Two people of two units, two competencies, up to two trainings, little money."""

    levels: tuple[str, ...]
    standard: tuple[str, ...]
    trainings: tuple[Row, ...]
    budget: int

    @property
    def cells(self) -> list[tuple[str, str]]:
        return [(nip, skill) for nip in ("1", "2") for skill in SKILLS]

    @property
    def data(self) -> Data:
        marks = [
            {"nip": nip, "kompetensi": skill, "level": level}
            for (nip, skill), level in zip(self.cells, self.levels, strict=True)
        ]
        return agency(
            "nip | nama | unit_kerja | jabatan\n1 | Ani | Arsip | A\n2 | Budi | Bina | A",
            [
                {"jabatan": "A", "kompetensi": name, "level": level}
                for name, level in zip(SKILLS, self.standard, strict=True)
            ],
            marks,
            pelatihan=[{**row, "nama": row["kode"]} for row in self.trainings],
        )

    def wrong(self, cell: tuple[str, str], level: str) -> Office:
        """The office with another level."""
        place = self.cells.index(cell)
        return replace(self, levels=(*self.levels[:place], level, *self.levels[place + 1 :]))


@st.composite
def offices(draw: st.DrawFn) -> Office:
    def pick(*values: str) -> str:
        return draw(st.sampled_from(values))

    trainings = []
    for kode in ("P1", "P2"):
        shared = {
            "kode": kode,
            "biaya_peserta": pick("100", "200"),
            "maks_peserta": pick("1", "2"),
            "maks_angkatan": "1",
        }
        served = draw(st.lists(st.sampled_from(SKILLS), min_size=1, unique=True))
        levels = [{"level_hasil": pick("2", "3", "4"), "level_awal": pick("", "1")} for _ in served]
        trainings += [{**shared, "kompetensi": name, **level} for name, level in zip(served, levels, strict=True)]
    marks = tuple(pick("0", "1", "2", "3") for _ in range(4))
    return Office(
        marks, (pick("2", "4"), pick("3", "4")), tuple(trainings), draw(st.sampled_from([100, 200, 300, 500]))
    )


def instance(office: Office, by: str = "", code: int = 0, weight: Decimal = Decimal(1)) -> Instance:
    """The planning problem, computed from the first cell; the gaps of one competency or unit count so much."""
    data = office.data
    gaps = computed(data)[0].gaps
    assert gaps is not None
    batches = [*every(data, gaps, law.training_rules(GapOptions(AS_OF)))]
    if not batches:
        return build(data, [], Limits(budget=office.budget))
    rows = pd.concat(batches)
    codes = data.pegawai["unit"].to_numpy()[rows["orang"]] if by == "unit" else rows["kompetensi"].to_numpy()
    times = np.where((codes == code) & bool(by), int(2 * weight), 2)
    return build(data, [rows.assign(bobot=rows["bobot"] * times)], Limits(budget=office.budget))


def stays(problem: Instance, person: int, training: int) -> bool:
    """Whether a best plan has the seat, by looking at every plan."""
    seats = problem.kursi
    place = np.flatnonzero((seats.orang == person) & (seats.pelatihan == training))
    plans = [plan[0] for plan in ways(problem) if sound(problem, *plan)]
    best = max(int(seats.nilai[plan].sum()) for plan in plans)
    return any(int(seats.nilai[plan].sum()) == best and np.isin(place, plan).all() for plan in plans) and len(place) > 0


def rows(office: Office) -> list[Row]:
    found = table(office.data, NAME, budget=office.budget)
    return [dict(zip([column.name for column in found.columns], row, strict=True)) for row in shown(found)]


def others(office: Office, person: int, *, own: bool) -> list[Office]:
    """Every office with one error of one level, of the person or of the other."""
    steps = [
        (cell, Decimal(level) + step)
        for cell, level in zip(office.cells, office.levels, strict=True)
        for step in (1, -1)
    ]
    mine = [(cell, level) for cell, level in steps if (int(cell[0]) - 1 == person) == own and 0 <= level <= 5]
    return [office.wrong(cell, str(level)) for cell, level in mine]


@few
@given(offices())
def test_what_stands_survives_every_change_and_each_counter_example_turns_its_seat(office: Office) -> None:
    data = office.data
    changes = [
        (by, data.unit.code(name) if by == "unit" else data.kompetensi.code(name), weight)
        for by, names in (("unit", ("Arsip", "Bina")), ("kompetensi", SKILLS))
        for name in names
        for weight in (Decimal("0.5"), Decimal(2))
    ]
    for row in rows(office):
        seat = int(row["nip"][-3:]) - 1, data.katalog.nama.code(row["kode"])
        own, other = (
            all(stays(instance(one), *seat) for one in others(office, seat[0], own=own)) for own in (True, False)
        )
        weighed = all(stays(instance(office, *change), *seat) for change in changes)
        assert [row[f"tahan_{name}"] == "ya" for name in ("level", "level_lain", "bobot")] == [own, other, weighed]
        assert row["putusan"] == ("bertahan" if own and other and weighed else "berubah")
        if row["uji"].startswith("level"):
            cell = str(int(row["nip_uji"][-3:])), row["kompetensi"]
            assert not stays(instance(office.wrong(cell, row["level_uji"])), *seat)
        elif row["uji"]:
            by, name = ("unit", row["unit_uji"]) if row["unit_uji"] else ("kompetensi", row["kompetensi"])
            names = data.unit if by == "unit" else data.kompetensi
            assert not stays(instance(office, by, names.code(name), Decimal(row["bobot_uji"])), *seat)


TURNED = "bila Hukum Budi level 4, bukan 3; kursi ini tidak menutup apa-apa lagi"


def test_a_seat_of_one_level_closes_nothing_once_its_person_holds_one_more() -> None:
    stands = "tetap ada di rencana terbaik pada 10 kemungkinan salah satu level yang mengubah tawaran, dan 8 bobot lain"
    assert told(table(small(), NAME, budget=300)) == [stands, TURNED, stands]


TOO_MANY = (
    "kursi yang mungkin terlalu banyak (5, paling banyak 1) untuk direncanakan ulang pada setiap perubahan; yang dicoba"
    " hanya satu level lebih tinggi pada orang ini, dan kursinya tetap menutup sesuatu"
)


@pytest.mark.parametrize(
    ("limit", "value", "why"),
    [
        ("FEW", 1, TOO_MANY),
        ("RUNS", 0, "dari 18 perubahan ada yang belum terputus dalam waktunya, atau dalam 0 kali perencanaan ulang"),
    ],
)
def test_what_was_not_decided_is_not_proven(limit: str, value: int, why: str) -> None:
    with patch.object(sensitivity, limit, value):
        found = table(small(), NAME, budget=300)
    open_, turned = ["belum_terbukti", "", "", ""], ["berubah", "tidak", "", ""]
    assert shown(found, "putusan tahan_level tahan_level_lain tahan_bobot") == [open_, turned, open_]
    assert told(found) == [why, TURNED, why]
