"""The totals: what pairs close, what circles take up, what is left."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from asnkompetensi.mentor.places import Kedekatan
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import Figure


def summary(rows: Mapping[str, pd.DataFrame], bound: int) -> Mapping[str, Figure]:
    """Counts of learners (a person in one competency), and levels.

    `pembelajar` is the sum of `pasangan_mentor`, `peserta_lingkar` and `tanpa_mentor`. `level_ditutup` is what pairs
    close, `level_batas` the most that any pairs could (`bound`, millionths), `terbukti` whether they are equal. `jp` is
    the estimate over pairs and circles; not known where one of them is not.
    """
    pairs, members, left = rows["pasangan-mentor"], rows["lingkar-belajar"], rows["tanpa-mentor"]
    near = {place: int((pairs["kedekatan"] == place).sum()) for place in Kedekatan}
    closed = int(pairs["kesenjangan"].sum())
    jp = pd.concat([pairs["jp"], members["jp"]])
    return {
        "pembelajar": Figure(len(pairs) + len(members) + len(left)),
        "pasangan_mentor": Figure(len(pairs)),
        "level_ditutup": Figure(closed, Shown.LEVEL),
        "level_batas": Figure(bound, Shown.LEVEL),
        "terbukti": Figure(int(closed == bound), Shown.FLAG),
        "mentor": Figure(pairs["mentor"].nunique()),
        "di_unit": Figure(near[Kedekatan.UNIT]),
        "di_tetangga": Figure(near[Kedekatan.TETANGGA]),
        "di_instansi": Figure(near[Kedekatan.INSTANSI]),
        "lingkar": Figure(members["lingkar"].nunique()),
        "peserta_lingkar": Figure(len(members)),
        "tanpa_mentor": Figure(len(left)),
        "jp": Figure(None if jp.isna().any() else int(jp.sum()), Shown.NUMBER),
    }
