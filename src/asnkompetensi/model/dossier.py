"""A dossier: what an agency is told of itself, as one value that many files are made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from asnkompetensi.model.kinds import SHOWN_UNITS
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.result import Figure, Report, ResultTable

UNIT = "unit_kerja"
PLACES = {
    "gap": "unit",
    "recommend": "rekomendasi-unit",
    "plan": "rencana-unit",
    "trend": "tren-unit",
}


@dataclass(frozen=True)
class Dossier:
    """Reports of one reading of an agency's data, by the command that gives each alone.

    `instansi` is the agency's name as it was told, empty where it was not; `unit` are the unit kerja, in the order of
    the result table `unit`. `bagian` has `gap`, `mentor` and `talent`; `recommend` where there is a catalogue, `plan`
    where there is money too; `trend` and `evaluate` where there is an older period. `masalah` are the problems of all
    of them, each once. `asal` tells by gap row the cells that its levels stand in
    (:mod:`asnkompetensi.explain.origins`).
    """

    instansi: str
    as_of: date
    unit: tuple[str, ...]
    bagian: Mapping[str, Report]
    masalah: tuple[Problem, ...]
    asal: ResultTable | None = None


def of_unit(dossier: Dossier, unit: str) -> Dossier:
    """The part of a dossier that is about one unit kerja: the rows that name it, in tables that name units.

    The totals of a part are the figures of the unit's row in the part's own table of units; none where it has no such
    table. Problems stay with the agency: a cell of another unit is nobody's business here.
    """
    parts = {command: _report_of(report, unit) for command, report in dossier.bagian.items()}
    origins = _rows_of(dossier.asal, unit) if dossier.asal else None
    return replace(dossier, unit=(unit,), bagian=parts, masalah=(), asal=origins)


def _report_of(report: Report, unit: str) -> Report:
    tables = {name: _rows_of(table, unit) for name, table in report.tabel.items() if UNIT in table.frame}
    return replace(
        report, ringkasan=_totals(tables.get(PLACES.get(report.perintah, ""))), tabel=tables, masalah=(), rencana=None
    )


def _rows_of(table: ResultTable, unit: str) -> ResultTable:
    frame = table.frame[table.frame[UNIT] == unit].reset_index(drop=True)
    for name in frame.columns[frame.dtypes == "category"]:
        frame[name] = frame[name].cat.remove_unused_categories()
    return replace(table, frame=frame)


def _totals(table: ResultTable | None) -> Mapping[str, Figure]:
    """The figures of the first row, by column; none where there is no row."""
    if table is None or table.frame.empty:
        return {}
    first = {one.name: table.frame[one.name].array[:1] for one in table.columns if one.shown in SHOWN_UNITS}
    return {
        one.name: Figure(None if first[one.name].isna()[0] else int(first[one.name][0]), one.shown)
        for one in table.columns
        if one.name in first
    }
