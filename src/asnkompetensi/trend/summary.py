"""The totals: from the oldest period to the newest, and what the difference is made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.model.data import NONE
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import Figure
from asnkompetensi.trend.codes import CARRIED, EFFECTS, Arah, Keadaan

if TYPE_CHECKING:
    from asnkompetensi.model.period import Periods
    from asnkompetensi.trend.step import Standing, Step


def summary(steps: Sequence[tuple[Step, pd.DataFrame, pd.DataFrame]], periods: Periods) -> Mapping[str, Figure]:
    """The figures of `ringkasan`; each step comes with its people and its units, the newest first.

    `pegawai`, `kesenjangan_baru`, `rata_jpm_baru`, `pasangan`, `pasangan_dinilai` and the units by `arah` are those of
    the newest period, `..._lama` those of the oldest. People who came, left and moved, and what made the gap another
    one, are summed over all steps, so that `perubahan` is the sum of the `akibat_...` and `dibawa_...`.
    """
    newest, oldest = steps[0], steps[-1]
    units = {name: sum(int(unit[name].sum()) for *_, unit in steps) for name in (*EFFECTS, *CARRIED)}
    old, new = int(oldest[2]["kesenjangan_lama"].sum()), int(newest[2]["kesenjangan_baru"].sum())
    became = {
        word: sum(int((people["keadaan"] == word).sum()) for _, people, _ in steps)
        for word in (Keadaan.DATANG, Keadaan.KELUAR, Keadaan.PINDAH)
    }
    ways = {f"unit_{way.name.lower()}": int((newest[2]["arah"] == way).sum()) for way in Arah}
    return {
        "periode": Figure(len(periods.periode)),
        "pegawai_lama": Figure(int(oldest[0].lama.dipilih.sum())),
        "pegawai": Figure(int(newest[0].baru.dipilih.sum())),
        "orang_datang": Figure(became[Keadaan.DATANG]),
        "orang_keluar": Figure(became[Keadaan.KELUAR]),
        "orang_pindah": Figure(became[Keadaan.PINDAH]),
        "kesenjangan_lama": Figure(old, Shown.LEVEL),
        "kesenjangan_baru": Figure(new, Shown.LEVEL),
        "perubahan": Figure(new - old, Shown.LEVEL),
        **{name: Figure(value, Shown.LEVEL) for name, value in units.items()},
        "rata_jpm_lama": Figure(_mean(oldest[0].lama), Shown.HUNDREDTH),
        "rata_jpm_baru": Figure(_mean(newest[0].baru), Shown.HUNDREDTH),
        **{name: Figure(sum(int(unit[name].sum()) for *_, unit in steps)) for name in ("naik", "turun")},
        **{name: Figure(value) for name, value in ways.items()},
        "pasangan": Figure(int(newest[2]["pasangan_baru"].sum())),
        "pasangan_dinilai": Figure(int(newest[2]["dinilai_baru"].sum())),
        "dikenali": Figure(len(periods.kenal)),
        "tidak_aktif": periods.periode[-1].ringkasan["tidak_aktif"],
        "pegawai_ditolak": periods.periode[-1].ringkasan["pegawai_ditolak"],
    }


def _mean(stood: Standing) -> int | None:
    """The mean of the printed JPM of the people asked about, in hundredths, half up."""
    jpm = stood.jpm[stood.dipilih & (stood.jpm != NONE)].astype(np.int64)
    return (2 * int(jpm.sum()) + len(jpm)) // (2 * len(jpm)) if len(jpm) else None
