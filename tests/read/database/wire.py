"""What the child answers, without a child: sheets as rows, problems as facts."""

from __future__ import annotations

import gc
import warnings
from typing import Any

import numpy as np
from msgspec.msgpack import encode

from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.problem import Problem
from asnkompetensi.read.database.asked import query
from asnkompetensi.read.protocol import Job, Kind, Reply, WireColumn, WireSheet, from_wire
from asnkompetensi.read.worker import read_file


def reply(address: str, password: str | None = None, encoding: str | None = None) -> Reply:
    asked = query(address, ReadOptions(encoding=encoding))
    job = Job(asked.address.shown, Kind.DATABASE, passwords=() if password is None else (password,))
    return read_file(job, encode(asked))


def sheets(address: str, password: str | None = None, encoding: str | None = None) -> list[WireSheet]:
    found = reply(address, password, encoding)
    assert not found.problems, found.problems
    return found.sheets


def problem(address: str, password: str | None = None, encoding: str | None = None) -> Problem:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # as in the child: a cursor of a lost connection cannot be closed
        found = reply(address, password, encoding)
        gc.collect()
    assert not found.sheets, rows(found.sheets[0])
    return found.problems[0]


def rows(sheet: WireSheet) -> list[tuple[Any, ...]]:
    """The cells, row by row, the first being the names."""
    return list(zip(*map(cells, sheet.columns), strict=True))


def cells(column: WireColumn) -> list[Any]:
    values = [from_wire(value) for value in column.values]
    return [values[code] for code in np.frombuffer(column.codes, np.int32)]


def keys(sheet: WireSheet) -> dict[str, list[Any]]:
    return {name: cells(column) for name, column in sheet.key.items()}
