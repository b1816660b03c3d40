"""Where rows of resolved data stand, and what the sources say there."""

import numpy as np
import pandas as pd
import pytest

from asnkompetensi.check import origin
from asnkompetensi.check.origin import (
    NEVER,
    cells,
    count,
    dates,
    days,
    meanings,
    origins,
    some,
    source_cells,
    source_count,
)
from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import PLACES
from asnkompetensi.model.table import Part, Table
from asnkompetensi.resolve import resolve
from tests.check.doubts import RULES
from tests.resolve.tables import Row, nip, table


def wide() -> Table:
    """Two people and two competencies in a wide sheet (headings C1, D1), one more person in a long one."""
    frame = pd.DataFrame(
        {
            "kompetensi": pd.Categorical(["Integritas", "Komunikasi", "Integritas", "Komunikasi", "Integritas"]),
            "bagian": [0, 0, 0, 0, 1],
            "baris": [1, 1, 2, 2, 5],
            "kolom": [2, 3, 2, 3, -1],
        }
    )
    parts = (
        Part("a.xlsx", "Hasil", 0, {"nip": 0, "tanggal": 1}),
        Part("b.xlsx", "Nilai", 0, {"nip": 0, "kompetensi": 1, "level": 2, "tanggal": 3}),
    )
    return Table("penilaian", frame, parts)


def spots(column: str, rows: list[int]) -> list[str]:
    return [place.short for place in cells(wide(), np.array(rows), column)]


def test_every_row_of_a_long_sheet_has_its_cell() -> None:
    people = table("pegawai", [{"nip": nip(1)}, {"nip": nip(2)}])
    assert [place.short for place in cells(people, np.array([1, 0]), "nip")] == ["Pegawai!A3", "Pegawai!A2"]


def test_rows_of_a_wide_sheet_share_headings_and_keys() -> None:
    every = [0, 1, 2, 3, 4]
    assert spots("kompetensi", every) == ["Hasil!C1", "Hasil!D1", "Nilai!B6"]
    assert spots("tanggal", every) == ["Hasil!B2", "Hasil!B3", "Nilai!D6"]
    assert spots("level", every) == ["Hasil!C2", "Hasil!D2", "Hasil!C3", "Hasil!D3", "Nilai!C6"]


def test_rows_below_a_value_above_the_header_share_its_cell() -> None:
    frame = pd.DataFrame({"bagian": [0, 0, 1], "baris": [5, 6, 5], "kolom": [-1, -1, -1]})
    parts = tuple(Part("a.xlsx", name, 4, {"kompetensi": 0}, {"jabatan": (1, 2)}) for name in ("J1", "J2"))
    table = Table("standar", frame, parts)
    assert [place.short for place in cells(table, np.array([0, 1, 2]), "jabatan")] == ["J1!C2", "J2!C2"]
    assert [place.short for place in cells(table, np.array([0, 1, 2]), "kompetensi")] == ["J1!A6", "J1!A7", "J2!A6"]


def test_a_column_is_taken_from_the_origin_of_each_row() -> None:
    people: list[Row] = [
        {"nip": nip(2), "unit_kerja": "B", "jabatan": "X", "status": "PNS"},
        {"nip": nip(1), "unit_kerja": "A", "jabatan": "X", "status": None},
    ]
    data, _ = resolve({"pegawai": table("pegawai", people, ["tmt_jabatan"])}, RULES)
    assert meanings(data, data.pegawai, "status", len).tolist() == [-1, 3]
    assert meanings(data, data.pegawai, "golongan", len).tolist() == [-1, -1]
    assert days(data, data.pegawai, "tmt_jabatan").tolist() == [NEVER, NEVER]
    assert days(data, data.pegawai, "akhir_kontrak").tolist() == [NEVER, NEVER]
    assert [place.short for place in source_cells(data, data.pegawai, "nip")] == ["Pegawai!A2", "Pegawai!A3"]


def test_rows_from_several_tables() -> None:
    marks = [{"nip": nip(1), "kompetensi": "Integritas", "level": 2, "unit_kerja": "A", "jabatan": "X"}]
    both = [{"nip": nip(1), "kompetensi": "Komunikasi", "level_standar": 3, "level_dimiliki": 2}]
    tables = {"penilaian": table("penilaian", marks), "kesenjangan": table("kesenjangan", both, ["tanggal_penilaian"])}
    data, _ = resolve(tables, RULES)
    assert [one.nama for one, *_ in origins(data, data.penilaian)] == ["penilaian", "kesenjangan"]
    assert [place.short for place in source_cells(data, data.penilaian, "tanggal")] == [
        "Penilaian!A2",
        "Kesenjangan!E2",
    ]


def test_dates_of_a_table() -> None:
    assert dates(table("pegawai", [{"tmt_jabatan": None}], ["tmt_jabatan"]), "tmt_jabatan").tolist() == [NEVER]


def test_the_first_few_cells_as_text() -> None:
    places = tuple(Place("a.xlsx", "S", f"A{row}") for row in range(2, 6))
    assert (some(places[:0]), some(places[:3]), some(places)) == ("", "A2, A3, A4", "A2, A3, A4 ...")


def test_of_very_many_cells_the_first_are_named_and_all_counted() -> None:
    rows = np.arange(PLACES + 1)
    frame = pd.DataFrame({"bagian": 0, "baris": rows + 1, "kolom": -1}, index=rows)
    people = Table("pegawai", frame, (Part("a.csv", "a.csv", 0, {"nip": 0}),))
    found = cells(people, rows, "nip")
    assert (len(found), found[-1].sel, count(people, rows, "nip")) == (100_000, "A100001", 100_001)


def test_cells_of_a_wide_sheet_are_counted_once() -> None:
    assert [count(wide(), np.arange(5), column) for column in ("kompetensi", "tanggal", "level")] == [3, 3, 5]


def test_of_very_many_resolved_rows_too(monkeypatch: pytest.MonkeyPatch) -> None:
    people: list[Row] = [{"nip": nip(one), "unit_kerja": "A", "jabatan": "X"} for one in (1, 2, 3)]
    data, _ = resolve({"pegawai": table("pegawai", people)}, RULES)
    monkeypatch.setattr(origin, "PLACES", 2)
    assert [place.sel for place in source_cells(data, data.pegawai, "nip")] == ["A2", "A3"]
    assert source_count(data, data.pegawai, "nip") == 3
