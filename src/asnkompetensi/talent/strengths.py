"""The competencies in which people stand above the required level, and what is said of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals.stable.v2 as nw
import numpy as np
import pandas as pd

from asnkompetensi.model.frames import Frame, collected
from asnkompetensi.model.reason import encoded, joined, reason

if TYPE_CHECKING:
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.gaps import Gaps

_SAID = ["kompetensi", "level_dimiliki", "level_standar"]


def strengths(people: Frame, gaps: Gaps) -> Frame:
    """The gap rows of `people` that are above: `orang`, `kompetensi`, `level_dimiliki`, `level_standar`, `selisih`."""
    above = gaps.pasangan.filter(nw.col("selisih") > 0)
    return above.join(people.select("orang"), on="orang", how="semi").select("orang", *_SAID, "selisih")


def named(rows: Frame, data: Data) -> pd.DataFrame:
    """What is said of each person's strengths, the greatest first, then by name: `orang`, `kekuatan` (reasons)."""
    found = collected(rows).sort_values(["orang", "selisih", "kompetensi"], ascending=[True, False, True])
    alike = found.groupby(_SAID, sort=False).ngroup()
    each = [_said(data, *key) for key in found[_SAID].drop_duplicates().to_numpy().tolist()]
    parts = np.array(each, dtype=object)[alike.to_numpy()]
    orang = found["orang"].to_numpy()
    starts = np.flatnonzero(np.diff(orang, prepend=-1))
    texts = [joined(part) for part in np.split(parts, starts[1:])] if len(found) else []
    return pd.DataFrame({"orang": orang[starts], "kekuatan": pd.Series(texts, dtype="str")})


def _said(data: Data, kompetensi: int, level_dimiliki: int, level_standar: int) -> str:
    name = data.kompetensi.names[kompetensi]
    return encoded(
        reason("talent.kekuatan", kompetensi=name, level_dimiliki=level_dimiliki, level_standar=level_standar)
    )
