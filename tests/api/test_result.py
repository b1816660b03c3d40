"""What a program gets: frames in the units that people know, totals, problems, files."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from asnkompetensi import api

AS_OF = date(2026, 3, 31)
PEOPLE = pd.DataFrame(
    {"nip": ["190001011965011001", "190102021966022002"], "unit_kerja": ["A", "B"], "jabatan": ["Analis", "Analis"]}
)
REQUIRED = pd.DataFrame({"jabatan": ["Analis"], "kompetensi": ["Integritas"], "level": [3]})
ASSESSED = pd.DataFrame(
    {
        "nip": ["190001011965011001", "190102021966022002"],
        "kompetensi": ["Integritas", "Integritas"],
        "level": [1.5, 9],
        "tanggal": [date(2026, 1, 5), date(2026, 1, 6)],
    }
)
ASK = api.GapOptions(AS_OF, tables=("detail", "pegawai", "unit"))


@pytest.fixture(scope="module")
def made() -> api.Result:
    return api.gap({"pegawai": PEOPLE, "standar": REQUIRED, "penilaian": ASSESSED}, ASK)


def test_levels_are_levels(made: api.Result) -> None:
    row = made.tables["detail"].iloc[0]
    assert (row["level_standar"], row["level_dimiliki"], row["kesenjangan"]) == (3.0, 1.5, 1.5)


def test_dates_are_dates_and_what_is_missing_stays_missing(made: api.Result) -> None:
    days = made.tables["detail"]["tanggal_penilaian"]
    assert days[0] == pd.Timestamp(2026, 1, 5)
    assert days.isna().tolist() == [False, True]


def test_counts_are_whole_and_means_are_not(made: api.Result) -> None:
    kinds = made.tables["unit"].dtypes.astype(str)
    assert (kinds["pegawai"], kinds["rata_kesenjangan"]) == ("Int64", "Float64")


def test_totals_are_those_of_the_summary(made: api.Result) -> None:
    assert (made.totals["pegawai"], made.totals["total_kesenjangan"], made.totals["rata_jpm"]) == (2, 1.5, 50.0)


def test_problems_are_told_in_both_languages_with_their_cell(made: api.Result) -> None:
    faults = made.problems("en").set_index("kode").loc["LEVEL-01"]
    assert (faults["berkas"], faults["lembar"], faults["sel"]) == ("frames", "penilaian", "C3")
    assert made.problems("id").set_index("kode").loc["LEVEL-01"]["pesan"] != faults["pesan"]


def test_the_status_is_that_of_the_command(made: api.Result) -> None:
    assert made.status == 1
    assert api.gap({"pegawai": PEOPLE}, ASK).status == 2


def test_without_a_result_there_are_problems_and_no_tables() -> None:
    nothing = api.gap({"pegawai": PEOPLE}, ASK)
    assert nothing.tables == {}
    assert "LEMBAR-01" in {*nothing.problems()["kode"]}


def test_json_is_that_of_the_command(made: api.Result) -> None:
    told = json.loads(made.json("unit"))
    assert (told["perintah"], [row["unit_kerja"] for row in told["baris"]]) == ("gap", ["A", "B"])


def test_a_file_has_the_form_of_its_suffix(made: api.Result, tmp_path: Path) -> None:
    made.save(tmp_path / "unit.csv", "unit")
    assert pd.read_csv(tmp_path / "unit.csv")["unit_kerja"].tolist() == ["A", "B"]


def test_a_workbook_names_the_tables_that_it_lacks(made: api.Result, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="jabatan, kompetensi, unit-kompetensi"):
        made.save(tmp_path / "gap.xlsx")
    assert list(tmp_path.iterdir()) == []


def test_the_tables_of_a_workbook_are_known() -> None:
    assert api.workbook("talent") == ("unggul", "kembang")
