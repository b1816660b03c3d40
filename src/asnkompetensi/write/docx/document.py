"""The official document of an agency: from its title page to the appendices."""

from __future__ import annotations

from typing import BinaryIO

from asnkompetensi.model.dossier import Dossier
from asnkompetensi.text import Words
from asnkompetensi.write.docx import annex, money, need, opening, past, state
from asnkompetensi.write.docx.base import base, save
from asnkompetensi.write.docx.paper import Paper
from asnkompetensi.write.docx.told import Told

CHAPTERS = (
    opening.title_page,
    opening.summary,
    opening.law,
    opening.method,
    state.people,
    state.gaps,
    need.needs,
    need.plan,
    money.budget,
    money.schedule,
    past.last_year,
    past.merit,
    annex.signatures,
    annex.appendices,
)


def write(dossier: Dossier, say: Words, style: bytes | None, stream: BinaryIO, *, show_nip: bool = True) -> None:
    """Write the document of an agency, in the look of its template `style` or our own.

    Units and competencies stand in it; of people only those whom the plan's lists need, bounded. Without `show_nip` no
    NIP stands in it. The same dossier, words and template give the same bytes.
    """
    paper = Paper(base(style, say), say)
    told = Told(dossier, paper, say, show_nip)
    for chapter in CHAPTERS:
        chapter(told)
    paper.finish()
    save(paper.base, opening.title(dossier, say), dossier.as_of, say, stream)
