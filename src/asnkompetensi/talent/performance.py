"""Performance of each person in percent of target: with the JPM, what a table of nine boxes is drawn from elsewhere."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import pandas as pd

from asnkompetensi.model.kinds import HUNDREDTH_UNIT

if TYPE_CHECKING:
    from asnkompetensi.model.catalogue import Catalogue

_WHOLE = 100 * HUNDREDTH_UNIT
_ABSURD = 10**15  # hundredths of a percent: a target this far from its result was typed wrong, and 64 bits have an end


def performance(katalog: Catalogue) -> pd.DataFrame:
    """One row per person of whom a target is known: `orang`, `kinerja_persen` (hundredths of a percent, half up).

    `capaian` in percent of `target`; of several rows the mean of their percentages, for each target is counted in a
    unit of its own. A target of 0 has no percentage.
    """
    found: dict[int, list[int]] = defaultdict(list)
    rows = katalog.kinerja[["orang", "target", "capaian"]].dropna()
    for orang, target, capaian in zip(*(rows[name].tolist() for name in rows), strict=True):
        if target > 0 and _WHOLE * capaian < _ABSURD * target:
            found[orang].append(_quotient(_WHOLE * capaian, target))
    percent = {orang: _quotient(sum(found[orang]), len(found[orang])) for orang in sorted(found)}
    return pd.DataFrame(
        {
            "orang": pd.Series(list(percent), dtype="int32"),
            "kinerja_persen": pd.Series(list(percent.values()), dtype="Int64"),
        }
    )


def _quotient(part: int, whole: int) -> int:
    return (2 * part + whole) // (2 * whole)
