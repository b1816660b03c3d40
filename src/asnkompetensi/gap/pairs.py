"""Gap rows: one for each person and each competency with a required level (contract, section 3, "Gap row")."""

from __future__ import annotations

import narwhals.stable.v2 as nw

from asnkompetensi.model.codes import Status
from asnkompetensi.model.frames import Frame

# What is counted of gap rows, whatever they are grouped by.
COUNTS = {
    "pasangan": nw.len(),
    "dinilai": nw.col("level_dimiliki").count(),
    **{name: nw.col(name).sum() for name in ("kurang", "sesuai", "lebih")},
}


def matched(required: Frame, held: Frame) -> Frame:
    """Every row of `required`, its columns, and what is held of it: `level_dimiliki`, `hari`; missing where nothing is.

    All else of a gap row is made from these columns (:func:`pairs`), for less than it costs to keep it.
    """
    return required.join(held.drop("bentrok"), on=["orang", "kompetensi"], how="left")


def pairs(matched: Frame, first_valid_day: int) -> Frame:
    """The rows of :func:`matched`, and how the level held compares.

    `level_dimiliki`, `hari`, `selisih` (held - required), `kesenjangan` (max(0, required - held)): missing where not
    assessed; and, each 0 or 1 so that sums count them, `kurang`, `sesuai`, `lebih`, `usang` (expired). Nothing is
    imputed.
    """
    known = ~nw.col("level_dimiliki").is_null()
    joined = matched.with_columns(
        hari=nw.when(known).then(nw.col("hari")), selisih=nw.col("level_dimiliki") - nw.col("level_standar")
    )
    difference = nw.col("selisih")
    counted = joined.with_columns(
        kurang=_flag(difference < 0),
        sesuai=_flag(difference == 0),
        lebih=_flag(difference > 0),
        usang=_flag(nw.col("hari") < first_valid_day),
    )
    return counted.with_columns(kesenjangan=-difference * nw.col("kurang"))


def stated(pairs: Frame) -> Frame:
    """The same rows with `status` (code) and `kedaluwarsa` (missing where undated or not assessed) in words' place."""
    return pairs.with_columns(
        status=_status().cast(nw.Int64), kedaluwarsa=nw.when(~nw.col("hari").is_null()).then(nw.col("usang") == 1)
    )


def _flag(condition: nw.Expr) -> nw.Expr:
    """In 16 bits, which every engine sums to 64, and duckdb not by its sums of 128."""
    return condition.cast(nw.Int16).fill_null(0)


def _status() -> nw.Expr:
    short, met, above = nw.col("kurang"), nw.col("sesuai"), nw.col("lebih")
    return (
        Status.BELUM_DINILAI.value * (1 - short - met - above)
        + Status.KURANG.value * short
        + Status.SESUAI.value * met
        + Status.LEBIH.value * above
    )
