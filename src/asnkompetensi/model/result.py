"""Results: tables with the contract's columns, and what stands around them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from asnkompetensi.model.engine import Engine
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.padanan import Proposal
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.rules import Basis
from asnkompetensi.model.table import SourceFile

if TYPE_CHECKING:
    import pandas as pd

    from asnkompetensi.model.explanation import Node
    from asnkompetensi.model.gaps import Gaps
    from asnkompetensi.model.plan_file import PlanFile


@dataclass(frozen=True, slots=True)
class ResultColumn:
    """A column of a result table."""

    name: str
    shown: Shown


def result_columns(text: str) -> tuple[ResultColumn, ...]:
    """Columns as they are written down, parted by blanks: `nama:teks pegawai rata_jpm:perseratus`; a count is bare."""
    pairs = (word.partition(":") for word in text.split())
    return tuple(ResultColumn(name, Shown(kind or Shown.COUNT)) for name, _, kind in pairs)


@dataclass(frozen=True)
class ResultTable:
    """A result table in its final order.

    `frame` has exactly `columns`: TEXT, NIP, WORD and REASON as `category` (missing: NaN), FLAG as `boolean`, all
    others as `Int64` in the units of :mod:`asnkompetensi.model.kinds`.
    """

    name: str
    columns: tuple[ResultColumn, ...]
    frame: pd.DataFrame


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of a summary: its value in the unit of `shown`; None where it is not known."""

    value: int | None
    shown: Shown = Shown.COUNT


@dataclass(frozen=True)
class Report:
    """All that a command gives: what the writers render and the exit status is told from.

    `tabel_sumber` are the source tables that were found, `usulan` names that may be one, where they were asked for,
    `rencana` the plan, where one was made, `penjelasan` the trees of figures that were asked about. `mesin` is the
    engine that computed, and how many rows of sources; no result says it, for all give the same.
    """

    perintah: str
    as_of: date
    aturan: tuple[Basis, ...]
    sumber: tuple[SourceFile, ...]
    ringkasan: Mapping[str, Figure]
    tabel: Mapping[str, ResultTable]
    masalah: tuple[Problem, ...]
    tabel_sumber: tuple[str, ...] = ()
    usulan: tuple[Proposal, ...] = ()
    rencana: PlanFile | None = None
    penjelasan: tuple[Node, ...] = ()
    mesin: tuple[Engine, int] | None = None


@dataclass(frozen=True)
class Computed:
    """What a computing stage gives: totals and tables, by name, in the order in which they are written.

    `gaps` holds the gap rows in codes, for the stages that come after the gap; only that stage gives them. `rencana` is
    a plan as it is kept in a file; only the stage that plans gives one. `dasar` is what the result rests on beside the
    rules. `penjelasan` are trees of figures; only the stage that explains gives them.
    """

    ringkasan: Mapping[str, Figure]
    tabel: Mapping[str, ResultTable]
    gaps: Gaps | None = None
    rencana: PlanFile | None = None
    dasar: tuple[Basis, ...] = ()
    penjelasan: tuple[Node, ...] = ()
