"""Whose training is asked about: `--unit` and `--jabatan`, by what people were in the old period."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from asnkompetensi.model.data import NONE
from asnkompetensi.model.fold import fold
from asnkompetensi.model.problem import Problem

if TYPE_CHECKING:
    from asnkompetensi.model.data import Names
    from asnkompetensi.model.options import EvaluateOptions
    from asnkompetensi.model.period import Periods

_NEAR = 70  # of 100: names less alike than this are no suggestion


def unknown(periods: Periods, options: EvaluateOptions) -> list[Problem]:
    """`PERINTAH-01` (`opsi`, `nilai`, `mirip`) for each name that no period has."""
    asked = (("--unit", periods.unit.names, options.unit), ("--jabatan", periods.jabatan.names, options.jabatan))
    return [problem for option, names, texts in asked for problem in _unknown(option, names, texts)]


def _unknown(option: str, names: Names, texts: Sequence[str]) -> Iterator[Problem]:
    for text in texts:
        if names.code(text) == NONE:
            yield Problem("PERINTAH-01", nilai={"opsi": option, "nilai": text, "mirip": _nearest(text, names)})


def _nearest(text: str, names: Names) -> str:
    from rapidfuzz import process

    found = process.extractOne(fold(text), list(names.codes), score_cutoff=_NEAR)
    return names.names[names.codes[found[0]]] if found else ""
