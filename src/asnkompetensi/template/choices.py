"""What may be chosen from in the cells of the template: words of the law, and of the contract of the tables."""

from __future__ import annotations

from collections.abc import Mapping

from asnkompetensi.law.competency import competencies, kinds
from asnkompetensi.law.employee import Standing, Word
from asnkompetensi.law.entries import entries
from asnkompetensi.law.jalur import jalur
from asnkompetensi.law.job_class import classes

_LEVELS = (0, 1, 2, 3, 4, 5)
_TINGKAT = ("mutlak", "penting", "perlu")
_JENIS_JABATAN = ("Struktural", "Fungsional", "Pelaksana")
_JENIS_KELAMIN = ("L", "P")


def choices() -> Mapping[str, tuple[str | int, ...]]:
    """From a column to its choices, in the order in which they are offered."""
    return {
        "level": _LEVELS,
        "kompetensi": tuple(one.nama for one in competencies()),
        "jenis": tuple(one.kata for one in kinds()),
        "tingkat": _TINGKAT,
        "jenjang_jabatan": tuple(one.nama for one in classes()),
        "jenis_jabatan": _JENIS_JABATAN,
        "status": tuple(one.kata for one in entries("status", "status", Word)),
        "kedudukan": tuple(one.kata for one in entries("status", "kedudukan", Standing)),
        "jenis_kelamin": _JENIS_KELAMIN,
        "jalur": tuple(one.nama for one in jalur()),
    }
