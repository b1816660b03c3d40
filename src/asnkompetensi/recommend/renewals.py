"""Renewals: certificates that end within a year, by what asks for them, and the training that renews them.

What the jabatan requires, and what teaches a competency that the standard asks of the person, is to be renewed before
it ends. Once it has ended the contract's other needs take over: a required training missing, a level that is short.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, TypeAlias

import narwhals.stable.v2 as nw
import numpy as np
import pandas as pd

from asnkompetensi.recommend.frames import FOREVER, counted, whole

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.model.catalogue import Catalogue
    from asnkompetensi.model.gaps import Gaps

Truths: TypeAlias = "NDArray[np.bool_]"

_ONE = ["orang", "nomor"]
_HELD = ["orang", "dipegang"]


class Asks(IntEnum):
    """What asks for a certificate: nothing, the standard of competencies, or the requirements of the jabatan."""

    TIDAK = 0
    STANDAR = 1
    SYARAT = 2


def asked_for(ending: pd.DataFrame, obliged: pd.DataFrame, katalog: Catalogue, gaps: Gaps) -> pd.DataFrame:
    """Certificates (:func:`asnkompetensi.recommend.certificates.ending`) with what asks for them, in their order.

    Further columns: `standar` (1: it teaches a competency that the standard asks of the person), `diperlukan` (`Asks`),
    `bobot` (that of the requirement, else 1), `latsar` (1: a CPNS must have it).
    """
    rows = ending.merge(obliged[[*_ONE, "bobot", "latsar"]], on=_ONE, how="left")
    required, standard = rows["bobot"].notna().to_numpy(), _of_standard(rows, katalog, gaps)
    asks = np.where(required, Asks.SYARAT.value, np.where(standard, Asks.STANDAR.value, Asks.TIDAK.value))
    return rows.assign(
        standar=standard.astype(np.int64), diperlukan=asks, bobot=whole(rows["bobot"], 1), latsar=whole(rows["latsar"])
    )


def _of_standard(rows: pd.DataFrame, katalog: Catalogue, gaps: Gaps) -> Truths:
    """Whether the training of a certificate teaches a competency of a gap row of its holder."""
    taught = pd.DataFrame({name: whole(katalog.hasil[name]) for name in ("pelatihan", "kompetensi")})
    held = rows[_HELD].drop_duplicates()
    pairs = held.merge(taught, left_on="dipegang", right_on="pelatihan")[[*_HELD, "kompetensi"]]
    own = gaps.pasangan.select(nw.col("orang", "kompetensi").cast(nw.Int64))
    met = counted(own.join(gaps.mesin.put(pairs), on=["orang", "kompetensi"]).select(_HELD))
    span = len(katalog.pelatihan) + 1  # what the catalogue does not have is numbered -1 and meets nothing
    number, known = (whole(table["orang"]) * span + whole(table["dipegang"]) for table in (rows, met))
    return np.isin(number, known)


def to_renew(rows: pd.DataFrame, leaving: pd.Series[int]) -> Truths:
    """Which certificates are to be renewed: asked for, valid by the contract, and ending while their holder serves.

    `leaving`: by `orang` the first day on which the person no longer serves (`Data.berhenti`).
    """
    last = whole(leaving, FOREVER)[rows["orang"]] - 1
    asked = (rows["diperlukan"] != Asks.TIDAK.value).to_numpy()
    return asked & (rows["sah"] == 1).to_numpy() & (rows["akhir"].to_numpy() < last)
