"""The whole program of an instance, and the form of it that HiGHS reads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.plan.milp.classes import classes, money
from asnkompetensi.plan.milp.columns import Columns, Rows, columns, upper
from asnkompetensi.plan.milp.payers import Payers, payers
from asnkompetensi.plan.milp.persons import persons
from asnkompetensi.plan.milp.units import units

if TYPE_CHECKING:
    import highspy

    from asnkompetensi.plan.instance import Instance, Ints
    from asnkompetensi.plan.milp.columns import Floats

NOBODY, NOTHING = np.zeros(0, np.int64), np.zeros(0)
TIGHT = 1e-6


@dataclass(frozen=True, eq=False)
class Program:
    """An integer program: the most of `untung`, columns from `bawah` to `atas`, rows.

    untung    of each column; `skala` units of `nilai` are 1
    bulat     by column: whether it is whole by decree
    """

    payers: Payers
    columns: Columns
    untung: Floats
    skala: int
    bawah: Floats
    atas: Floats
    bulat: Ints
    rows: Rows


def program(instance: Instance) -> Program:
    """The program of an instance."""
    payer = payers(instance)
    column = columns(instance, payer)
    most = upper(instance, payer, column)
    least = np.zeros(len(column))
    least[column.satuan_kerja : column.semua] = instance.jaminan
    most = np.maximum(most, least)
    scale = max(int(np.gcd.reduce(instance.kursi.nilai)), 1)
    gain = np.zeros(len(column))
    gain[: column.kursi] = instance.kursi.nilai // scale
    whole = np.ones(len(column), np.int64)
    whole[column.satuan_kerja :] = 0
    others = [*classes(instance, payer, column), *persons(instance), *units(instance, column)]
    rows = stacked([money(instance, payer, column), *others])
    return Program(payer, column, gain, scale, least, most, whole, rows)


def stacked(parts: list[Rows]) -> Rows:
    """Rows one below the other."""
    offset = np.cumsum([0, *(len(part) for part in parts)])
    return Rows(
        np.concatenate([NOBODY, *(part.baris + start for part, start in zip(parts, offset, strict=False))]),
        np.concatenate([NOBODY, *(part.kolom for part in parts)]),
        np.concatenate([NOTHING, *(part.nilai for part in parts)]),
        np.concatenate([NOTHING, *(part.bawah for part in parts)]),
        np.concatenate([NOTHING, *(part.atas for part in parts)]),
    )


def met(rows: Rows, value: Floats) -> Rows:
    """Those of some rows (with upper bounds) that a solution of the relaxation is held by."""
    sums = np.bincount(rows.baris, rows.nilai * value[rows.kolom], minlength=len(rows))
    tight = sums > rows.atas - TIGHT
    entry = tight[rows.baris]
    number = np.cumsum(tight) - 1
    return Rows(number[rows.baris[entry]], rows.kolom[entry], rows.nilai[entry], rows.bawah[tight], rows.atas[tight])


def matrix(program: Program, *, relaxed: bool = False) -> highspy.HighsLp:
    """The program for HiGHS; `relaxed`: as a linear one."""
    import highspy

    rows = program.rows
    starts, order = rows.starts()
    lp = highspy.HighsLp()
    lp.num_col_, lp.num_row_ = len(program.untung), len(rows)
    lp.sense_ = highspy.ObjSense.kMaximize
    lp.col_cost_, lp.col_lower_, lp.col_upper_ = program.untung, program.bawah, program.atas
    lp.row_lower_, lp.row_upper_ = rows.bawah, rows.atas
    lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    lp.a_matrix_.start_ = starts
    lp.a_matrix_.index_ = rows.kolom[order]
    lp.a_matrix_.value_ = rows.nilai[order]
    if not relaxed:
        kinds = (highspy.HighsVarType.kContinuous, highspy.HighsVarType.kInteger)
        lp.integrality_ = [kinds[one] for one in program.bulat.tolist()]
    return lp
