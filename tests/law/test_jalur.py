from __future__ import annotations

from asnkompetensi.law.jalur import jalur


def test_classical_and_other_ways() -> None:
    names = {one.kode: (one.bentuk, one.nama) for one in jalur()}
    assert names["KL10"] == ("Klasikal", "Bimbingan Teknis")
    assert names["NKL03"] == ("Nonklasikal", "E-learning")
    assert len(names) == 25
