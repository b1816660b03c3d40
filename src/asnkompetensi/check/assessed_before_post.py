"""PENILAIAN-04: people whose newest assessments are from before their present post."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals.stable.v2 as nw
import pandas as pd

from asnkompetensi.check.origin import source_cells
from asnkompetensi.engine.crossing import first_and_all
from asnkompetensi.model.problem import PLACES, Problem

if TYPE_CHECKING:
    from asnkompetensi.engine.crossing import Crossing
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.frames import Frame
    from asnkompetensi.model.rules import Rules

_KEYS = ["orang", "kompetensi"]
_ORIGIN = ["asal_tabel", "asal"]


def assessed_before_post(data: Data, _rules: Rules, crossing: Crossing) -> list[Problem]:
    """`PENILAIAN-04` (fact `jumlah`: assessments): the newest of a person and competency, older than `tmt_jabatan`.

    Nothing crosses the border where nobody's post began after the first day of any assessment.
    """
    oldest = data.penilaian["hari"].min()
    posts = data.pegawai.loc[data.pegawai["tmt_jabatan"].notna(), ["orang", "tmt_jabatan"]]
    late = posts.head(0) if pd.isna(oldest) else posts[posts["tmt_jabatan"] > oldest]
    if late.empty:
        return []
    since = crossing.border.put(late)
    found = [first_and_all(_before(crossing.assessments(span), since)) for span in crossing.spans]
    jumlah = sum(count for _, count in found)
    if not jumlah:
        return []
    rows = pd.concat([rows for rows, _ in found]).sort_values(_ORIGIN).head(PLACES)
    return [Problem("PENILAIAN-04", source_cells(data, rows, "tanggal"), {"jumlah": jumlah})]


def _before(assessments: Frame, since: Frame) -> Frame:
    """The origins of the newest of each person and competency, where these are older than the person's post."""
    own = assessments.join(since, on="orang")
    newest = own.group_by(_KEYS).agg(terbaru=nw.col("hari").max())
    old = own.filter(nw.col("hari") < nw.col("tmt_jabatan")).join(newest, on=_KEYS)
    return old.filter(nw.col("hari") == nw.col("terbaru")).select(_ORIGIN)
