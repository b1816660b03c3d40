"""Which of a person's assessments of one competency counts (contract, section 3, "Level held").

An assessment holds for some years (Peraturan BKN 26/2019, Ps 29(4)): older ones are used and flagged, or left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals.stable.v2 as nw

from asnkompetensi.gap.arithmetic import first_of, pack, quotient, reverse, second_of
from asnkompetensi.model.kinds import day
from asnkompetensi.model.rules import Assessment, Expired, Rules

if TYPE_CHECKING:
    from asnkompetensi.model.frames import Frame

_KEYS = ["orang", "kompetensi"]
_CENT = 10_000  # millionths of a level in a hundredth of one
# Days are counted from far enough back that none is negative; 0 stands for no date, and so lies before every date.
_SHIFT = 1_000_000
_UNDATED = 0


def first_valid_day(rules: Rules) -> int:
    """The oldest day (since 1970-01-01) of which an assessment is not expired: exactly N years are not too old."""
    year = rules.as_of.year - rules.masa_berlaku_tahun
    try:
        oldest = rules.as_of.replace(year=year)
    except ValueError:  # 29 February in a year without one
        oldest = rules.as_of.replace(year=year, day=28)
    return day(oldest)


def usable(penilaian: Frame, rules: Rules) -> Frame:
    """The assessments among which one is chosen: without the expired ones where the rules drop them."""
    if rules.expired is Expired.USE:
        return penilaian
    return penilaian.filter(nw.col("hari").is_null() | (nw.col("hari") >= first_valid_day(rules)))


def held(penilaian: Frame, rules: Rules) -> Frame:
    """One row per person and competency assessed.

    `orang`, `kompetensi`, `level_dimiliki` (millionths; missing where assessments contradict each other), `hari` (the
    date of the level used, or of the newest; missing where undated), `bentrok` (whether they contradict each other).
    """
    choose = {Assessment.LATEST: _latest, Assessment.BEST: _best, Assessment.MEAN: _mean}[rules.assessment]
    shifted = (nw.col("hari") + _SHIFT).fill_null(_UNDATED)
    chosen = choose(penilaian.with_columns(sejak=shifted))
    day = nw.when(nw.col("sejak") > _UNDATED).then(nw.col("sejak") - _SHIFT)
    return chosen.select(*_KEYS, "level_dimiliki", "bentrok", hari=day)


def _latest(penilaian: Frame) -> Frame:
    """The newest; where the highest and the lowest of the newest day differ, none of them."""
    level, day = nw.col("level"), nw.col("sejak")
    found = (
        penilaian.with_columns(atas=pack(day, level), bawah=pack(day, reverse(level)))
        .group_by(_KEYS)
        .agg(nw.col("atas", "bawah").max())
        .with_columns(sejak=first_of(nw.col("atas")), atas=second_of(nw.col("atas")), bawah=second_of(nw.col("bawah")))
        .with_columns(bentrok=nw.col("atas") != reverse(nw.col("bawah")))
    )
    return found.with_columns(level_dimiliki=nw.when(~nw.col("bentrok")).then(nw.col("atas")))


def _best(penilaian: Frame) -> Frame:
    """The highest, with the newest day of it."""
    found = (
        penilaian.with_columns(atas=pack(nw.col("level"), nw.col("sejak"))).group_by(_KEYS).agg(nw.col("atas").max())
    )
    return found.select(
        *_KEYS,
        level_dimiliki=first_of(nw.col("atas")),
        sejak=second_of(nw.col("atas")),
        bentrok=nw.lit(value=False),
    )


def _mean(penilaian: Frame) -> Frame:
    """The mean, rounded half up to hundredths of a level, with the newest day."""
    found = (
        penilaian.with_columns(banyak=nw.lit(1, nw.Int64))
        .group_by(_KEYS)
        .agg(nw.col("level", "banyak").sum(), nw.col("sejak").max())
    )
    mean = quotient(nw.col("level"), nw.col("banyak") * _CENT) * _CENT
    return found.select(*_KEYS, "sejak", level_dimiliki=mean, bentrok=nw.lit(value=False))
