from __future__ import annotations

from importlib import import_module

import pytest

from asnkompetensi.plan.causes import Sebab

OF_A_PERSON = [cause for cause in Sebab if cause <= Sebab.TIDAK_BERHAK]
OF_A_SEAT = [cause for cause in Sebab if Sebab.TIDAK_BERHAK < cause <= Sebab.BATAS_LAIN]
OF_A_TRAINING = (
    Sebab.KELAS_MUSTAHIL, Sebab.TANPA_SUMBER_DANA, Sebab.TANPA_PEMINAT, Sebab.JP_PENUH, Sebab.KURANG_PESERTA,
    Sebab.DANA_TIDAK_CUKUP, Sebab.BATAS_LAIN,
)  # fmt: skip


@pytest.mark.parametrize("lang", ["id", "en"])
def test_every_cause_has_its_words(lang: str) -> None:
    said = import_module(f"asnkompetensi.text.{lang}.plan").WORDS
    labels = import_module(f"asnkompetensi.text.{lang}.labels").WORDS
    asked = {f"tanpa_{cause.name.lower()}" for cause in OF_A_PERSON}
    asked |= {f"kursi_{cause.name.lower()}" for cause in OF_A_SEAT}
    asked |= {f"batal_{cause.name.lower()}" for cause in OF_A_TRAINING}
    asked |= {f"semua_{cause.name.lower()}" for cause in Sebab if cause is not Sebab.TANPA_PEMINAT}
    assert asked <= set(said)
    assert {cause.name.lower() for cause in Sebab} <= set(labels)
