from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd

from asnkompetensi.explain import assessment, standard
from asnkompetensi.explain.context import Context
from asnkompetensi.explain.origins import origins
from asnkompetensi.model.place import Place
from asnkompetensi.model.rules import Assessment
from asnkompetensi.model.sheet import Keyed, SheetColumn
from tests.explain.agency import AGENCY, FOUR, ONE, context


def told(row: pd.Series, whose: str) -> str:
    """A cell of the table as explanations write it, "" for none."""
    sheet, column, line = (row[f"{name}_{whose}"] for name in ("lembar", "kolom", "baris"))
    return "" if pd.isna(column) else f"{sheet}!{column}{'' if pd.isna(line) else line}"


def written(place: Place) -> str:
    sheet = place.nama if place.nama == place.lembar else f"{place.nama}!{place.lembar}"
    return f"{sheet}!{place.sel}"


def held_against(made: Context) -> int:
    """Each cell of the table is one that the explanation of its row rests on; how many there are."""
    frame = origins(made.data, made.run.gaps).frame
    assert frame["kompetensi"].astype(str).tolist() == made.run.tabel["detail"].frame["kompetensi"].astype(str).tolist()
    known = 0
    for row in range(len(frame)):
        for whose, leaf in (("standar", standard.required), ("penilaian", assessment.level)):
            if cell := told(frame.iloc[row], whose):
                assert cell in {written(one.tempat) for one in leaf(made, "detail", row).sel}
                known += 1
    return known


def test_every_cell_is_one_that_an_explanation_rests_on() -> None:
    assert held_against(context()) == 12 + 6


def test_a_level_that_is_not_known_has_no_cell_and_nor_has_a_mean() -> None:
    frame = origins((made := context(assessment=Assessment.MEAN)).data, made.run.gaps).frame
    cells = {(row["nip"], row["kompetensi"]): told(row, "penilaian") for _, row in frame.iterrows()}
    assert cells[ONE, "Integritas"] == ""
    assert cells[ONE, "Kerja Sama"] != ""


def test_somebody_without_a_standard_has_no_row() -> None:
    made = context(AGENCY)
    assert FOUR not in set(origins(made.data, made.run.gaps).frame["nip"])


def test_a_cell_of_a_database_is_called_by_its_key() -> None:
    made = context()
    assessed = made.data.tabel[2]
    keys = SheetColumn(
        np.arange(len(assessed.frame) + 1, dtype=np.int32), ("id", *range(101, 101 + len(assessed.frame)))
    )
    keyed = Keyed(tuple(f"k{n}" for n in range(9)), {"id": keys})
    table = replace(assessed, bagian=tuple(replace(part, keyed=keyed) for part in assessed.bagian))
    data = replace(made.data, tabel=(*made.data.tabel[:2], table, *made.data.tabel[3:]))
    frame = origins(data, made.run.gaps).frame
    cells = frame.loc[frame["kolom_penilaian"].notna()]
    assert cells["kolom_penilaian"].astype(str).str.fullmatch(r"k\d\[id=10\d\]").all()
    assert cells["baris_penilaian"].isna().all()
    assert frame["baris_standar"].notna().any()
