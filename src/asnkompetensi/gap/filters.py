"""Which people and which competencies were asked for: `--unit`, `--jabatan`, `--competency` (contract, section 4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import narwhals.stable.v2 as nw

from asnkompetensi.model.data import NONE, Names
from asnkompetensi.model.fold import fold
from asnkompetensi.model.problem import Problem

if TYPE_CHECKING:
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.frames import Frame
    from asnkompetensi.model.options import GapOptions

_NEAR = 70  # of 100: names less alike than this are no suggestion


@dataclass(frozen=True, slots=True)
class Chosen:
    """Codes of what was asked for; an empty tuple asks for everything."""

    unit: tuple[int, ...] = ()
    jabatan: tuple[int, ...] = ()
    kompetensi: tuple[int, ...] = ()


def chosen(data: Data, options: GapOptions) -> tuple[Chosen, list[Problem]]:
    """The filters of a call, and `PERINTAH-01` (`opsi`, `nilai`, `mirip`) for each name that the data do not have."""
    asked = (
        ("--unit", data.unit, options.unit),
        ("--jabatan", data.jabatan, options.jabatan),
        ("--competency", data.kompetensi, options.competency),
    )
    unknown = [problem for option, names, texts in asked for problem in _unknown(option, names, texts)]
    return Chosen(*(tuple(names.code(text) for text in texts) for _, names, texts in asked)), unknown


def kept(people: Frame, pairs: Frame, wanted: Chosen) -> tuple[Frame, Frame]:
    """The people and gap rows that were asked for; under `--competency`, people who need none of those are left out."""
    for column, codes in (("unit", wanted.unit), ("jabatan", wanted.jabatan)):
        if codes:
            people, pairs = (frame.filter(nw.col(column).is_in(codes)) for frame in (people, pairs))
    if wanted.kompetensi:
        pairs = pairs.filter(nw.col("kompetensi").is_in(wanted.kompetensi))
        people = people.join(pairs.select("orang"), on="orang", how="semi")
    return people, pairs


def _unknown(option: str, names: Names, texts: Sequence[str]) -> Iterator[Problem]:
    for text in texts:
        if names.code(text) == NONE:
            yield Problem("PERINTAH-01", nilai={"opsi": option, "nilai": text, "mirip": _nearest(text, names)})


def _nearest(text: str, names: Names) -> str:
    """The known name most like a text, in any spelling; "" where none is."""
    from rapidfuzz import process

    found = process.extractOne(fold(text), list(names.codes), score_cutoff=_NEAR)
    return names.names[names.codes[found[0]]] if found else ""
