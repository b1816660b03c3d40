"""Gap rows: one for each person and each competency with a required level (contract, section 3, "Gap row")."""

from __future__ import annotations

import narwhals.stable.v2 as nw

from asnkompetensi.model.codes import Status
from asnkompetensi.model.frames import Frame


def matched(required: Frame, held: Frame) -> Frame:
    """Every row of `required`, its columns, and what is held of it: `level_dimiliki`, `hari`; missing where nothing is.

    All else of a gap row is made from these columns (:func:`pairs`), for less than it costs to keep it.
    """
    return required.join(held.drop("bentrok"), on=["orang", "kompetensi"], how="left")


def pairs(matched: Frame, first_valid_day: int) -> Frame:
    """The rows of :func:`matched`, and how the level held compares.

    `level_dimiliki`, `hari`, `selisih` (held - required), `kesenjangan` (max(0, required - held)): missing where not
    assessed; `status` (code); `kedaluwarsa` (missing where undated or not assessed); and, each 0 or 1 so that sums
    count them, `pasangan`, `dinilai`, `kurang`, `sesuai`, `lebih`, `usang` (expired). Nothing is imputed.
    """
    known = ~nw.col("level_dimiliki").is_null()
    joined = matched.with_columns(
        hari=nw.when(known).then(nw.col("hari")), selisih=nw.col("level_dimiliki") - nw.col("level_standar")
    )
    difference, expired = nw.col("selisih"), nw.col("hari") < first_valid_day
    counted = joined.with_columns(
        kedaluwarsa=expired,
        pasangan=_flag(nw.col("level_standar") > 0),
        dinilai=_flag(known),
        kurang=_flag(difference < 0),
        sesuai=_flag(difference == 0),
        lebih=_flag(difference > 0),
        usang=_flag(expired),
    )
    return counted.with_columns(kesenjangan=-difference * nw.col("kurang"), status=_status())


def _flag(condition: nw.Expr) -> nw.Expr:
    return condition.cast(nw.Int64).fill_null(0)


def _status() -> nw.Expr:
    return (
        Status.BELUM_DINILAI.value * (1 - nw.col("dinilai"))
        + Status.KURANG.value * nw.col("kurang")
        + Status.SESUAI.value * nw.col("sesuai")
        + Status.LEBIH.value * nw.col("lebih")
    )
