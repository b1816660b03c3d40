"""Names that a call asks for and no data have, each with the known name that may be meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from asnkompetensi.model.data import NONE
from asnkompetensi.model.fold import fold
from asnkompetensi.model.problem import Problem

if TYPE_CHECKING:
    from asnkompetensi.model.data import Names

NEAR = 70  # of 100: names less alike than this are no suggestion


def unknown(asked: Iterable[tuple[str, Names, Sequence[str]]]) -> list[Problem]:
    """`PERINTAH-01` (`opsi`, `nilai`, `mirip`) for each text that is no name; `asked`: option, known names, texts."""
    return [problem for option, names, texts in asked for problem in _unknown(option, names, texts)]


def _unknown(option: str, names: Names, texts: Sequence[str]) -> Iterator[Problem]:
    for text in texts:
        if names.code(text) == NONE:
            yield Problem("PERINTAH-01", nilai={"opsi": option, "nilai": text, "mirip": _nearest(text, names)})


def _nearest(text: str, names: Names) -> str:
    """The known name most like a text, in any spelling; "" where none is."""
    from rapidfuzz import process

    found = process.extractOne(fold(text), list(names.codes), score_cutoff=NEAR)
    return names.names[names.codes[found[0]]] if found else ""
