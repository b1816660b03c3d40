"""From the data of an instansi to its part of the problem, and from what becomes of it to a plan as any other."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from math import floor
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.kinds import MONEY_UNIT
from asnkompetensi.plan.digest import hash_data
from asnkompetensi.plan.greedy import greedy
from asnkompetensi.plan.instance import WORTH_UNIT, Found
from asnkompetensi.plan.planned import Planned

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from asnkompetensi.model.data import Data
    from asnkompetensi.model.gaps import Gaps
    from asnkompetensi.model.options import GapOptions
    from asnkompetensi.model.plan import Limits
    from asnkompetensi.model.plan_file import PlanFile
    from asnkompetensi.model.rules import TrainingRules
    from asnkompetensi.plan.instance import Ints
    from asnkompetensi.plan.nation.member import Member
    from asnkompetensi.plan.nation.stage import Nation, Part

TEXTS = ("sumber_dana", "untuk_unit", "untuk_kompetensi")
_MILLION = 1_000_000 * MONEY_UNIT  # sen
_TRILLIONTH = Decimal("0.000000000001")


@dataclass(frozen=True, eq=False)
class Case:
    """The data of an instansi, its gaps, and the limits in force."""

    data: Data
    gaps: Gaps
    rules: TrainingRules
    limits: Limits


def shared(data: Data, files: frozenset[str]) -> Ints:
    """The places of the purses that come from these files, rising."""
    rows = data.katalog.dana
    if rows.empty:
        return np.zeros(0, np.int64)
    table = data.tabel[int(rows["asal_tabel"].iloc[0])]
    part = table.frame["bagian"].to_numpy(np.int64)[rows["asal"].to_numpy(np.int64)]
    return np.flatnonzero([table.bagian[one].berkas in files for one in part.tolist()])


def as_written(data: Data, places: Ints) -> tuple[tuple[str, ...], ...]:
    """Of purses at some places what they are called, and what they are for, as the source has it ("" for blank)."""
    rows = data.katalog.dana.iloc[places]
    if rows.empty:
        return ()
    frame = data.tabel[int(rows["asal_tabel"].iloc[0])].frame.iloc[rows["asal"].to_numpy(np.int64)]
    texts = [_texts(frame[name]) if name in frame else [""] * len(frame) for name in TEXTS]
    return tuple(zip(*texts, strict=True))


def published(nation: Nation) -> tuple[Decimal, ...]:
    """The worth of a million rupiah of each shared purse at its price, to twelve decimals: one figure for everybody."""
    return tuple(
        (Decimal(price) * nation.satuan * _MILLION / WORTH_UNIT).quantize(_TRILLIONTH, ROUND_HALF_UP)
        for price in nation.harga.tolist()
    )


def planned(case: Case, member: Member, part: Part, times: int, options: GapOptions) -> Planned:
    """The plan of an instansi whose shared purses hold what it spends of them; `times`: of :class:`.stage.Nation`.

    It has the name of the problem that its own data pose beside purses with so much money.
    """
    share, local = part.rencana.terpakai, part.rencana
    instance, data = member.within(share), _with_share(case.data, member, share)
    found = Found(
        kursi=local.kursi,
        dana=local.dana,
        nilai=local.nilai,
        batas=max(floor(part.batas / times), local.nilai),
        harga=part.prices.dana,
        metode="prices",
        bukti=part.prices,
    )
    name = hash_data(instance, data, options, case.limits)
    return Planned(data, case.gaps, case.rules, case.limits, instance, found, greedy(instance), name)


def priced(file: PlanFile, places: Sequence[int], prices: Sequence[Decimal]) -> PlanFile:
    """A plan whose shared purses have the prices that all publish."""
    dana = list(file.dana)
    for place, price in zip(places, prices, strict=True):
        dana[place] = dana[place].model_copy(update={"harga_bayangan": price})
    return file.model_copy(update={"dana": tuple(dana)})


def _with_share(data: Data, member: Member, share: Ints) -> Data:
    money = data.katalog.dana["jumlah"].copy()
    money.iloc[member.bersama] = share
    return replace(data, katalog=replace(data.katalog, dana=data.katalog.dana.assign(jumlah=money)))


def _texts(column: pd.Series[str]) -> list[str]:
    return [str(text) for text in column.astype("object").where(column.notna(), "").tolist()]
