"""Who is reached by the catalogue, by unit, sex, age and status: so that nobody is left without an offer unseen.

Sex and age are shown here only; they never rank anybody.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

import narwhals.stable.v2 as nw
import numpy as np
import pandas as pd

from asnkompetensi.model.codes import Kelamin, Pegawai, words
from asnkompetensi.model.kinds import HUNDREDTH_UNIT
from asnkompetensi.recommend.dates import ages
from asnkompetensi.recommend.frames import UNDATED, Numbers, counted, whole

if TYPE_CHECKING:
    from asnkompetensi.recommend.shared import Shared

UNKNOWN = "tidak_diketahui"
_WHOLE = 100 * HUNDREDTH_UNIT
_SUMS = ["pegawai", "dengan_kesenjangan", "dengan_tawaran", "tanpa_tawaran"]


def reach(shared: Shared) -> pd.DataFrame:
    """One row per group that has people, by dimension; the groups of each dimension hold everybody once.

    `dimensi` and `kelompok` (categories); `pegawai`; `dengan_kesenjangan`: people who are short of a level; of these
    `dengan_tawaran` with an offer for one gap at least, and `tanpa_tawaran`; `persen` of them with an offer
    (hundredths, half up; missing where nobody is short).
    """
    people = reached(shared)
    parts = [
        _grouped(name, codes[people["orang"]], texts, people) for name, (codes, texts) in _dimensions(shared).items()
    ]
    rows = pd.concat(parts, ignore_index=True)
    short, served = rows["dengan_kesenjangan"], rows["dengan_tawaran"]
    share = (2 * _WHOLE * served + short) // (2 * short).where(short > 0).astype("Int64")
    return rows.assign(
        persen=share,
        dimensi=pd.Categorical(rows["dimensi"]),
        kelompok=pd.Categorical(rows["kelompok"]),
    )


def reached(shared: Shared) -> pd.DataFrame:
    """The people asked for (`orang`), with 0 or 1 for `pegawai` and the other counts of :func:`reach`."""
    found = counted(shared.best.group_by("orang").agg(ada=nw.col("peringkat").max()))
    served = np.full(len(shared.data.pegawai), -1)
    served[found["orang"]] = found["ada"]
    people = shared.people[["orang"]]
    mine = served[people["orang"]]
    return people.assign(
        pegawai=1,
        dengan_kesenjangan=(mine >= 0).astype(np.int64),
        dengan_tawaran=(mine == 1).astype(np.int64),
        tanpa_tawaran=(mine == 0).astype(np.int64),
    )


def _dimensions(shared: Shared) -> dict[str, tuple[Numbers, Sequence[str]]]:
    """Of each dimension the code of every active person's group, and the words of the codes, in order."""
    people = shared.data.pegawai
    bands, last = shared.rules.usia, len(shared.rules.usia)
    born = shared.service["lahir"].to_numpy()
    age = ages(np.where(born == UNDATED, shared.today, born), shared.today)
    band = np.searchsorted(np.array(bands), age, side="right") - 1
    return {
        "unit": (whole(people["unit"]), shared.data.unit.names),
        "jenis_kelamin": _known(whole(people["kelamin"]), words(Kelamin)),
        "usia": (np.where(born == UNDATED, last, np.maximum(band, 0)), (*_bands(bands), UNKNOWN)),
        "status": _known(whole(people["status"]), words(Pegawai)),
    }


def _known(codes: Numbers, texts: Sequence[str]) -> tuple[Numbers, Sequence[str]]:
    return np.where(codes < 0, len(texts), codes), (*texts, UNKNOWN)


def _bands(lower: Sequence[int]) -> list[str]:
    """`<30`, `30-39`, `40-49`, `50+` for lower ends 0, 30, 40, 50."""
    middle = [f"{first}-{following - 1}" for first, following in pairwise(lower[1:])]
    return [f"<{lower[1]}", *middle, f"{lower[-1]}+"]


def _grouped(name: str, codes: Numbers, texts: Sequence[str], people: pd.DataFrame) -> pd.DataFrame:
    sums = people[_SUMS].groupby(codes).sum()
    kinds = [texts[code] for code in sums.index]
    return sums.reset_index(drop=True).assign(dimensi=name, kelompok=kinds)
