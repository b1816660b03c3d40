"""The plain script gives the same numbers: otherwise it would be no comparison."""

from __future__ import annotations

from datetime import date

import pandas as pd
import pytest

from asnkompetensi import flow
from asnkompetensi.model.kinds import SHOWN_UNITS, Shown
from asnkompetensi.model.options import GapOptions, ReadOptions
from asnkompetensi.model.result import Report, ResultTable
from benchmarks import agency, naive

SHEETS = {
    "detail": "Rincian",
    "pegawai": "Pegawai",
    "unit": "Unit",
    "kompetensi": "Kompetensi",
    "unit-kompetensi": "Unit-Kompetensi",
    "jabatan": "Jabatan",
}


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> tuple[Report, dict[str, pd.DataFrame]]:
    path = tmp_path_factory.mktemp("agency") / "a.xlsx"
    agency.write(path, people=60)
    options = GapOptions(as_of=date(2026, 3, 31), tables=tuple(SHEETS))
    return flow.gap([str(path)], ReadOptions(), options), naive.tables(naive.read(str(path)))


def shown(table: ResultTable) -> pd.DataFrame:
    """A result table in the units that people read, as plain objects; missing cells are None."""
    frame = pd.DataFrame(index=table.frame.index)
    for column in table.columns:
        cells = table.frame[column.name].astype(object)
        if column.shown is Shown.DATE:
            cells = cells.map(lambda day: pd.Timestamp(int(day), unit="D"), na_action="ignore")
        elif column.shown is Shown.FLAG:
            cells = cells.map({True: "ya", False: "tidak"})
        elif SHOWN_UNITS.get(column.shown, 1) != 1:
            cells = cells.map(lambda value, unit=SHOWN_UNITS[column.shown]: value / unit, na_action="ignore")
        frame[column.name] = cells.astype(object)
    return frame.where(frame.notna(), None)


@pytest.mark.parametrize("table", SHEETS)
def test_the_same_table(both: tuple[Report, dict[str, pd.DataFrame]], table: str) -> None:
    report, plain = both
    theirs = plain[SHEETS[table]].astype(object)
    theirs = theirs.where(theirs.notna(), None)
    assert shown(report.tabel[table]).to_dict("records") == theirs.to_dict("records")


def test_what_is_too_long_for_a_sheet_goes_on_in_a_second(
    both: tuple[Report, dict[str, pd.DataFrame]], monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = {**both[1], "Jabatan": both[1]["Jabatan"].head(5)}
    monkeypatch.setattr(naive, "ROWS", 3)
    sheets = dict(naive.sheets_of({**plain, "Rincian": plain["Rincian"].head(3)}))
    assert pd.concat([sheets["Jabatan"], sheets["Jabatan 2"]]).equals(plain["Jabatan"])
    assert [name for name in sheets if name.startswith(("Rincian", "Masalah"))] == ["Rincian", "Masalah"]
