"""The border of the engine: resolved data as lazy frames. What comes after works on any frames of these columns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import narwhals.stable.v2 as nw
import pandas as pd

from asnkompetensi.engine.crossing import of_people
from asnkompetensi.model.codes import Sumber
from asnkompetensi.model.data import NONE
from asnkompetensi.model.fold import fold
from asnkompetensi.model.frames import Frame

if TYPE_CHECKING:
    from asnkompetensi.engine.crossing import Crossing
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.rules import Rules

PLAIN = 1  # the weight of what no `tingkat` is given for
_ORIGIN = ("asal_tabel", "asal")
_STANDAR = ["sumber", "subjek", "unit", "kompetensi", "level", "bobot"]


@dataclass(frozen=True)
class Frames:
    """What the computation starts from: codes are 32-bit numbers, levels and days 64-bit, only `hari` may be missing.

    pegawai    `orang`, `unit`, `jabatan`, `jenjang` (the last two are the target's where the rules say so), origin
               (`asal_tabel`, `asal`)
    standar    `sumber`, `subjek`, `unit`, `kompetensi`, `level`, `bobot`, the built-in standard included where it is
               wanted
    penilaian  `orang`, `kompetensi`, `level`, `hari`, origin
    sendiri    `orang`, `kompetensi`, `level`, one row per pair; None where no source gives levels person by person
    sumber     the kinds of `standar` that occur
    """

    pegawai: Frame
    standar: Frame
    penilaian: Frame
    sendiri: Frame | None
    sumber: frozenset[Sumber]


def frames(crossing: Crossing, rules: Rules, span: tuple[int, int]) -> Frames:
    """The frames of resolved data in the engine, of a group of people: from the first to before the second number."""
    data, border = crossing.data, crossing.border
    suffix = "_tujuan" if rules.target else ""
    jabatan, jenjang = f"jabatan{suffix}", f"jenjang{suffix}"
    pegawai = border.put(data.pegawai[["orang", "unit", *_ORIGIN, jabatan, jenjang]].iloc[slice(*span)])
    sendiri = of_people(data.sendiri, span, len(data.pegawai))
    standar = _standar(data, rules)[_STANDAR]
    return Frames(
        pegawai.select("orang", "unit", *_ORIGIN, jabatan=nw.col(jabatan), jenjang=nw.col(jenjang)),
        border.put(standar),
        crossing.assessments(span).select("orang", "kompetensi", "level", "hari", *_ORIGIN),
        None if data.sendiri.empty else border.put(sendiri[["orang", "kompetensi", "level"]]),
        frozenset(map(Sumber, standar["sumber"].unique().tolist())),
    )


def _standar(data: Data, rules: Rules) -> pd.DataFrame:
    """The standards of the data, and below them the built-in ones for the jenjang that occur."""
    rows = [
        (Sumber.BAWAAN.value, data.jenjang.code(jenjang), NONE, data.kompetensi.codes[fold(kompetensi)], level, PLAIN)
        for jenjang, kompetensi, _, level in rules.bawaan
        if data.jenjang.code(jenjang) != NONE
    ]
    if not rows:
        return data.standar
    own = data.standar[_STANDAR]
    return pd.concat([own, pd.DataFrame(rows, columns=_STANDAR).astype(own.dtypes)], ignore_index=True)
