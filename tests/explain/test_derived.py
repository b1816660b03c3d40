from __future__ import annotations

import pandas as pd

from asnkompetensi.explain.derived import COSTS, PARTS, SEATS, compared, costs, derived, groups, parts
from asnkompetensi.model.kinds import LEVEL_UNIT, MONEY_UNIT
from asnkompetensi.model.result import ResultTable, result_columns
from tests.explain.agency import context
from tests.explain.tables.catalogue import PLANNED

FOUND = context(PLANNED, more=(PARTS, COSTS))


def test_what_a_seat_closes_of_each_competency() -> None:
    frame = parts(FOUND.run.tabel[SEATS]).frame
    rows = frame[["nama", "kode", "kompetensi", "level_ditutup", "bobot", "tertimbang"]].to_numpy().tolist()
    assert ["Awan", "P-1", "Integritas", LEVEL_UNIT, 1, LEVEL_UNIT] in rows
    assert frame["level_ditutup"].sum() == FOUND.run.tabel[SEATS].frame["level_ditutup"].sum()


def test_a_class_is_paid_by_its_people_in_whole_rupiah() -> None:
    frame = costs(FOUND.run.tabel["rencana-peserta"], FOUND.data).frame
    paid = frame.loc[frame["kode"] == "P-1", "biaya"]
    size = len(paid)
    assert paid.sum() == (1_500_000 * size + 1_000_001) * MONEY_UNIT
    assert paid.max() - paid.min() == (MONEY_UNIT if 1_000_001 % size else 0)


def test_groups_of_people_who_are_compared() -> None:
    """Of three, one attended and gained half a level; the others gained one level together."""
    columns = result_columns("kode:teks pelatihan:teks kelompok peran:kata naik:level")
    sides = ["ikut", "pembanding", "pembanding"]
    rows = {"kode": ["A"] * 3, "pelatihan": ["Arsip"] * 3, "kelompok": [1] * 3, "peran": sides}
    frame = pd.DataFrame(rows).astype({"kode": "category", "pelatihan": "category", "peran": "category"})
    pairs = ResultTable("evaluasi-pasangan", columns, frame.assign(naik=[500_000, 0, 1_000_001]))
    made = compared({"evaluasi-pasangan": pairs})["evaluasi-kelompok"]
    assert made.frame.drop(columns=["pelatihan"]).to_numpy().tolist() == [["A", 1, 1, 2, 500_000, 1_000_001, 0]]
    assert set(compared({})) == set()
    assert groups(pairs).name == "evaluasi-kelompok"


def test_tables_are_made_where_there_is_what_they_are_made_of() -> None:
    assert list(derived({}, FOUND.data)) == []
    assert list(derived({SEATS: FOUND.run.tabel[SEATS]}, FOUND.data)) == [SEATS, PARTS]
