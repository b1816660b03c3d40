"""The spellings of names that are read, from the problem that tells of all others (`NAMA-01`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from asnkompetensi.model.fold import fold
from asnkompetensi.model.problem import Problem
from asnkompetensi.repair.values import is_clean, tidy

Spellings = Mapping[str, Mapping[str, str]]

_TOLD = "NAMA-01"
_KINDS = {
    "unit_induk": "unit_kerja",
    "untuk_unit": "unit_kerja",
    "jabatan_tujuan": "jabatan",
    "untuk_kompetensi": "kompetensi",
}


def spellings(problems: Iterable[Problem]) -> Spellings:
    """By kind of name, from each other spelling to the one that is read, or to one without invisible characters."""
    return {str(problem.nilai["kolom"]): _kind(problem) for problem in problems if problem.kode == _TOLD}


def _kind(problem: Problem) -> Mapping[str, str]:
    pairs = [(str(line["nama"]), str(line["ejaan"])) for line in problem.bukti]
    targets = {read: _target(read, [other for other, one in pairs if one == read]) for _, read in pairs}
    return targets | {other: targets[read] for other, read in pairs}


def _target(read: str, others: Iterable[str]) -> str:
    """The spelling that is read, or the first clean one of the same name: what nobody sees is not to be spread."""
    tidied = (tidy(text) for text in (read, *others) if fold(text) == fold(read))
    return next(filter(is_clean, tidied), tidy(read))


def spelling(known: Spellings, field: str, text: str) -> str:
    """How a name of a field is written; `text` itself, trimmed, where it is the spelling that is read."""
    return known.get(_KINDS.get(field, field), {}).get(text, tidy(text))
