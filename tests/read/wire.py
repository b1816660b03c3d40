"""Shorthand for what comes out of the child side, in the test's own process."""

from __future__ import annotations

from array import array

from asnkompetensi.model.problem import Problem
from asnkompetensi.model.sheet import CellValue
from asnkompetensi.read.gate import admit
from asnkompetensi.read.protocol import Job, Reply, WireSheet, from_wire
from asnkompetensi.read.refusal import Refused
from asnkompetensi.read.worker import read_file


def cells(sheet: WireSheet) -> list[list[CellValue | None]]:
    """The rows of a sheet; None for a blank cell."""
    columns = []
    for column in sheet.columns:
        values = [from_wire(value) for value in column.values]
        columns.append([values[code] for code in array("i", column.codes)])
    assert all(len(column) == sheet.rows for column in columns)
    return [[column[row] for column in columns] for row in range(sheet.rows)]


def read(berkas: str, data: bytes, *, encoding: str | None = None, careful: bool = False) -> Reply:
    """What the gate and the child make of a file."""
    try:
        kind, notes = admit(berkas, data)
    except Refused as refusal:
        return Reply([], [refusal.problem])
    reply = read_file(Job(berkas, kind, encoding, careful), data)
    return Reply(reply.sheets, [*(notes if reply.sheets else ()), *reply.problems])


def table(berkas: str, data: bytes) -> list[list[CellValue | None]]:
    """The rows of a file's only sheet."""
    (sheet,) = read(berkas, data).sheets
    return cells(sheet)


def codes(problems: list[Problem]) -> list[str]:
    """The codes of problems."""
    return [problem.kode for problem in problems]
