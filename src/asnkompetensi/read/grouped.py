"""What is to be said of many files or sheets alike is said once: eight exports in a folder give one note, not eight."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from asnkompetensi.model.problem import PLACES, Fact, Problem

_OF_FILES = frozenset({"BERKAS-06", "BERKAS-15", "BERKAS-16", "BERKAS-17", "TEKS-01"})


def grouped(problems: Iterable[Problem]) -> list[Problem]:
    """The problems, those that say the same of several files or sheets made one, at the place of the first.

    Its fact `banyak` is the number of files or sheets; counts of rows are summed, other facts stay those of the first.
    Forms of one kind, each for its own jabatan, are told together: what all lack, and what was passed over in them.
    """
    found: dict[object, list[Problem]] = {}
    for number, problem in enumerate(problems):
        found.setdefault(_alike(problem) or number, []).append(problem)
    return [_one(alike) for alike in found.values()]


def _alike(problem: Problem) -> object:
    """What problems that are told together have in common; None for one that stays its own."""
    facts = problem.nilai
    if problem.kode in _OF_FILES:
        return problem.kode, frozenset((name, fact) for name, fact in facts.items() if name != "berkas")
    if problem.kode == "KOLOM-01" and facts.get("cara"):
        return problem.kode, facts["tabel"], facts["kolom"]
    if problem.kode == "BARIS-01" and facts.get("bagian"):
        return problem.kode, facts["tabel"]
    return None


def _one(alike: list[Problem]) -> Problem:
    first = alike[0]
    if len(alike) == 1:
        return first
    places = tuple(islice((place for problem in alike for place in problem.tempat), PLACES))
    facts: dict[str, Fact] = {**first.nilai, "banyak": len(alike)}
    if first.kode == "BARIS-01":
        counts = [name for name, fact in first.nilai.items() if isinstance(fact, int)]
        facts |= {name: sum(int(one.nilai[name]) for one in alike) for name in counts}
    return Problem(first.kode, places, facts, first.bukti)
