"""The problems of a report in words, the gravest first: what a page or a document says of each."""

from __future__ import annotations

from dataclasses import dataclass

from asnkompetensi.model.plain import tellable
from asnkompetensi.model.result import Report
from asnkompetensi.text import Words
from asnkompetensi.text.problems.speak import Spoken, speak
from asnkompetensi.write.forms import CHECK
from asnkompetensi.write.messages import gravest_first
from asnkompetensi.write.where import Periods, periods_of, where

PATH = 60
MOST_PROOF = 20
_BETWEEN = " \u00b7 "


@dataclass(frozen=True, slots=True)
class Issue:
    """A problem in words, its grade and its places in one text, and its evidence line by line."""

    spoken: Spoken
    grade: str
    place: str
    proof: tuple[str, ...]


def issues(report: Report, say: Words, periods: Periods = ()) -> list[Issue]:
    """The problems of a report, the gravest first, with their first places; those of a check with all of them.

    `periods` are its sources, where it has problems of others than itself.
    """
    periods = periods or periods_of(report)
    made = []
    for problem in gravest_first(report.masalah):
        spoken = speak(problem, say)
        place = where(problem, say, periods, everywhere=report.perintah == CHECK, longest=PATH)
        place = ": ".join(filter(None, (tellable(problem.instansi), place)))
        made.append(Issue(spoken, say.label("labels", spoken.tingkat), place, _proof(spoken, say)))
    return made


def _proof(spoken: Spoken, say: Words) -> tuple[str, ...]:
    """The evidence, its columns side by side; the last line says how many are left out."""
    lines = tuple(_BETWEEN.join(cell for cell in line.split("\t") if cell) for line in spoken.bukti)
    rest = len(lines) - MOST_PROOF
    return (*lines[:MOST_PROOF], say("check.bukti_lainnya", jumlah=rest)) if rest > 0 else lines
