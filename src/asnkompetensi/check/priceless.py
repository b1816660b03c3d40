"""PELATIHAN-03: offers of the catalogue that name no price."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asnkompetensi.check.origin import cells, origins
from asnkompetensi.model.problem import Problem

if TYPE_CHECKING:
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.rules import Rules

PRICES = ("biaya_peserta", "biaya_angkatan")


def priceless(data: Data, _rules: Rules) -> list[Problem]:
    """`PELATIHAN-03` for all trainings with neither price (fact `jumlah`; evidence `kode`, `nama`).

    The places are the cells where the price should stand; those of the kode where there is no such column.
    """
    offers = data.katalog.pelatihan
    rows = offers[offers[list(PRICES)].isna().all(axis=1)]
    if rows.empty:
        return []
    tempat = tuple(
        place
        for table, _, there in origins(data, rows)
        for place in cells(table, there, next((one for one in PRICES if one in table.frame), "kode"))
    )
    bukti = tuple({"kode": kode, "nama": nama} for kode, nama in zip(rows["kode"], rows["nama"], strict=True))
    return [Problem("PELATIHAN-03", tempat, {"jumlah": len(rows)}, bukti)]
