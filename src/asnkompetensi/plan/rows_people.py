"""The rows about people of the plan: their trainings, their JP against their right, what is closed and what is left.

A PNS has a right to 20 JP a year (PP 11/2017 jo 17/2020 Ps 203(4)), a CPNS likewise.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.model.codes import Pegawai
from asnkompetensi.model.kinds import day
from asnkompetensi.plan.rows_seats import BETWEEN
from asnkompetensi.plan.told import gathered
from asnkompetensi.plan.view import View, totals

if TYPE_CHECKING:
    from asnkompetensi.plan.instance import Flags, Ints

_ENTITLED = (Pegawai.PNS.value, Pegawai.CPNS.value)


def people(view: View) -> pd.DataFrame:
    """One row per person with a seat, by orang.

    `kursi` (how many) and `kode` of them; JP (millionths): `jp_rencana` of all seats, `jp` attended in the calendar
    year of the rules' day, `hak`, `kurang` (of `jp`) and `kurang_sesudah`, what lacks of it after the seats that begin
    in that year: missing for whom there is no such right; `kesenjangan`, `total_kesenjangan`, `level_ditutup`,
    `level_sisa`; `nilai`, `biaya` (sen).
    """
    seats, gaps = view.seats, view.gaps
    orang, where = np.unique(seats["orang"].to_numpy(), return_inverse=True)
    count, staff = len(orang), len(view.instance.unit)
    jp = view.instance.kelas.jp[seats["pelatihan"]]
    sums = {name: totals(gaps[name], gaps["orang"].to_numpy(), staff)[orang] for name in ("kesenjangan", "sisa")}
    person = view.planned.data.pegawai.iloc[orang]
    rows = pd.DataFrame(
        {
            "orang": orang,
            "unit": view.instance.unit[orang],
            "jabatan": person["jabatan"].to_numpy(np.int64),
            "status": person["status"].to_numpy(np.int64),
            "kursi": np.bincount(where, minlength=count),
            "kode": gathered(where, seats["pelatihan"].to_numpy(), count, view.katalog.nama.names, BETWEEN.join),
            "jp_rencana": totals(jp, where, count),
            "jp": attended(view)[orang],
            "kesenjangan": np.bincount(gaps["orang"], minlength=staff)[orang],
            "total_kesenjangan": sums["kesenjangan"],
            "level_ditutup": totals(seats["level_ditutup"], where, count),
            "level_sisa": sums["sisa"],
            "nilai": view.worth(totals(seats["nilai"], where, count)),
            "biaya": totals(seats["biaya"], where, count),
        }
    )
    coming = totals(np.where(this_year(view), jp, 0), where, count)
    return rows.assign(**_right(view, rows, coming))


def _right(view: View, rows: pd.DataFrame, coming: Ints) -> dict[str, pd.Series[int]]:
    entitled, right = rows["status"].isin(_ENTITLED), view.planned.rules.hak_jp_pns
    values = {
        "hak": np.full(len(rows), right),
        "kurang": np.maximum(right - rows["jp"], 0),
        "kurang_sesudah": np.maximum(right - rows["jp"] - coming, 0),
    }
    return {name: pd.Series(value, dtype="Int64").where(entitled) for name, value in values.items()}


def attended(view: View) -> Ints:
    """By orang the JP attended in the year of the rules' day."""
    first, last = _year(view)
    rows = view.katalog.attended
    rows = rows[(rows["hari"] >= first) & (rows["hari"] <= last)]
    return totals(rows["jp"], rows["orang"].to_numpy(np.int64), len(view.instance.unit))


def this_year(view: View) -> Flags:
    """Whether each seat begins in the year of the rules' day; one without a first day does."""
    first, last = _year(view)
    begin = view.katalog.pelatihan["mulai"].fillna(day(view.planned.rules.as_of)).to_numpy(np.int64)
    start = begin[view.seats["pelatihan"]]
    found: Flags = (start >= first) & (start <= last)
    return found


def _year(view: View) -> tuple[int, int]:
    year = view.planned.rules.as_of.year
    return day(date(year, 1, 1)), day(date(year, 12, 31))
