from __future__ import annotations

from dataclasses import replace

import numpy as np

from asnkompetensi.plan.clash import Clash
from asnkompetensi.plan.doubts.clashes import clashing
from tests.plan.problem import problem, small

BLANK = {"unit": "", "diminta": "", "dapat": "", "bentrok": "", "tanpa": "", "kurang": ""}


def test_what_stands_in_the_way_who_cannot_be_served_together_and_who_lacks_seats() -> None:
    data = small()
    instance = problem(data)
    short = np.zeros(len(instance.hadir), np.int64)
    arsip, bina = data.unit.code("Arsip"), data.unit.code("Bina")
    short[arsip], short[bina] = 1, 2
    told = clashing(
        data, replace(instance, jaminan=short), Clash(short, 3, {"orang": 1, "dana": 0}, np.array([arsip, bina]))
    )
    assert (told.kode, told.nilai) == (
        "RENCANA-09",
        {"apa": "@doubts.jaminan_bentrok", "jumlah": 3, "diminta": 3},
    )
    assert told.bukti == (
        {**BLANK, "tanpa": "@doubts.tanpa_dana", "kurang": "0"},
        {**BLANK, "tanpa": "@doubts.tanpa_orang", "kurang": "1"},
        {**BLANK, "bentrok": "Arsip, Bina"},
        {**BLANK, "unit": "Bina", "diminta": "2", "dapat": "0"},
        {**BLANK, "unit": "Arsip", "diminta": "1", "dapat": "0"},
    )


def test_a_single_unit_clashes_with_none() -> None:
    data = small()
    instance = problem(data, min_per_unit=2)
    none = np.zeros(len(instance.hadir), np.int64)
    assert clashing(data, instance, Clash(none, 1, {}, np.array([data.unit.code("Bina")]))).bukti == ()


def test_where_time_was_too_short_nothing_is_proven() -> None:
    data = small()
    told = clashing(data, problem(data, min_per_unit=1), None)
    assert (told.nilai["apa"], told.nilai["jumlah"], told.bukti) == ("@doubts.jaminan_waktu", 0, ())
