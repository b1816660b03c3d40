"""Money that is no limit, that is not asked for, or that is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asnkompetensi.model.fold import fold
from asnkompetensi.model.problem import Problem
from asnkompetensi.plan.doubts.origin import places

if TYPE_CHECKING:
    from asnkompetensi.model.catalogue import Catalogue
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.plan import Limits


def unlimited(katalog: Catalogue, asked: Limits) -> list[Problem]:
    """`RENCANA-03` where neither `dana` nor a budget bounds the money."""
    return [Problem("RENCANA-03")] if katalog.dana.empty and asked.budget is None else []


def budget_unused(katalog: Catalogue, asked: Limits) -> list[Problem]:
    """`RENCANA-07` where a budget is given and the purses of `dana` count: facts `nilai` (rupiah), `dana` (purses)."""
    if katalog.dana.empty or asked.budget is None:
        return []
    return [Problem("RENCANA-07", nilai={"nilai": asked.budget, "dana": len(katalog.dana)})]


def peopleless(data: Data, asked: Limits) -> list[Problem]:
    """`RENCANA-12` for purses for a unit in which nobody works, so that they pay nothing: fact `jumlah`.

    Evidence `sumber_dana`, `unit`, and `bawah`: the units below it, for which the purse may be meant. A purse for a
    unit that does not exist is RUJUKAN-01.
    """
    purses = data.katalog.dana
    if purses.empty or asked.budget is not None:
        return []
    rows = purses[(purses["untuk_unit"] >= 0) & ~purses["untuk_unit"].isin(data.pegawai["unit"])]
    if rows.empty:
        return []
    bukti = tuple(
        {"sumber_dana": name, "unit": data.unit.names[unit], "bawah": ", ".join(_below(data, unit))}
        for name, unit in zip(rows["sumber_dana"], rows["untuk_unit"], strict=True)
    )
    return [Problem("RENCANA-12", places(data, rows, "untuk_unit"), {"jumlah": len(rows)}, bukti)]


def _below(data: Data, unit: int) -> list[str]:
    """The units with people whose parent a unit is."""
    own, peopled = fold(data.unit.names[unit]), {*data.pegawai["unit"]}
    return [
        name
        for code, (name, parent) in enumerate(zip(data.unit.names, data.unit_induk, strict=True))
        if code in peopled and fold(parent) == own
    ]


def empty_purses(data: Data, asked: Limits) -> list[Problem]:
    """`RENCANA-04` for purses that hold nothing: fact `jumlah`; evidence `sumber_dana`. A budget of 0 is one."""
    purses = data.katalog.dana
    if purses.empty:
        return [Problem("RENCANA-04", nilai={"jumlah": 1})] if asked.budget == 0 else []
    rows = purses[purses["jumlah"].fillna(0) <= 0]
    if rows.empty:
        return []
    bukti = tuple({"sumber_dana": name} for name in rows["sumber_dana"])
    return [Problem("RENCANA-04", places(data, rows, "jumlah"), {"jumlah": len(rows)}, bukti)]
