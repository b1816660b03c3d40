"""The rows of each table in their order, from what was measured in a step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.model.data import NONE
from asnkompetensi.ratios import ratio
from asnkompetensi.trend.groups import grouped, judged
from asnkompetensi.trend.measures import SIDES

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
    """Gap rows with everything that is said of their person, by unit; what is not there is missing."""
    place = who.index.get_indexer(pd.Index(found["orang"])).astype(np.int32)
    unit = np.where(who["unit_baru"] != NONE, who["unit_baru"], who["unit_lama"])
    order = np.argsort(unit[place], kind="stable")  # they are by person and competency already
    rows = {str(name): table[name].to_numpy()[order] for table in (found, why) for name in table}
    about = {
        name: who[name].to_numpy()[place[order]]
        for name in ("unit_lama", "unit_baru", "jabatan_lama", "jabatan_baru", "keadaan")
    }
    known = {f"{name}_{side}": _missing(rows[f"{name}_{side}"]) for name in ("level", "standar") for side in SIDES}
    gaps = {f"kesenjangan_{side}": _where(rows[f"gap_{side}"], rows[f"level_{side}"] != NONE) for side in SIDES}
    change = rows["gap_baru"] - rows["gap_lama"]
    both = (rows["level_lama"] != NONE) & (rows["level_baru"] != NONE)
    risen = _where(rows["level_baru"] - rows["level_lama"], both)
    columns = {**rows, **about, **known, **gaps, "perubahan": change, "perubahan_level": risen}
    return pd.DataFrame(columns, copy=False)


def _missing(codes: NDArray[np.int32]) -> pd.arrays.IntegerArray:
    return _where(codes, codes != NONE)


def _where(values: NDArray[np.int32], there: NDArray[np.bool_]) -> pd.arrays.IntegerArray:
    """Whole numbers, missing where they are not there."""
    return pd.arrays.IntegerArray(values.astype(np.int64), ~there)
