"""Where the levels of all gap rows stand, at once: the cell of each standard and of each assessment that counts.

An explanation of one figure looks its cells up one by one, with what else decides; here every row has at most two.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.model.codes import Sumber
from asnkompetensi.model.data import NONE
from asnkompetensi.model.frames import collected
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.nip import mask_all
from asnkompetensi.model.place import position
from asnkompetensi.model.result import ResultColumn, ResultTable

if TYPE_CHECKING:
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.gaps import Gaps
    from asnkompetensi.model.table import Table

NAME = "asal"
COLUMNS = (
    *(
        ResultColumn("nip", Shown.NIP),
        *(ResultColumn(name, Shown.TEXT) for name in ("nama", "unit_kerja", "kompetensi")),
    ),
    *(
        ResultColumn(f"{name}_{whose}", shown)
        for whose in ("standar", "penilaian")
        for name, shown in (("lembar", Shown.TEXT), ("kolom", Shown.TEXT), ("baris", Shown.COUNT))
    ),
)
_LEVELS = {"penilaian": "level", "standar": "level", "kesenjangan": "level_dimiliki"}
_OWN = "level_standar"  # of a gap row of the source itself
_OF_CLASS, _OF_UNIT = (Sumber.JENJANG_UNIT, Sumber.JENJANG), (Sumber.JABATAN_UNIT, Sumber.JENJANG_UNIT)
_PAIR = ("orang", "unit", "jabatan", "jenjang", "kompetensi", "sumber", "level_dimiliki", "hari")
_ORIGIN = ["asal_tabel", "asal"]
_MISSING = -1


def origins(data: Data, gaps: Gaps) -> ResultTable:
    """The table `asal`: for each gap row sheet, column and row of its standard and of its assessment.

    Missing where there is no such cell: a built-in standard, a level that is not known, a mean of several assessments.
    The row is the one in the sheet, counted from 1; of a database the column is the whole name of the cell, by the key
    of its row, and there is no such row.
    """
    pairs = collected(gaps.pasangan.select(_PAIR)).sort_values(["orang", "kompetensi"]).reset_index(drop=True)
    people = data.pegawai.iloc[pairs["orang"]]
    named = {
        "nip": people["nip"].to_numpy(),
        "nama": people["nama"].to_numpy(),
        "unit_kerja": np.array(data.unit.names, dtype=object)[pairs["unit"]],
        "kompetensi": np.array(data.kompetensi.names, dtype=object)[pairs["kompetensi"]],
    }
    made = {
        **{name: pd.Categorical(values) for name, values in named.items()},
        **_cells(data, _standard(data, pairs), "standar"),
        **_cells(data, _assessment(data, pairs), "penilaian"),
    }
    return ResultTable(NAME, COLUMNS, pd.DataFrame(made))


def _standard(data: Data, pairs: pd.DataFrame) -> pd.DataFrame:
    """The origin of the standard of each gap row, missing where it is not from a source."""
    of_class, of_unit = pairs["sumber"].isin(_OF_CLASS), pairs["sumber"].isin(_OF_UNIT)
    keys = pairs.assign(
        subjek=pairs["jenjang"].where(of_class, pairs["jabatan"]), unit=pairs["unit"].where(of_unit, NONE)
    )
    found = _joined(keys, data.standar, ["sumber", "subjek", "unit", "kompetensi"])
    own = _joined(pairs, data.sendiri, ["orang", "kompetensi"])
    return found.where(pairs["sumber"] != Sumber.BARIS, own)


def _assessment(data: Data, pairs: pd.DataFrame) -> pd.DataFrame:
    """The origin of the assessment of each gap row: the first of its day that has the level held."""
    keys = pairs.rename(columns={"level_dimiliki": "level"})
    return _joined(keys, data.penilaian, ["orang", "kompetensi", "level", "hari"])


def _joined(keys: pd.DataFrame, rows: pd.DataFrame, on: list[str]) -> pd.DataFrame:
    """The origin of the first row that agrees, by row of `keys`; a key that is missing agrees with one that is."""
    left, right = (frame[on].fillna(_MISSING).astype("int64") for frame in (keys, rows))
    first = pd.concat([right, rows[_ORIGIN]], axis=1).drop_duplicates(on)
    return left.merge(first, on=on, how="left")[_ORIGIN].fillna(_MISSING).astype("int64")


def _cells(data: Data, origin: pd.DataFrame, whose: str) -> dict[str, object]:
    """Sheet, column and row of cells by the row that each comes from."""
    sheets, columns = (np.full(len(origin), None, dtype=object) for _ in range(2))
    rows = np.full(len(origin), _MISSING, dtype=np.int64)
    for number, table in enumerate(data.tabel):
        at = np.flatnonzero(origin["asal_tabel"] == number)
        column = _OWN if whose == "standar" and table.nama == "kesenjangan" else _LEVELS.get(table.nama, "")
        for here, sheet, names, lines in _parts(table, origin["asal"].to_numpy()[at], column):
            found = at[here]
            sheets[found], columns[found], rows[found] = sheet, names, lines
    known = pd.Series(rows).astype("Int64").mask(rows == _MISSING)
    return {
        f"lembar_{whose}": pd.Categorical(sheets),
        f"kolom_{whose}": pd.Categorical(columns),
        f"baris_{whose}": known.array,
    }


def _parts(
    table: Table, taken: np.ndarray, column: str
) -> Iterator[tuple[np.ndarray, str, str | list[str], np.ndarray | int]]:
    """Rows of a table by the sheet and the column that they stand in, and the rows there.

    Cells without addresses have their whole names in the place of a column's letters, and no row.
    """
    frame = table.frame[["bagian", "kolom", "baris"]].to_numpy()[taken]
    for bagian, kolom in np.unique(frame[:, :2], axis=0).tolist():
        part = table.bagian[bagian]
        place = table.place_at(bagian, 0, kolom, column)
        sheet = place.nama if place.nama == place.lembar else f"{place.nama}!{place.lembar}"
        here = np.flatnonzero((frame[:, :2] == (bagian, kolom)).all(axis=1))
        lines = frame[here, 2]
        if part.keyed:
            named = [mask_all(table.place_at(bagian, line, kolom, column).sel) for line in lines.tolist()]
            yield here, sheet, named, _MISSING
        else:
            row, _ = position(place.sel) or (0, 0)
            yield here, sheet, place.sel.rstrip("0123456789"), row + 1 if column in part.tetap else lines + 1
