"""PENILAIAN-04: people whose newest assessments are from before their present post."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.check.origin import NEVER, days, source_cells
from asnkompetensi.model.problem import Problem

if TYPE_CHECKING:
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.rules import Rules


def assessed_before_post(data: Data, _rules: Rules) -> list[Problem]:
    """`PENILAIAN-04` (fact `jumlah`: assessments): the newest of a person and competency, older than `tmt_jabatan`."""
    since = days(data, data.pegawai, "tmt_jabatan")
    held = data.penilaian["hari"].to_numpy(dtype=np.int64, na_value=NEVER)
    orang = data.penilaian["orang"].to_numpy()
    early = (held != NEVER) & (held < since[orang])
    if not early.any():
        return []
    theirs = (held != NEVER) & np.isin(orang, np.unique(orang[early]))
    rows, held, before = data.penilaian[theirs], held[theirs], early[theirs]
    key = rows["orang"].to_numpy().astype(np.int64) * len(data.kompetensi.names) + rows["kompetensi"].to_numpy()
    _, pair = np.unique(key, return_inverse=True)
    newest = np.full(pair.max() + 1, NEVER)
    np.maximum.at(newest, pair, held)
    found = rows[before & (held == newest[pair])]
    if found.empty:
        return []
    return [Problem("PENILAIAN-04", source_cells(data, found, "tanggal"), {"jumlah": len(found)})]
