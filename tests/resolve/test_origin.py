"""Where rows come from."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from asnkompetensi.model.table import Part, Table
from asnkompetensi.resolve import origin
from asnkompetensi.resolve.origin import places


def test_cells_in_the_order_asked_for() -> None:
    frame = pd.DataFrame({"bagian": [0, 0, 1], "baris": [4, 5, 9], "kolom": [-1, -1, 6]})
    long = Part("a.xlsx", "Penilaian", 3, {"nip": 1, "level": 2})
    wide = Part("b.xlsx", "Hasil", 0, {"nip": 0})
    found = places(Table("penilaian", frame, (long, wide)), np.array([2, 0]), "level")
    assert [(place.berkas, place.short) for place in found] == [("b.xlsx", "Hasil!G10"), ("a.xlsx", "Penilaian!C5")]


def test_of_very_many_rows_the_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(origin, "PLACES", 2)
    frame = pd.DataFrame({"bagian": [0, 0, 0], "baris": [4, 5, 6], "kolom": [-1, -1, -1]})
    table = Table("penilaian", frame, (Part("a.xlsx", "Penilaian", 3, {"nip": 1}),))
    assert [place.sel for place in places(table, np.array([2, 0, 1]), "nip")] == ["B7", "B5"]


def test_rows_of_one_row_of_a_sheet_are_one() -> None:
    frame = pd.DataFrame({"bagian": [0, 0, 1, 1, 1], "baris": [4, 4, 4, 5, 5], "kolom": [2, 3, 2, 2, 3]})
    table = Table("penilaian", frame, (Part("a.xlsx", "A", 0, {"nip": 0}), Part("a.xlsx", "B", 0, {"nip": 0})))
    assert origin.once(table, np.arange(5)).tolist() == [0, 2, 3]
    assert origin.once(table, np.array([1, 4])).tolist() == [1, 4]
