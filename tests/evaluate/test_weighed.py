from __future__ import annotations

import numpy as np

from asnkompetensi.evaluate.before_after import before_after
from asnkompetensi.evaluate.came import came
from asnkompetensi.evaluate.trainings import trainings
from asnkompetensi.evaluate.verdict import Putusan
from asnkompetensi.evaluate.weighed import Weighed, weighed
from tests.evaluate.data import EXAMPLE, compared

HEAD = "nip | unit_kerja | jenjang_jabatan | Arsip"


def of(people: str, riwayat: str = "") -> list[Weighed]:
    found = compared(people, riwayat=riwayat)
    both, offers, everybody = before_after(found), trainings(found), np.ones(found.jumlah, np.bool_)
    return weighed(both, offers, came(found, both, offers, everybody), everybody, across=False)


def test_everybody_who_came_is_accounted_for() -> None:
    """Who came, was short, is assessed again, has somebody to be compared with."""
    (one,) = of(
        f"""{HEAD}
1 | Laut  | Ahli Muda | 1 > 2 A
2 | Laut  | Ahli Muda | 1 > 1
3 | Darat | Ahli Muda | 1 > 2 A
4 | Laut  | Ahli Muda | 2 > - A
5 | Laut  | Ahli Muda | 3 > 4 A
"""
    )
    assert (one.hadir, one.kurang, one.dinilai, one.lain) == (4, 3, 2, 0)
    assert (one.orang.peserta, one.orang.pembanding) == (1, 1)
    assert {name: number for name, number in one.lepas.items() if number} == {
        "tidak_kurang": 1, "belum_ulang": 1, "tanpa_unit": 1,
    }  # fmt: skip
    assert one.orang.peserta + sum(one.lepas.values()) == one.hadir
    assert one.hasil.putusan is Putusan.DATA_KURANG


def test_the_example() -> None:
    (one,) = of(EXAMPLE)
    assert one.hasil.putusan is Putusan.ADA_DAMPAK
    assert (one.ongkos.angkatan, one.ongkos.biaya) == (1, 5 * 100_000_000)


def test_trainings_that_nobody_attended_are_not_judged() -> None:
    assert of(f"{HEAD}\n1 | Laut | Ahli Muda | 1 > 2") == []
