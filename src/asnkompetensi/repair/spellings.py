"""The spellings of names that are read, from the problem that tells of all others (`NAMA-01`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from asnkompetensi.model.problem import Problem
from asnkompetensi.repair.values import tidy

Spellings = Mapping[str, Mapping[str, str]]

_TOLD = "NAMA-01"
_KINDS = {
    "unit_induk": "unit_kerja",
    "untuk_unit": "unit_kerja",
    "jabatan_tujuan": "jabatan",
    "untuk_kompetensi": "kompetensi",
}


def spellings(problems: Iterable[Problem]) -> Spellings:
    """By kind of name, from each other spelling to the one that is read."""
    return {
        str(problem.nilai["kolom"]): {str(line["nama"]): tidy(str(line["ejaan"])) for line in problem.bukti}
        for problem in problems
        if problem.kode == _TOLD
    }


def spelling(known: Spellings, field: str, text: str) -> str:
    """How a name of a field is written; `text` itself, trimmed, where it is the spelling that is read."""
    return known.get(_KINDS.get(field, field), {}).get(text, tidy(text))
