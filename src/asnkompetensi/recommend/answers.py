"""Gaps and what answers them: one row for each offer, or one that says why there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals.stable.v2 as nw

from asnkompetensi.model.data import NONE
from asnkompetensi.recommend.causes import Cause
from asnkompetensi.recommend.frames import UNDATED
from asnkompetensi.recommend.offers import Offers, offers

if TYPE_CHECKING:
    import pandas as pd

    from asnkompetensi.model.frames import Border, Frame
    from asnkompetensi.model.gaps import Gaps
    from asnkompetensi.recommend.trainings import Trainings

_ROW = ("orang", "unit", "jabatan", "kompetensi", "bobot", "level_standar", "level_dimiliki", "kesenjangan")
_CLASSED = ("terbuka", "cocok", "batas_level")


def shortfalls(gaps: Gaps, service: pd.DataFrame, competencies: int) -> Frame:
    """The gap rows in which a person is short, as whole numbers without gaps.

    `baris` (a number of its own: person and competency in one), `orang`, `unit`, `jabatan`, `kompetensi`, `bobot`,
    `level_standar`, `level_dimiliki`, `kesenjangan` (millionths), `hari` (of the assessment; `UNDATED` where unknown),
    `usang` (1: it has expired), `cakrawala` and `sebab_akhir` of the person.
    """
    short = gaps.pasangan.filter(nw.col("kesenjangan") > 0).select(
        *(nw.col(name).cast(nw.Int64) for name in _ROW),
        hari=nw.col("hari").fill_null(UNDATED).cast(nw.Int64),
        usang=nw.col("kedaluwarsa").fill_null(value=False).cast(nw.Int64),
    )
    short = short.with_columns(baris=nw.col("orang") * competencies + nw.col("kompetensi"))
    return short.join(gaps.mesin.put(service[["orang", "cakrawala", "sebab_akhir"]]), on="orang")


def answers(found: Offers) -> Frame:
    """The gaps of `found`, each as often as it has offers, once where it has none.

    The columns of the gap, `terbuka`, `cocok`, `batas_level` of its class (:mod:`asnkompetensi.recommend.ladder`) and
    those of the offer: `peringkat` (from 1; 0 for none), `pelatihan` (`NONE`), `level_hasil`, `level_ditutup` (0);
    `sebab`: the `Cause` for which there is none, `ADA` where there is one.
    """
    missing = {"peringkat": 0, "pelatihan": NONE, "level_hasil": 0, "level_ditutup": 0}
    rows = found.celah.join(found.tawaran, on="baris", how="left").with_columns(
        nw.col(name).fill_null(value).cast(nw.Int64) for name, value in missing.items()
    )
    sebab = _cause().alias("sebab")
    return rows.with_columns(sebab).select("baris", *_ROW, "hari", "usang", "cakrawala", *_CLASSED, *missing, "sebab")


def _cause() -> nw.Expr:
    """Why there is no offer: the levels first, then the time, then what was attended."""
    all_in_time = nw.when(nw.col("terbuka") == nw.col("cocok"))
    attended = all_in_time.then(nw.lit(Cause.DIIKUTI.value)).otherwise(nw.lit(Cause.CAMPURAN.value))
    in_time = nw.when(nw.col("terbuka") == 0).then(nw.col("sebab_akhir")).otherwise(attended)
    by_level = nw.when(nw.col("cocok") == 0).then(nw.col("sebab")).otherwise(in_time)
    return nw.when(nw.col("peringkat") > 0).then(nw.lit(Cause.ADA.value)).otherwise(by_level).cast(nw.Int64)


def continued(rows: Frame, certified: Frame, trainings: Trainings, top: int, mesin: Border) -> Frame:
    """What takes those on whom an offer leaves short: `baris`, `peringkat`, `lanjutan` (the best training from there).

    `rows` are those of :func:`answers`; there is no row where nothing leads on, or nothing is left to close.
    """
    left = rows.filter((nw.col("peringkat") > 0) & (nw.col("level_hasil") < nw.col("level_standar")))
    steps = left.select(
        "orang",
        "kompetensi",
        "level_standar",
        "cakrawala",
        baris=nw.col("baris") * top + nw.col("peringkat") - 1,
        level_dimiliki=nw.col("level_hasil"),
    )
    return offers(steps, certified, trainings, 1, mesin).tawaran.select(
        baris=nw.col("baris") // top,
        peringkat=nw.col("baris") % top + 1,
        lanjutan=nw.col("pelatihan"),
    )
