"""Whose training is asked about: `--unit` and `--jabatan`, by what people were in the old period."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.evaluate.before_after import coded, common
from asnkompetensi.model import unknown as names

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.model.options import EvaluateOptions
    from asnkompetensi.model.period import Periods
    from asnkompetensi.model.problem import Problem


def unknown(periods: Periods, options: EvaluateOptions) -> list[Problem]:
    """`PERINTAH-01` (`opsi`, `nilai`, `mirip`) for each name that no period has."""
    asked = (("--unit", periods.unit.names, options.unit), ("--jabatan", periods.jabatan.names, options.jabatan))
    return names.unknown(asked)


def chosen(periods: Periods, options: EvaluateOptions) -> NDArray[np.bool_]:
    """By common number whether a person is asked about; everybody where no name is given, else people of then alone."""
    wanted = (("unit", periods.unit, options.unit), ("jabatan", periods.jabatan, options.jabatan))
    if not any(names for *_, names in wanted):
        return np.ones(periods.jumlah, np.bool_)
    people = periods.periode[0].data.pegawai
    asked = np.ones(len(people), np.bool_)
    for column, shared, said in wanted:
        if said:
            codes = [shared.names.code(name) for name in said]
            asked &= np.isin(coded(shared, 0, people[column]), codes)
    found = np.zeros(periods.jumlah, np.bool_)
    found[common(periods.orang[0], people["orang"])[asked]] = True
    return found
