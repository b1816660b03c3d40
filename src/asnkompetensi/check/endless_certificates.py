"""PELATIHAN-06: certificates that are valid for a time only, of which nobody can tell when it is over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asnkompetensi.check.origin import source_cells, source_count
from asnkompetensi.model.problem import Problem

if TYPE_CHECKING:
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.rules import Rules


def endless_certificates(data: Data, _rules: Rules) -> list[Problem]:
    """`PELATIHAN-06` (fact `jumlah`; evidence `kode`, `nama`, `bulan` by training).

    Rows of the history with neither a day of training nor a last day, of a training whose validity the catalogue gives.
    """
    katalog = data.katalog
    rows = katalog.riwayat[katalog.riwayat["hari"].isna() & katalog.riwayat["sampai"].isna()]
    limited = katalog.validity.dropna()
    rows = rows[rows["pelatihan"].isin(limited.index)]
    if rows.empty:
        return []
    named = katalog.pelatihan.loc[rows["pelatihan"].drop_duplicates().sort_values(), ["kode", "nama"]]
    bukti = tuple(
        {"kode": kode, "nama": nama, "bulan": int(limited[code])} for code, kode, nama in named.itertuples(name=None)
    )
    own, column = rows.drop_duplicates("asal"), "sertifikat_sampai"
    jumlah = source_count(data, own, column)
    return [Problem("PELATIHAN-06", source_cells(data, own, column), {"jumlah": jumlah}, bukti)]
