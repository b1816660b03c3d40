from __future__ import annotations

from datetime import date

import pandas as pd

from asnkompetensi.model.dossier import Dossier, of_unit
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.result import Figure, Report, ResultColumn, ResultTable

UNITS = pd.DataFrame(
    {
        "unit_kerja": pd.Series(["Dinas Arsip", "Dinas Laut"], dtype="category"),
        "pegawai": pd.Series([2, 1], dtype="Int64"),
        "rata_jpm": pd.Series([7550, None], dtype="Int64"),
    }
)
PLACES = pd.DataFrame({"kompetensi": pd.Series(["Integritas"], dtype="category")})


def dossier() -> Dossier:
    units = ResultTable(
        "unit",
        (
            ResultColumn("unit_kerja", Shown.TEXT),
            ResultColumn("pegawai", Shown.COUNT),
            ResultColumn("rata_jpm", Shown.HUNDREDTH),
        ),
        UNITS,
    )
    places = ResultTable("kompetensi", (ResultColumn("kompetensi", Shown.TEXT),), PLACES)
    problem = (Problem("UNIT-01"),)
    gap = Report(
        "gap", date(2026, 3, 31), (), (), {"pegawai": Figure(3)}, {"unit": units, "kompetensi": places}, problem
    )
    return Dossier("", date(2026, 3, 31), ("Dinas Arsip", "Dinas Laut"), {"gap": gap}, problem, units)


def test_a_unit_has_its_own_rows_of_the_tables_that_name_units() -> None:
    own = of_unit(dossier(), "Dinas Laut")
    assert own.unit == ("Dinas Laut",)
    assert list(own.bagian["gap"].tabel) == ["unit"]
    frame = own.bagian["gap"].tabel["unit"].frame
    assert frame["unit_kerja"].tolist() == ["Dinas Laut"]
    assert frame["unit_kerja"].cat.categories.tolist() == ["Dinas Laut"]


def test_the_totals_of_a_unit_are_the_figures_of_its_own_row() -> None:
    totals = of_unit(dossier(), "Dinas Laut").bagian["gap"].ringkasan
    assert totals == {"pegawai": Figure(1), "rata_jpm": Figure(None, Shown.HUNDREDTH)}


def test_the_problems_of_others_are_not_told_to_a_unit() -> None:
    own = of_unit(dossier(), "Dinas Arsip")
    assert (own.masalah, own.bagian["gap"].masalah) == ((), ())


def test_a_unit_that_is_in_no_row_has_no_totals() -> None:
    own = of_unit(dossier(), "Dinas Udara")
    assert own.bagian["gap"].ringkasan == {}
    assert own.bagian["gap"].tabel["unit"].frame.empty


def test_a_unit_has_the_cells_of_its_own_rows() -> None:
    origins = of_unit(dossier(), "Dinas Laut").asal
    assert origins is not None
    assert origins.frame["unit_kerja"].tolist() == ["Dinas Laut"]
