"""Which people and which competencies were asked for: `--unit`, `--jabatan`, `--competency` (contract, section 4)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import narwhals.stable.v2 as nw

from asnkompetensi.model.unknown import unknown

if TYPE_CHECKING:
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.frames import Frame
    from asnkompetensi.model.options import GapOptions
    from asnkompetensi.model.problem import Problem


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
    return Chosen(*(tuple(names.code(text) for text in texts) for _, names, texts in asked)), unknown(asked)


def kept(people: Frame, pairs: Frame, wanted: Chosen) -> tuple[Frame, Frame]:
    """The people and gap rows that were asked for; under `--competency`, people who need none of those are left out."""
    for column, codes in (("unit", wanted.unit), ("jabatan", wanted.jabatan)):
        if codes:
            people, pairs = (frame.filter(nw.col(column).is_in(codes)) for frame in (people, pairs))
    if wanted.kompetensi:
        pairs = pairs.filter(nw.col("kompetensi").is_in(wanted.kompetensi))
        people = people.join(pairs.select("orang"), on="orang", how="semi")
    return people, pairs
