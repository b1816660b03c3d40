"""The jabatan of a sheet that stands once above its header, as in the form of the SKJ: "Nama Jabatan : Analis"."""

from __future__ import annotations

from collections.abc import Iterator

from asnkompetensi.law import aliases
from asnkompetensi.model.fold import fold, unmarked
from asnkompetensi.read.cells import Cells
from asnkompetensi.read.header import Header
from asnkompetensi.read.heading import Heading
from asnkompetensi.read.match import Match

_PERSON = ("nip", "nama")  # a sheet with such a line above its header tells of one person, not of a jabatan


def lacks_jabatan(match: Match) -> bool:
    """Whether a sheet is a standar but for the jabatan that it is for: every one may have a sheet of its own."""
    return match.spec.name == "standar" and match.missing == (("jabatan", "jenjang_jabatan"),) and not match.wide


def jabatan(cells: Cells, header: Header) -> Heading | None:
    """The name of the jabatan and the cell it stands in; None where no line above the header names one, or several do.

    Source of the form: PermenPANRB 38/2017, Lampiran (Standar Kompetensi Jabatan).
    """
    lines = [line for row in cells.filled_rows.tolist() if row < header.top for line in _lines(cells, row)]
    known = aliases.headings("pegawai")
    person = {fold(text) for field in _PERSON for tier in known[field] for text in tier}
    if any(label in person for label, _ in lines):
        return None
    names = [value for label, value in lines if value and label in aliases.above("jabatan")]
    return names[0] if len(names) == 1 else None


def _lines(cells: Cells, row: int) -> Iterator[tuple[str, Heading | None]]:
    """Every text of a row as a folded label, and the value after it: behind its colon, or in the next filled cell."""
    texts = [(column, text) for column in range(len(cells.sheet.columns)) if (text := cells.text(row, column))]
    values = [(column, text.lstrip(": ")) for column, text in texts]
    for at, (column, text) in enumerate(texts):
        label, _, behind = text.partition(":")
        candidates = ((column, behind.strip()), *values[at + 1 :])
        found = next(((there, value) for there, value in candidates if value), None)
        yield fold(unmarked(label)), found and Heading(found[0], row, found[1])
