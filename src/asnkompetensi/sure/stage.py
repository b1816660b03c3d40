"""The stage: people and pairs as the gap has them, then each table that is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asnkompetensi.model.frames import collected
from asnkompetensi.model.result import Computed
from asnkompetensi.sure.intervals import intervals
from asnkompetensi.sure.next_assess import next_to_assess
from asnkompetensi.sure.present import table
from asnkompetensi.sure.purpose import categories, words
from asnkompetensi.sure.tolerance import by_unit, verdicts

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from asnkompetensi.model.data import Data
    from asnkompetensi.model.gaps import Gaps
    from asnkompetensi.model.options import SureOptions
    from asnkompetensi.model.problem import Problem
    from asnkompetensi.model.rules import Band


def sure(data: Data, gaps: Gaps, other: Sequence[Band], options: SureOptions) -> tuple[Computed, list[Problem]]:
    """The tables that `options.tables` names; no totals, no problems of its own.

    `selang-unit`        what else a unit's figures may be, widest first
    `nilai-berikut`      whom to assess next in each unit
    `toleransi-pegawai`  verdicts of people under tolerances, with the category on the scale of both purposes
    `toleransi-unit`     how many people of a unit have which verdict

    `other` is the scale of the purpose that the call did not choose.
    """
    people = collected(gaps.orang).sort_values("orang", ignore_index=True)
    people = people.assign(kategori_lain=categories(people, other, gaps.kategori))
    scales = gaps.kategori, words(other, gaps.kategori)
    rows = {name: _rows(name, people, gaps, options) for name in options.tables}
    return Computed({}, {name: table(name, found, data, scales) for name, found in rows.items()}), []


def _rows(name: str, people: pd.DataFrame, gaps: Gaps, options: SureOptions) -> pd.DataFrame:
    if name == "selang-unit":
        found = intervals(people, collected(gaps.pasangan))
        return found.sort_values(["lebar", "unit"], ascending=[False, True], na_position="last", ignore_index=True)
    if name == "nilai-berikut":
        return next_to_assess(people, options.next_assess)
    judged = verdicts(people, options.tolerance)
    return by_unit(judged) if name == "toleransi-unit" else judged
