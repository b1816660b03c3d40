"""What people attended between two periods, and what a training develops and costs: as the catalogues of both say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.explain.twice import between
from asnkompetensi.model.data import NONE
from asnkompetensi.model.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from asnkompetensi.explain.context import Context
    from asnkompetensi.explain.twice import Pair
    from asnkompetensi.model.explanation import Cell


@dataclass(frozen=True, slots=True)
class Event:
    """A row of the history: what was attended (folded kode), on which day, with how many JP, and its cells."""

    kode: str
    hari: int | None
    jp: int | None
    sel: tuple[Cell, ...]


def events(context: Context, orang: int) -> list[Event]:
    """What a person attended, as the histories of both periods say, the new one first; each event once."""
    return context.once(("riwayat", orang), lambda: list(_events(context, orang)))


def _events(context: Context, orang: int) -> Iterator[Event]:
    found, seen = between(context), set()
    for place in (len(found.contexts) - 1, 0):
        inside, mine = found.contexts[place], found.orang(place, orang)
        frame = inside.data.katalog.riwayat
        for at in [] if mine is None else inside.found("riwayat", frame, ("orang",), (mine,)):
            kode, hari = attended(context, place, at), number_of(frame["hari"].iloc[at])
            if kode is not None and (kode, hari) not in seen:
                seen.add((kode, hari))
                row = int(frame["asal_tabel"].iloc[at]), int(frame["asal"].iloc[at])
                sel = inside.sources.cells(*row, ("nip", "pelatihan", "tanggal"))
                yield Event(kode, hari, number_of(frame["jp"].iloc[at]), sel)


def attended(context: Context, place: int, at: int) -> str | None:
    """The folded kode of the training of a row of a period's history; None for what no catalogue has."""
    own = between(context).contexts[place].data.katalog
    frame = own.riwayat
    code = int(frame["pelatihan"].iloc[at])
    if code != NONE:
        return fold(str(own.pelatihan["kode"].iloc[code]))
    for side in reversed(between(context).ends):
        known = side.data.katalog
        code = int(known.nama.code(str(frame["nama"].iloc[at])))
        if code != NONE:
            return fold(str(known.pelatihan["kode"].iloc[code]))
    return None


def catalogued(context: Context, kode: str) -> tuple[Context, int]:
    """The period whose catalogue says what a training (folded kode) is, the new one first; its code there."""
    for side in reversed(between(context).ends):
        codes = context.once(("katalog", id(side)), lambda side=side: _by_kode(side))  # type: ignore[misc]
        if kode in codes:
            return side, codes[kode]
    raise KeyError(kode)


def _by_kode(side: Context) -> Mapping[str, int]:
    names = side.data.katalog.pelatihan["kode"].tolist()
    return {fold(str(kode)): code for code, kode in reversed(list(enumerate(names)))}


def taught(context: Context, kode: str) -> frozenset[int]:
    """The competencies (common codes) that a training develops."""
    return context.once(("ajar", kode), lambda: _taught(context, kode))


def _taught(context: Context, kode: str) -> frozenset[int]:
    side, code = catalogued(context, kode)
    found = between(context)
    place = len(found.contexts) - 1 if side is found.ends[1] else 0
    frame = side.data.katalog.hasil
    own = frame["kompetensi"].to_numpy(np.int64)[frame["pelatihan"].to_numpy(np.int64) == code]
    return frozenset(found.periods.kompetensi.kode[place][own].tolist()) - {NONE}


def inside(context: Context, orang: int, pair: Pair) -> frozenset[str]:
    """The trainings (folded kode) of the competency of a pair that its person attended between the two assessments."""
    return frozenset(
        one.kode
        for one in events(context, orang)
        if one.hari is not None
        and pair.sejak < one.hari <= pair.sampai
        and pair.kompetensi in taught(context, one.kode)
    )


def unclear(context: Context, orang: int, pair: Pair) -> bool:
    """Whether the person attended a training of the competency on a day that nobody knows."""
    every = events(context, orang)
    dated = {one.kode for one in every if one.hari is not None}
    return any(
        one.hari is None and one.kode not in dated and pair.kompetensi in taught(context, one.kode) for one in every
    )


def number_of(value: object) -> int | None:
    """A whole number of a frame, None where it is missing."""
    return None if pd.isna(value) else int(str(value))  # type: ignore[call-overload]
