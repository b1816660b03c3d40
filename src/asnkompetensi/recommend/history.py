"""What people attended: the certificates that are valid, and the newest of those that answer a gap.

A certificate without an end is valid; its last day counts (contract, section 6).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals.stable.v2 as nw

from asnkompetensi.recommend.frames import UNDATED

if TYPE_CHECKING:
    from asnkompetensi.model.catalogue import Catalogue
    from asnkompetensi.model.frames import Border, Frame
    from asnkompetensi.recommend.offers import Offers

_SPAN = 100_000_000  # more than a day counted from `UNDATED`, and than any number of trainings


def certified(katalog: Catalogue, today: int, mesin: Border) -> Frame:
    """The trainings of the catalogue of which a person has a valid certificate: `orang`, `pelatihan`, `hari`.

    One row per pair; `hari` is the day of the newest, `UNDATED` where none has one.
    """
    dated = mesin.put(katalog.valid(today)[["orang", "pelatihan", "hari"]]).select(
        nw.col("orang", "pelatihan").cast(nw.Int64), hari=nw.col("hari").fill_null(UNDATED).cast(nw.Int64)
    )
    return dated.group_by("orang", "pelatihan").agg(nw.col("hari").max())


def attended(found: Offers, certified: Frame) -> Frame:
    """What each gap's person attended last of its answers: `baris`, `ikut` (code), `hari_ikut`.

    Among equals the first by kode; `UNDATED` where no day is known. No row where nothing was attended.
    """
    pairs = found.diikuti.join(found.celah.select("baris", "orang"), on="baris")
    newest = (nw.col("hari") - UNDATED) * _SPAN + (_SPAN - 1 - nw.col("pelatihan"))
    code = nw.col("terbaru") % _SPAN
    rows = pairs.join(certified, on=["orang", "pelatihan"]).with_columns(terbaru=newest)
    return (
        rows.group_by("baris")
        .agg(nw.col("terbaru").max())
        .select(
            "baris",
            ikut=_SPAN - 1 - code,
            hari_ikut=(nw.col("terbaru") - code) // _SPAN + UNDATED,  # no rest: Spark divides as doubles
        )
    )
