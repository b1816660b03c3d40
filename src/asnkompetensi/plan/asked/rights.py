"""What the plan does for the right to 20 JP a year, and, by estimate, for the competency points of the IP ASN."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi import law
from asnkompetensi.model.codes import Pegawai
from asnkompetensi.model.data import NONE
from asnkompetensi.plan.rows_people import attended, this_year
from asnkompetensi.plan.view import View, totals

if TYPE_CHECKING:
    from asnkompetensi.plan.instance import Ints

_ENTITLED = (Pegawai.PNS.value, Pegawai.CPNS.value)


def people(view: View) -> pd.DataFrame:
    """One row per person asked for, by orang: JP (millionths) of the year, attended (`jp`) and with the plan.

    `berhak`: who has the right to JP (PP 11/2017 jo 17/2020 Ps 203(4)); `kurang_sebelum`, `kurang_sesudah`: who has
    less; `ip_sebelum`, `ip_sesudah`: points (hundredths) for training by the rule of the IP ASN.
    """
    rows, staff = view.people, len(view.instance.unit)
    who = rows["orang"].to_numpy()
    seats, jp = view.seats, view.instance.kelas.jp
    coming = totals(np.where(this_year(view), jp[seats["pelatihan"]], 0), seats["orang"].to_numpy(), staff)[who]
    had = attended(view)[who]
    person = view.planned.data.pegawai.iloc[who]
    entitled = person["status"].isin(_ENTITLED).to_numpy()
    right, most = view.planned.rules.hak_jp_pns, _most(view, person["jenjang"].to_numpy(np.int64))
    return rows.assign(
        jp=had,
        jp_rencana=coming,
        berhak=entitled,
        kurang_sebelum=entitled & (had < right),
        kurang_sesudah=entitled & (had + coming < right),
        ip_sebelum=law.training_points(had, most),
        ip_sesudah=law.training_points(had + coming, most),
    )


def rights_rows(view: View) -> pd.DataFrame:
    """One row per unit, by unit: `pegawai`, of these `berhak`, `kurang_sebelum`, `kurang_sesudah`; sums of JP.

    `ip_sebelum`, `ip_sesudah`, `ip_tambahan`: mean points (hundredths, half up) of all people of the unit.
    """
    rows = people(view).astype(np.int64)
    sums = rows.groupby("unit").sum().assign(pegawai=rows.groupby("unit").size()).reset_index()
    found = sums[["unit", "pegawai", "berhak", "kurang_sebelum", "kurang_sesudah", "jp", "jp_rencana"]].copy()
    for name in ("ip_sebelum", "ip_sesudah"):
        found[name] = _mean(sums[name], sums["pegawai"])
    return found.assign(ip_tambahan=found["ip_sesudah"] - found["ip_sebelum"])


def _mean(total: pd.Series[int], count: pd.Series[int]) -> pd.Series[int]:
    return (2 * total + count) // (2 * count)


def _most(view: View, classes: Ints) -> Ints:
    """By person the points (hundredths) that training gives at most: what his class of jabatan allows."""
    names = view.planned.data.jenjang.names
    by_class = [law.most_training_points(name) for name in names] + [law.most_training_points("")]
    return np.array(by_class, np.int64)[np.where(classes == NONE, len(names), classes)]
