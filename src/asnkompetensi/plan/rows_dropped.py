"""The rows about trainings of which no class is held, and the reason of each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.model.data import NONE
from asnkompetensi.model.kinds import NUMBER_UNIT
from asnkompetensi.model.reason import Reason, reason
from asnkompetensi.plan.build_classes import plannable
from asnkompetensi.plan.causes import Sebab
from asnkompetensi.plan.told import Facts, told
from asnkompetensi.plan.view import View, totals

if TYPE_CHECKING:
    from asnkompetensi.plan.blocked import Openings
    from asnkompetensi.plan.instance import Ints
    from asnkompetensi.plan.rest import Rest


def dropped(rest: Rest) -> pd.DataFrame:
    """One row per training of the catalogue without a class, what could close most levels first, then by kode.

    `peminat`: people who have a possible seat there; `bebas`: of them those whom nothing of their own keeps from it,
    for a purse that is nearest to paying a class; `min_peserta`; `level_ditutup` (millionths) by all of `peminat`
    together; `sebab`, `alasan`.
    """
    view, opening = rest.view, rest.blocked.openings
    every, count = view.instance.kursi, len(view.instance.kelas)
    idle = np.setdiff1d(np.arange(count), view.classes["pelatihan"])
    purse = _nearest(rest, opening)[idle]
    rows = pd.DataFrame(
        {
            "pelatihan": idle,
            "purse": purse,
            "sumber_dana": view.katalog.pelatihan["sumber_dana"].to_numpy()[idle],
            "peminat": np.bincount(every.pelatihan, minlength=count)[idle],
            "bebas": opening.bebas[purse, idle],
            "min_peserta": -(-view.katalog.pelatihan["min_peserta"].iloc[idle].array // NUMBER_UNIT),
            "level_ditutup": totals(every.ditutup, every.pelatihan, count)[idle],
        }
    )
    rows["sebab"] = _causes(rest, rows, opening)
    rows["alasan"] = told(_facts(rest, rows, opening), _why(view))
    return rows.sort_values(["level_ditutup", "pelatihan"], ascending=[False, True], ignore_index=True)


def _nearest(rest: Rest, opening: Openings) -> Ints:
    """By training the purse that is nearest to paying a class, of equal ones that with the smallest lack of money."""
    lack = np.maximum(opening.biaya - rest.money[:, None], 0)
    order = np.lexsort((np.broadcast_to(np.arange(len(lack))[:, None], lack.shape), lack, opening.keadaan), axis=0)
    found: Ints = order[0]
    return found


def _causes(rest: Rest, rows: pd.DataFrame, opening: Openings) -> Ints:
    """Nobody may hold it, pay it or take it; else what stands between it and the plan, money last."""
    view, training, purse = rest.view, rows["pelatihan"].to_numpy(), rows["purse"].to_numpy()
    few = (rows["bebas"] < opening.perlu[purse, training]).to_numpy()
    short = opening.biaya[purse, training] > rest.money[purse]
    looks = (
        (Sebab.KELAS_MUSTAHIL, ~plannable(view.katalog)[training]),
        (Sebab.TANPA_SUMBER_DANA, ~view.instance.dana.membayar[:, training].any(axis=0)),
        (Sebab.TANPA_PEMINAT, (rows["peminat"] == 0).to_numpy()),
        (Sebab.JP_PENUH, view.instance.kelas.jp[training] > view.instance.max_jp),
        (Sebab.KURANG_PESERTA, few),
        (Sebab.DANA_TIDAK_CUKUP, short),
    )
    found = np.full(len(rows), Sebab.BATAS_LAIN.value)
    for cause, is_so in reversed(looks):
        found[is_so] = cause
    return found


def _facts(rest: Rest, rows: pd.DataFrame, opening: Openings) -> pd.DataFrame:
    cause, training, purse = (rows[name].to_numpy(np.int64) for name in ("sebab", "pelatihan", "purse"))
    money, few = cause == Sebab.DANA_TIDAK_CUKUP, cause == Sebab.KURANG_PESERTA
    said = {
        "pagu": (money, rest.view.instance.dana.pagu[purse]),
        "sisa": (money, rest.money[purse]),
        "biaya": (money, opening.biaya[purse, training]),
        "perlu": (money | few, opening.perlu[purse, training]),
        "peminat": (few, opening.peminat[purse, training]),
        "bebas": (few, rows["bebas"].to_numpy()),
        "jp": (cause == Sebab.JP_PENUH, rest.view.instance.kelas.jp[training]),
    }
    return pd.DataFrame({"sebab": cause} | {name: np.where(where, fact, NONE) for name, (where, fact) in said.items()})


def _why(view: View) -> Callable[[Facts], Iterator[Reason]]:
    def said(facts: Facts) -> Iterator[Reason]:
        cause = Sebab(facts["sebab"])
        if cause is Sebab.DANA_TIDAK_CUKUP:
            over = facts["biaya"] > facts["pagu"]
            money = {"uang_pagu": facts["pagu"]} if over else {"uang_sisa": facts["sisa"]}
            key = "plan.batal_di_atas_pagu" if over else "plan.batal_dana_tidak_cukup"
            yield reason(key, perlu=facts["perlu"], uang_biaya=facts["biaya"], **money)
        elif cause is Sebab.KURANG_PESERTA:
            several = "_bebas" if facts["bebas"] < facts["peminat"] >= facts["perlu"] else ""
            known = {"bebas": facts["bebas"]} if several else {}
            yield reason(f"plan.batal_kurang_peserta{several}", perlu=facts["perlu"], peminat=facts["peminat"], **known)
        elif cause is Sebab.JP_PENUH:
            yield reason("plan.batal_jp_penuh", bilangan_jp=facts["jp"], bilangan_batas=view.instance.max_jp)
        else:
            yield reason(f"plan.batal_{cause.name.lower()}")

    return said
