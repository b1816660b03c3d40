"""People who are in another unit: how many went where, and what that tells of the units."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Fact, Problem
from asnkompetensi.trend.codes import Perpindahan

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from asnkompetensi.trend.step import Step

_KEYS = ["unit_lama", "unit_baru"]
_FIFTHS = 4  # of five people who were there before and after: so many keep a unit what it was, under another name


def moves(step: Step, people: pd.DataFrame) -> pd.DataFrame:
    """One row per unit left and unit come to, of people asked about who were there in both periods.

    `unit_lama`, `unit_baru` (common codes), `pegawai` (how many), `kesenjangan_lama` (what they took along),
    `pegawai_lama`, `pegawai_baru` (everybody in these units), `perpindahan` (code). The largest first.
    """
    unit = [people[f"unit_{side}"].to_numpy() for side in ("lama", "baru")]
    both = step.lama.ada[step.nomor] & step.baru.ada[step.nomor]
    went = people[both & (unit[0] != unit[1])]
    found: pd.DataFrame = went.groupby(_KEYS, as_index=False).agg(
        pegawai=("kesenjangan_lama", "size"), kesenjangan_lama=("kesenjangan_lama", "sum")
    )
    size = [np.bincount(stood.unit[stood.ada], minlength=1 + int(_last(step))) for stood in (step.lama, step.baru)]
    old, new = found["unit_lama"].to_numpy(), found["unit_baru"].to_numpy()
    found = found.assign(pegawai_lama=size[0][old], pegawai_baru=size[1][new])
    found = found.assign(perpindahan=_kinds(found, gone=size[1][old] == 0, fresh=size[0][new] == 0))
    return found.sort_values(["perpindahan", "pegawai", *_KEYS], ascending=[True, False, True, True], ignore_index=True)


def _last(step: Step) -> int:
    """The highest code of a unit."""
    return max(int(stood.unit.max(initial=0)) for stood in (step.lama, step.baru))


def _kinds(found: pd.DataFrame, *, gone: NDArray[np.bool_], fresh: NDArray[np.bool_]) -> NDArray[np.int64]:
    """What each way tells: `gone` units have nobody any more, `fresh` ones had nobody.

    Whoever leaves or joins a unit that has only another name moved, as from or to any unit that goes on.
    """
    share = [5 * found["pegawai"] >= _FIFTHS * found.groupby(key)["pegawai"].transform("sum") for key in _KEYS]
    named = gone & fresh & share[0].to_numpy() & share[1].to_numpy()
    gone = gone & ~found["unit_lama"].isin(found["unit_lama"][named]).to_numpy()
    fresh = fresh & ~found["unit_baru"].isin(found["unit_baru"][named]).to_numpy()
    between = pd.Series(gone & fresh, index=found.index).astype(np.int64)
    ways = between.groupby(found["unit_lama"]).transform("sum").to_numpy()
    kinds = [
        (named, Perpindahan.GANTI_NAMA),
        (gone & fresh & (ways > 1), Perpindahan.DIPECAH),
        (gone & fresh, Perpindahan.DIGABUNG),
        (gone, Perpindahan.DILEBUR),
        (fresh, Perpindahan.DIMEKARKAN),
    ]
    return np.select([mask for mask, _ in kinds], [kind.value for _, kind in kinds], Perpindahan.PINDAH.value)


def reorganised(step: Step, found: pd.DataFrame, units: Sequence[str]) -> list[Problem]:
    """`PERIODE-08` where units are gone or new and people tell what became of them.

    Facts `jumlah` (ways from unit to unit), `orang`; evidence `lama`, `baru`, `jumlah` (people), `apa`.
    """
    rows = found[found["perpindahan"] != Perpindahan.PINDAH]
    if rows.empty:
        return []
    lines: list[dict[str, Fact]] = [
        {"lama": units[old], "baru": units[new], "jumlah": people, "apa": f"@periode.{Perpindahan(kind).name.lower()}"}
        for old, new, people, kind in rows[[*_KEYS, "pegawai", "perpindahan"]].to_numpy().tolist()
    ]
    facts: dict[str, Fact] = {
        "jumlah": len(rows),
        "orang": int(rows["pegawai"].sum()),
        "periode": step.baru.periode.nama,
    }
    return [Problem("PERIODE-08", (Place(step.baru.periode.sumber),), facts, tuple(lines))]
