"""What is wrong with shared purses is told once, however many instansi are read beside them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from asnkompetensi.model.place import Place
    from asnkompetensi.model.problem import Problem
    from asnkompetensi.model.result import Report

_UNKNOWN, _PEOPLELESS, _EMPTY = "RUJUKAN-01", "RENCANA-12", "RENCANA-04"
_BY_ROW = (_UNKNOWN, _PEOPLELESS, _EMPTY)  # as many places, and lines of evidence if any, as rows
_EARMARKS = ("untuk_unit", "untuk_kompetensi")


def once(reports: Mapping[str, Report], files: Collection[str]) -> tuple[dict[str, Report], tuple[Problem, ...]]:
    """The reports without what is wrong with the shared files alone, and that, each once.

    What a shared purse is for is a fault where it pays nobody anywhere: other instansi need not know it. While one of
    them could not be computed, nobody can say so.
    """
    alone, shared = {}, []
    for name, report in reports.items():
        divided = [_divided(problem, files) for problem in report.masalah]
        alone[name] = replace(report, masalah=tuple(own for own, _ in divided if own))
        shared.append([other for _, other in divided if other])
    plain = [one for problems in shared for one in problems if not _is_earmark(one)]
    known = all(report.ringkasan for report in reports.values())
    return alone, (*_each_once(plain), *(_earmarks(shared) if known else ()))


def _divided(problem: Problem, files: Collection[str]) -> tuple[Problem | None, Problem | None]:
    """What of a problem is about the files of an instansi, or about both, and what about the shared ones alone."""
    places = problem.tempat
    there = {str(problem.nilai.get("berkas", ""))} if not places else {place.berkas for place in places}
    if there.issubset(files):
        return None, problem
    if there.isdisjoint(files) or problem.kode not in _BY_ROW:
        return problem, None
    others = {place for place in places if place.berkas in files}
    return _rows(problem, {*places} - others), _rows(problem, others)


def _rows(problem: Problem, kept: Collection[Place]) -> Problem | None:
    """A problem of rows as it would be told of some of their cells."""
    lines = problem.bukti or (None,) * len(problem.tempat)
    rows = [row for row in zip(problem.tempat, lines, strict=True) if row[0] in kept]
    if not rows:
        return None
    bukti = tuple(line for _, line in rows if line is not None)
    nilai = {**problem.nilai, "jumlah": len(rows)}
    return replace(problem, tempat=tuple(place for place, _ in rows), nilai=nilai, bukti=bukti)


def _is_earmark(problem: Problem) -> bool:
    return problem.kode == _PEOPLELESS or (problem.kode == _UNKNOWN and problem.nilai["kolom"] in _EARMARKS)


def _each_once(problems: list[Problem]) -> Iterator[Problem]:
    """Problems that many tell, in the order in which they are told first."""
    told = []
    for one in problems:
        name = (one.kode, one.tempat, sorted(one.nilai.items()))
        if name not in told:
            told.append(name)
            yield one


def _earmarks(shared: list[list[Problem]]) -> Iterator[Problem]:
    """What all tell of the same cell: by whoever knows the unit though nobody works there, else has a name near."""
    found = [[one for one in problems if _is_earmark(one)] for problems in shared]
    left = set.intersection(*({place for one in problems for place in one.tempat} for problems in found))
    every = [one for problems in found for one in problems]
    for one in sorted(every, key=lambda one: (one.kode != _PEOPLELESS, not one.nilai.get("mirip"))):
        if told := _rows(one, left):
            left -= {*told.tempat}
            yield told
