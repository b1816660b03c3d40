"""What is to be noted of many files alike is noted once: a folder of eight exports gives one note, not eight."""

from __future__ import annotations

from collections.abc import Iterable

from asnkompetensi.model.problem import Problem

_NOTES = frozenset({"BERKAS-06", "TEKS-01"})


def grouped(problems: Iterable[Problem]) -> list[Problem]:
    """The problems, notes that say the same of several files made one, at the place of the first.

    Its fact `banyak` is the number of files; `berkas` stays the first of them.
    """
    found: dict[object, list[Problem]] = {}
    for number, problem in enumerate(problems):
        facts = frozenset((name, fact) for name, fact in problem.nilai.items() if name != "berkas")
        found.setdefault((problem.kode, facts) if problem.kode in _NOTES else number, []).append(problem)
    return [_one(alike) for alike in found.values()]


def _one(alike: list[Problem]) -> Problem:
    first = alike[0]
    if len(alike) == 1:
        return first
    places = tuple(place for problem in alike for place in problem.tempat)
    return Problem(first.kode, places, {**first.nilai, "banyak": len(alike)}, first.bukti)
