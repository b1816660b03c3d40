"""Whose training is asked about: `--unit` and `--jabatan`, by what people were in the old period."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asnkompetensi.model import unknown as names

if TYPE_CHECKING:
    from asnkompetensi.model.options import EvaluateOptions
    from asnkompetensi.model.period import Periods
    from asnkompetensi.model.problem import Problem


def unknown(periods: Periods, options: EvaluateOptions) -> list[Problem]:
    """`PERINTAH-01` (`opsi`, `nilai`, `mirip`) for each name that no period has."""
    asked = (("--unit", periods.unit.names, options.unit), ("--jabatan", periods.jabatan.names, options.jabatan))
    return names.unknown(asked)
