"""Problems of the data in both languages, the gravest first."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import zip_longest

from markupsafe import Markup

from asnkompetensi.model.dossier import Dossier
from asnkompetensi.write.human import titled
from asnkompetensi.write.issues import Issue, issues
from asnkompetensi.write.laporan.both import SAYS, two
from asnkompetensi.write.messages import gravest_first
from asnkompetensi.write.where import periods_in

MOST = 300


@dataclass(frozen=True)
class Trouble:
    """A problem in words: its code, the word and the name of its grade, what is wrong, where, why, what to do."""

    code: str
    word: str
    grade: Markup
    told: Markup
    place: Markup
    proof: tuple[Markup, ...]
    why: tuple[Markup, ...]
    advice: Markup


def troubles(dossier: Dossier) -> tuple[list[Trouble], int]:
    """The problems of a dossier, at most `MOST` of them, and how many more there are."""
    first = gravest_first(dossier.masalah)[:MOST]
    report = replace(dossier.bagian["gap"], masalah=tuple(first))
    made = zip(*(issues(report, say, periods_in(dossier)) for say in SAYS), strict=True)
    return [_trouble(one) for one in made], len(dossier.masalah) - len(first)


def _trouble(said: tuple[Issue, ...]) -> Trouble:
    """A problem as each language says it."""
    spoken = [issue.spoken for issue in said]
    reasons = zip(*((one.sebab, one.akibat, one.dasar) for one in spoken), strict=True)
    return Trouble(
        code=spoken[0].kode,
        word=spoken[0].tingkat.value,
        grade=two([issue.grade for issue in said]),
        told=two([one.pesan for one in spoken]),
        place=two([issue.place for issue in said]),
        proof=tuple(two(line) for line in zip_longest(*(issue.proof for issue in said), fillvalue="")),
        why=tuple(two([titled(text) for text in reason]) for reason in reasons if any(reason)),
        advice=two([titled(one.saran) for one in spoken]),
    )
