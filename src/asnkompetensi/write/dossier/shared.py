"""Tables that all parts of a dossier have in common: the problems of the data, and what the figures rest on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from asnkompetensi.text import Words
from asnkompetensi.write.basis import basis_table
from asnkompetensi.write.problem_rows import problem_table

if TYPE_CHECKING:
    from asnkompetensi.model.dossier import Dossier
    from asnkompetensi.model.result import ResultTable


def problems_of(dossier: Dossier, say: Words) -> ResultTable:
    """The problems of all parts, each once."""
    return problem_table(dossier.masalah, say)


def basis_of(dossier: Dossier, say: Words) -> ResultTable:
    """What every part rests on, each constant and each file once, in the order of the parts."""
    parts = dossier.bagian.values()
    rules = tuple(dict.fromkeys(basis for part in parts for basis in part.aturan))
    files = tuple(dict.fromkeys(file for part in parts for file in part.sumber))
    return basis_table(replace(dossier.bagian["gap"], aturan=rules, sumber=files), say)
