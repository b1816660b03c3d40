"""The rows about what the plan leaves: people without a seat, gaps that stay open, and the reason of each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.model.data import NONE
from asnkompetensi.model.reason import Reason, reason
from asnkompetensi.plan.causes import Sebab
from asnkompetensi.plan.told import Facts, told

if TYPE_CHECKING:
    from asnkompetensi.plan.rest import Rest
    from asnkompetensi.plan.view import View


def without_seat(rest: Rest) -> pd.DataFrame:
    """One row per person with a gap and no seat, by orang: told of the possible seat that the least stands before.

    `kesenjangan` (how many), `total_kesenjangan` (millionths), `sebab`; `pelatihan` (`NONE` where nothing is possible
    for him), `level_ditutup` and `nilai` of that seat; `alasan`.
    """
    view = rest.view
    alone = rest.open[~np.isin(rest.open["orang"], view.seats["orang"])]
    first = alone.sort_values(["orang", "sebab", "nilai", "kompetensi"], ascending=[True, False, False, True])
    sums = alone.groupby("orang").agg(kesenjangan=("orang", "size"), total_kesenjangan=("sisa", "sum"))
    rows = first.drop_duplicates("orang").merge(sums, on="orang", suffixes=("_satu", "")).reset_index(drop=True)
    closed = view.instance.kursi.ditutup[rows["kursi"]] if len(view.instance.kursi) else rows["sisa"]
    return rows[["orang", "unit", "kesenjangan", "total_kesenjangan", "sebab", "pelatihan"]].assign(
        jabatan=view.planned.data.pegawai["jabatan"].to_numpy(np.int64)[rows["orang"]],
        level_ditutup=pd.Series(closed, dtype="Int64").mask(rows["kursi"] == NONE),
        nilai=view.worth(rows["nilai"]).mask(rows["kursi"] == NONE),
        alasan=told(_facts(rest, rows), _why(view)),
    )


def left(rest: Rest) -> pd.DataFrame:
    """One row per competency and cause, the largest `total_kesenjangan` (millionths) first: what the plan leaves open.

    `pegawai`, `unit` (how many), `level_standar_maks`, the highest level asked for (millionths). All rows together
    leave what the gaps miss and the seats do not close.
    """
    rows = rest.open.groupby(["kompetensi", "sebab"], as_index=False)
    found = rows.agg(
        pegawai=("orang", "size"),
        unit=("unit", "nunique"),
        total_kesenjangan=("sisa", "sum"),
        level_standar_maks=("level_standar", "max"),
    )
    found = found.sort_values(
        ["total_kesenjangan", "kompetensi", "sebab"], ascending=[False, True, True], ignore_index=True
    )
    return found.assign(alasan=told(found[["sebab"]], _all_of))


def _facts(rest: Rest, rows: pd.DataFrame) -> pd.DataFrame:
    """What the sentences are made from; what a sentence does not say is the same in all rows."""
    cause, training, purse = (rows[name].to_numpy(np.int64) for name in ("sebab", "pelatihan", "dana"))
    money = cause == Sebab.DANA_TIDAK_CUKUP
    few = cause == Sebab.KURANG_PESERTA
    opening = rest.blocked.openings
    said = {
        "pelatihan": (training != NONE, training),
        "biaya": (money, opening.biaya[purse, training]),
        "sisa": (money, rest.money[purse]),
        "perlu": (money | few, opening.perlu[purse, training]),
        "bebas": (few, opening.bebas[purse, training]),
    }
    return pd.DataFrame({"sebab": cause} | {name: np.where(where, fact, NONE) for name, (where, fact) in said.items()})


def _why(view: View) -> Callable[[Facts], Iterator[Reason]]:
    codes, instance = view.katalog.pelatihan["kode"].tolist(), view.instance

    def said(facts: Facts) -> Iterator[Reason]:
        cause = Sebab(facts["sebab"])
        if facts["pelatihan"] == NONE:
            yield reason(f"plan.tanpa_{cause.name.lower()}")
            return
        known: dict[str, int] = {}
        if cause is Sebab.DANA_TIDAK_CUKUP:
            known = {"uang_biaya": facts["biaya"], "uang_sisa": facts["sisa"], "perlu": facts["perlu"]}
        elif cause is Sebab.KURANG_PESERTA:
            known = {"bebas": facts["bebas"], "perlu": facts["perlu"]}
        elif cause is Sebab.JP_PENUH:
            jp = int(instance.kelas.jp[facts["pelatihan"]])
            known = {"bilangan_jp": jp, "bilangan_batas": instance.max_jp}
        several = "_angkatan" if facts["perlu"] > 1 and cause is Sebab.DANA_TIDAK_CUKUP else ""
        yield reason(f"plan.kursi_{cause.name.lower()}{several}", pelatihan=codes[facts["pelatihan"]], **known)

    return said


def _all_of(facts: Facts) -> Iterator[Reason]:
    yield reason(f"plan.semua_{Sebab(facts['sebab']).name.lower()}")
