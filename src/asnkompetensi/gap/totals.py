"""What groups of people have in common: counts of people, the mean JPM, sums over their gap rows."""

from __future__ import annotations

from collections.abc import Sequence

import narwhals.stable.v2 as nw

from asnkompetensi.gap.arithmetic import ratio
from asnkompetensi.gap.persons import categories, classes
from asnkompetensi.model.frames import Frame
from asnkompetensi.model.kinds import HUNDREDTH_UNIT, LEVEL_UNIT
from asnkompetensi.model.rules import Rules

_SUMMED = {
    "pegawai": nw.lit(1, nw.Int64),
    "dinilai": (nw.col("kompetensi_dinilai") > 0).cast(nw.Int64),
    "lengkap": nw.col("lengkap"),
    "jpm": nw.col("jpm").fill_null(0),
    "pasangan": nw.col("kompetensi_standar"),
    "pasangan_dinilai": nw.col("kompetensi_dinilai"),
    "pasangan_kurang": nw.col("jumlah_kurang"),
    "sesuai": nw.col("jumlah_sesuai"),
    "lebih": nw.col("jumlah_lebih"),
    "kedaluwarsa": nw.col("jumlah_usang"),
    "total_kesenjangan": nw.col("total_kesenjangan"),
}


def counted(persons: Frame, rules: Rules) -> Frame:
    """One row per person, as sums over people need them.

    `orang`, `unit`, `jabatan`, `jenjang`; the figures to sum, 0 where missing; and 0 or 1 for each word of `kategori`
    and of `kelas_kesenjangan`.
    """
    flags = {**_flags("kategori", categories(rules)), **_flags("kelas", classes(rules))}
    return persons.select("orang", "unit", "jabatan", "jenjang", **_SUMMED, **flags)


def totals(counted: Frame, rules: Rules, *by: str) -> Frame:
    """One row per value of the columns `by`, or a single row over all where there are none.

    People: `pegawai`, `dinilai`, `lengkap`, one count for each word of `kategori` and of `kelas_kesenjangan`,
    `rata_jpm` (the mean of the printed JPM). Gap rows: `pasangan`, `pasangan_dinilai`, `pasangan_kurang`, `sesuai`,
    `lebih`, `belum_dinilai`, `kedaluwarsa`, `total_kesenjangan`, `persen_kurang`, `rata_kesenjangan`. Sums over
    nothing are 0, ratios missing.
    """
    sums = nw.col(*_SUMMED, *categories(rules), *classes(rules)).sum()
    summed = counted.group_by(*by).agg(sums) if by else counted.select(sums)
    return summed.with_columns(
        rata_jpm=ratio(nw.col("jpm"), nw.col("lengkap")),
        belum_dinilai=nw.col("pasangan") - nw.col("pasangan_dinilai"),
        **shares("pasangan_dinilai", "pasangan_kurang"),
    )


def shares(assessed: str, short: str) -> dict[str, nw.Expr]:
    """`persen_kurang` and `rata_kesenjangan` (hundredths) from `total_kesenjangan` and the columns named."""
    return {
        "persen_kurang": ratio(100 * HUNDREDTH_UNIT * nw.col(short), nw.col(assessed)),
        "rata_kesenjangan": ratio(nw.col("total_kesenjangan"), nw.col(assessed) * (LEVEL_UNIT // HUNDREDTH_UNIT)),
    }


def _flags(column: str, words: Sequence[str]) -> dict[str, nw.Expr]:
    """A column of 0 and 1 for each word of a coded column."""
    return {word: (nw.col(column) == code).cast(nw.Int64) for code, word in enumerate(words)}
