"""Where rows come from."""

from __future__ import annotations

import numpy as np
import pandas as pd

from asnkompetensi.model.table import Part, Table
from asnkompetensi.resolve.origin import places


def test_cells_in_the_order_asked_for() -> None:
    frame = pd.DataFrame({"bagian": [0, 0, 1], "baris": [4, 5, 9], "kolom": [-1, -1, 6]})
    long = Part("a.xlsx", "Penilaian", 3, {"nip": 1, "level": 2})
    wide = Part("b.xlsx", "Hasil", 0, {"nip": 0})
    found = places(Table("penilaian", frame, (long, wide)), np.array([2, 0]), "level")
    assert [(place.berkas, place.short) for place in found] == [("b.xlsx", "Hasil!G10"), ("a.xlsx", "Penilaian!C5")]
