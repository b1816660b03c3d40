"""Performance below target: the third source of needs (PP 11/2017 Ps 206; contract, section 6, "Need")."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from asnkompetensi.recommend.frames import whole

if TYPE_CHECKING:
    from asnkompetensi.model.catalogue import Catalogue

_COLUMNS = ["orang", "target", "capaian"]


def below_target(people: pd.DataFrame, katalog: Catalogue) -> pd.DataFrame:
    """What some people (`orang`, `unit`, `jabatan`) achieved below target: their columns, `target`, `capaian`.

    Millionths; in order of person, target and result. A target without a result, or the reverse, says nothing.
    """
    known = katalog.kinerja[_COLUMNS].dropna()
    rows = pd.DataFrame({name: whole(known[name]) for name in _COLUMNS})
    short = people.merge(rows[rows["capaian"] < rows["target"]], on="orang")
    return short.sort_values(_COLUMNS, ignore_index=True)
