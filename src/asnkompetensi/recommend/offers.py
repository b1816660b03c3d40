"""The best trainings of every gap, without joining every gap with every training.

Each gap has a class, and the answers of a class are ranked already. What a person has a valid certificate of, and only
that, differs within a class: an offer then moves on by as many places as are taken before it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import narwhals.stable.v2 as nw
import numpy as np
import pandas as pd

from asnkompetensi.recommend.frames import counted
from asnkompetensi.recommend.ladder import CLASS, Ladder, ladder

if TYPE_CHECKING:
    from asnkompetensi.model.frames import Border, Frame
    from asnkompetensi.recommend.trainings import Trainings

_TAUGHT = ["kompetensi", "pelatihan"]


@dataclass(frozen=True)
class Offers:
    """What answers some gaps.

    tangga    the classes of the gaps, and their answers in order
    celah     the gaps: the columns given, and those of `Ladder.kelas`
    tawaran   the offers: `baris` (of the gap), `peringkat` (from 1, the best), `pelatihan`, `level_hasil`,
              `level_ditutup` (millionths)
    diikuti   answers in time that the person has a valid certificate of: `baris`, `pelatihan`
    """

    tangga: Ladder
    celah: Frame
    tawaran: Frame
    diikuti: Frame


def offers(celah: Frame, certified: Frame, trainings: Trainings, top: int, mesin: Border) -> Offers:
    """The best `top` offers of each gap.

    `celah` has one row per gap: `baris` (a number that no other row has), `orang` and the columns `CLASS`; `certified`
    the pairs `orang`, `pelatihan` that are no offer, for the certificate is valid; both came over `mesin`.
    """
    tangga = ladder(counted(celah.select(CLASS).unique()), trainings)
    classed = mesin.hold(celah.join(mesin.put(tangga.kelas), on=CLASS))
    steps = mesin.put(tangga.urutan)
    taken = _taken(classed, steps, certified.join(mesin.put(trainings.hasil[_TAUGHT]), on="pelatihan"))
    places = mesin.put(_places(tangga.kelas, top))
    wanted = classed.select("baris", "kelas", "awal", "terbuka").join(places, on="kelas")
    found = wanted.join(_moved(wanted, taken), on=["baris", "peringkat"], how="left").with_columns(
        urut=nw.col("awal") + nw.col("peringkat") - 1 + nw.col("geser").fill_null(0).cast(nw.Int64)
    )
    found = found.filter(nw.col("urut") < nw.col("awal") + nw.col("terbuka")).select("baris", "peringkat", "urut")
    tawaran = found.join(steps, on="urut").select("baris", "peringkat", "pelatihan", "level_hasil", "level_ditutup")
    return Offers(tangga, classed, mesin.hold(tawaran), taken.select("baris", "pelatihan"))


def _taken(classed: Frame, steps: Frame, certified: Frame) -> Frame:
    """The answers that a certificate takes away: `baris`, `pelatihan`, `bebas` (places before it that are free).

    `certified` has `kompetensi`, too: each that the training teaches.
    """
    taken = classed.select("baris", "orang", "kompetensi", "kelas").join(certified, on=["orang", "kompetensi"])
    taken = taken.join(steps.select("kelas", "pelatihan", "posisi"), on=["kelas", "pelatihan"])
    rank = nw.col("posisi").rank("ordinal").over("baris").cast(nw.Int64)
    return taken.select("baris", "pelatihan", bebas=nw.col("posisi") - rank + 1)


def _moved(wanted: Frame, taken: Frame) -> Frame:
    """By how many places an offer moves on: `baris`, `peringkat`, `geser`; no row for most, which do not move.

    The offer of rank r stands on the r-th free place. A taken place lies before that one when fewer than r free places
    lie before the taken one.
    """
    before = wanted.select("baris", "peringkat").join(taken, on="baris").filter(nw.col("bebas") < nw.col("peringkat"))
    return before.group_by("baris", "peringkat").agg(geser=nw.len())


def _places(kelas: pd.DataFrame, top: int) -> pd.DataFrame:
    """`kelas`, `peringkat`: the ranks that each class can fill, up to `top`."""
    filled = np.minimum(kelas["terbuka"].to_numpy(), top)
    last = np.cumsum(filled)
    rank = np.arange(filled.sum()) - np.repeat(last - filled, filled) + 1
    return pd.DataFrame({"kelas": np.repeat(kelas["kelas"].to_numpy(), filled), "peringkat": rank})
