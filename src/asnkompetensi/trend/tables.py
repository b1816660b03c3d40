"""The rows of each table in their order, from what was measured in a step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.model.data import NONE
from asnkompetensi.ratios import ratio
from asnkompetensi.trend.groups import grouped, judged

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.trend.step import Standing, Step


def _asked(stood: Standing, codes: NDArray[np.int32], who: NDArray[np.int32]) -> NDArray[np.int32]:
    """The groups of people on one side; `NONE` for those who are not asked about on that side."""
    return np.where(stood.dipilih[who], codes, np.int32(NONE))


def units(step: Step, who: pd.DataFrame, count: int) -> pd.DataFrame:
    """The rows of units, what shrank most first: sums, means, and how many people came, left and moved."""
    nomor = step.nomor
    old, new = (_asked(stood, stood.unit[nomor], nomor) for stood in (step.lama, step.baru))
    found = judged(grouped(who, old, new, count))
    was, now = step.lama.ada[nomor], step.baru.ada[nomor]
    counts = {
        "pegawai_lama": old[old != NONE],
        "pegawai_baru": new[new != NONE],
        "orang_datang": new[~was & (new != NONE)],
        "orang_keluar": old[~now & (old != NONE)],
        "orang_masuk": new[was & (new != NONE) & (old != new)],
        "orang_pindah": old[now & (old != NONE) & (old != new)],
    }
    found = found.assign(**{name: np.bincount(codes, minlength=count)[found.index] for name, codes in counts.items()})
    for stood, codes, side in ((step.lama, old, "lama"), (step.baru, new, "baru")):
        found[f"jpm_{side}"] = _means(stood.jpm[nomor], codes, count)[found.index.to_numpy()]
    found = found.assign(
        perubahan_jpm=found["jpm_baru"] - found["jpm_lama"],
        berkurang=(-found["perubahan"]).clip(lower=0),
        unit=found.index,
    )
    return found.sort_values(["perubahan", "unit"], ignore_index=True)


def _means(jpm: NDArray[np.int32], groups: NDArray[np.int32], count: int) -> pd.arrays.IntegerArray:
    """The mean of the printed JPM by group, in hundredths, half up; missing where nobody has one."""
    inside = (groups != NONE) & (jpm != NONE)
    whole = np.bincount(groups[inside], minlength=count)
    total = np.bincount(groups[inside], jpm[inside], count).astype(np.int64)
    return ratio(total, whole)


def competencies(step: Step, values: pd.DataFrame, found: pd.DataFrame, count: int) -> pd.DataFrame:
    """The rows of competencies, what grew most first."""
    who, codes = found["orang"].to_numpy(), found["kompetensi"].to_numpy()
    made = judged(grouped(values, _asked(step.lama, codes, who), _asked(step.baru, codes, who), count))
    made = made.assign(bertambah=made["perubahan"].clip(lower=0), kompetensi=made.index)
    return made.sort_values(["perubahan", "kompetensi"], ascending=[False, True], ignore_index=True)


def staff(who: pd.DataFrame) -> pd.DataFrame:
    """People by the unit they are in, else were in; then by number, as they were first met."""
    unit = who["unit_baru"].where(who["unit_baru"] != NONE, who["unit_lama"])
    return who.assign(unit=unit).sort_values(["unit", "orang"], ignore_index=True)


def detail(found: pd.DataFrame, why: pd.DataFrame, who: pd.DataFrame) -> pd.DataFrame:
    """Gap rows with everything that is said of their person; what is not there is missing."""
    place = who.index.get_indexer(pd.Index(found["orang"]))
    about = {
        name: who[name].to_numpy()[place]
        for name in ("unit_lama", "unit_baru", "jabatan_lama", "jabatan_baru", "keadaan")
    }
    change = found["gap_baru"] - found["gap_lama"]
    known_levels = {f"level_{side}": _missing(found[f"level_{side}"]) for side in ("lama", "baru")}
    made = found.assign(
        **about,
        **known_levels,
        **{f"standar_{side}": _missing(found[f"standar_{side}"]) for side in ("lama", "baru")},
        **{
            f"kesenjangan_{side}": found[f"gap_{side}"].astype("Int64").mask(found[f"level_{side}"] == NONE)
            for side in ("lama", "baru")
        },
        perubahan=change,
        perubahan_level=known_levels["level_baru"] - known_levels["level_lama"],
        sebab=why["sebab"],
        **{str(name): why[name] for name in why if name != "sebab"},
    )
    unit = np.where(about["unit_baru"] != NONE, about["unit_baru"], about["unit_lama"])
    order = np.lexsort((made["kompetensi"].to_numpy(), made["orang"].to_numpy(), unit))
    return made.iloc[order].reset_index(drop=True)


def _missing(codes: pd.Series[int]) -> pd.Series[int]:
    return codes.astype("Int64").mask(codes == NONE)
