"""Why a person is in a list: sentences as keys and facts, each combination of facts put together once."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping
from typing import TYPE_CHECKING

import pandas as pd

from asnkompetensi.model.kinds import HUNDREDTH_UNIT, NUMBER_UNIT
from asnkompetensi.model.reason import Reason, encoded, reason

if TYPE_CHECKING:
    from asnkompetensi.model.data import Data

Row = Mapping[Hashable, int]
_TARGET = 100 * HUNDREDTH_UNIT
_NO_OFFER = ("talent.tanpa_katalog", "talent.tanpa_lanjutan", "talent.tidak_dapat_ikut")


def why_outstanding(rows: pd.DataFrame, data: Data) -> pd.Series[str]:
    """Why each row of the list `unggul` is there, and why no training stands beside it."""
    facts = _facts(rows, "jumlah_lebih", "jumlah_kurang", "kompetensi_standar", "total_lebih", "jumlah_usang")
    return _each(facts.assign(tawaran=_offer(rows, data)), _outstanding)


def why_developing(rows: pd.DataFrame) -> pd.Series[str]:
    """Why each row of the list `kembang` is there, and what its `prioritas` is made of."""
    names = ("jumlah_kurang", "kompetensi_dinilai", "kompetensi_standar", "total_kesenjangan", "beban", "bobot_unit",
             "jumlah_lebih", "jumlah_usang")  # fmt: skip
    return _each(_facts(rows, *names), _developing)


def _offer(rows: pd.DataFrame, data: Data) -> pd.Series[int]:
    """The position in `_NO_OFFER` of what is to be said; past its end where a training is offered."""
    if data.katalog.hasil.empty:
        return pd.Series(0, index=rows.index)
    return 1 + rows["ada"].notna().astype("int64") + rows["lanjutan"].notna().astype("int64")


def _outstanding(row: Row) -> Iterator[Reason]:
    yield reason(
        "talent.di_atas", jumlah=row["jumlah_lebih"], standar=row["kompetensi_standar"], level=row["total_lebih"]
    )
    short = row["jumlah_kurang"]
    yield reason("talent.tetap_kurang", jumlah=short) if short else reason("talent.tidak_kurang")
    if row["tawaran"] < len(_NO_OFFER):
        yield reason(_NO_OFFER[row["tawaran"]])
    yield from _cautions(row)


def _developing(row: Row) -> Iterator[Reason]:
    yield reason(
        "talent.di_bawah",
        jumlah=row["jumlah_kurang"],
        dinilai=row["kompetensi_dinilai"],
        level=row["total_kesenjangan"],
    )
    if row["beban"] != row["total_kesenjangan"]:
        yield reason("talent.menurut_tingkat", level=row["beban"])
    if row["bobot_unit"] != NUMBER_UNIT:
        yield reason("talent.prioritas_unit", bilangan=row["bobot_unit"])
    if unknown := row["kompetensi_standar"] - row["kompetensi_dinilai"]:
        yield reason("talent.belum_dinilai", jumlah=unknown)
    if row["jumlah_lebih"]:
        yield reason("talent.juga_di_atas", jumlah=row["jumlah_lebih"])
    yield from _cautions(row)


def _cautions(row: Row) -> Iterator[Reason]:
    """What the reader of either list should know before he decides."""
    if row["jumlah_usang"]:
        yield reason("talent.kedaluwarsa", jumlah=row["jumlah_usang"])
    if row["kinerja_kurang"]:
        yield reason("talent.kinerja_kurang")
    if row["latsar"]:
        yield reason("talent.latsar_dulu")


def _facts(rows: pd.DataFrame, *names: str) -> pd.DataFrame:
    below = (rows["kinerja_persen"] < _TARGET).fillna(value=False)
    return rows[list(names)].assign(kinerja_kurang=below, latsar=rows["latsar"].notna()).astype("int64")


def _each(facts: pd.DataFrame, said: Callable[[Row], Iterator[Reason]]) -> pd.Series[str]:
    """The reasons of each row, written once for all rows of the same facts."""
    alike = facts.groupby(list(facts), sort=False).ngroup()
    rows = facts.drop_duplicates().to_dict("records")
    texts = pd.Series([encoded(*said(row)) for row in rows], dtype="str")
    return texts.take(alike.to_numpy()).reset_index(drop=True)
