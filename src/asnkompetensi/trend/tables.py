"""The rows of each table in their order, from what was measured in a step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals.stable.v2 as nw
import numpy as np
import pandas as pd

from asnkompetensi.model.data import NONE
from asnkompetensi.ratios import ratio
from asnkompetensi.trend.groups import grouped, judged
from asnkompetensi.trend.rows import SIDES

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.model.frames import Frame
    from asnkompetensi.trend.step import Step


def units(step: Step, sums: Frame, count: int) -> pd.DataFrame:
    """The rows of units, what shrank most first: sums (`sums` by person), means, how many people came, left, moved."""
    nomor = step.nomor
    old, new = (np.where(stood.dipilih, stood.unit, np.int32(NONE))[nomor] for stood in (step.lama, step.baru))
    there = np.setdiff1d(np.concatenate([old, new]), [NONE])
    places = pd.DataFrame({"orang": nomor, "lama": old, "baru": new}).astype(np.int64)
    found = judged(grouped(sums.join(step.mesin.put(places), on="orang"), count).loc[there])
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
    total = np.zeros(count, np.int64)
    np.add.at(total, groups[inside], jpm[inside])
    return ratio(total, whole)


def competencies(values: Frame, count: int) -> pd.DataFrame:
    """The rows of competencies, what grew most first; a person counts on the sides on which he is asked about."""
    code = {side: nw.when(nw.col(f"dipilih_{side}") == 1).then(nw.col("kompetensi")).otherwise(NONE) for side in SIDES}
    sums = grouped(values.with_columns(**code), count)
    made = judged(sums[sums["baris"] > 0])
    made = made.assign(bertambah=made["perubahan"].clip(lower=0), kompetensi=made.index)
    return made.sort_values(["perubahan", "kompetensi"], ascending=[False, True], ignore_index=True)


def staff(who: pd.DataFrame) -> pd.DataFrame:
    """People by the unit they are in, else were in; then by number, as they were first met."""
    unit = who["unit_baru"].where(who["unit_baru"] != NONE, who["unit_lama"])
    return who.assign(unit=unit).sort_values(["unit", "orang"], ignore_index=True)


def detail(found: pd.DataFrame, who: pd.DataFrame) -> pd.DataFrame:
    """Gap rows with everything that is said of their person, by unit; what is not there is missing."""
    place = who.index.get_indexer(pd.Index(found["orang"])).astype(np.int32)
    unit = np.where(who["unit_baru"] != NONE, who["unit_baru"], who["unit_lama"])
    order = np.lexsort((found["kompetensi"], found["orang"], unit[place]))
    rows = {str(name): found[name].to_numpy()[order] for name in found}
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
