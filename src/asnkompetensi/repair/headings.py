"""Headings as the contract writes them, and those of wide sheets in the spelling of their competency."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING

from asnkompetensi.model.fold import clean, fold
from asnkompetensi.model.headings import heading
from asnkompetensi.model.repair import Aturan, Repair
from asnkompetensi.repair.spellings import Spellings, spelling
from asnkompetensi.repair.values import tidy

if TYPE_CHECKING:
    from asnkompetensi.model.sheet import Sheet
    from asnkompetensi.model.table import Part


def headings(sheet: Sheet, part: Part, pinned: Collection[str]) -> Iterator[Repair]:
    """An older heading becomes the contract's; one that folds to it is only tidied.

    A heading that the call or a settings file names (`pinned` fields) stays, for it is looked for by that name.
    """
    for field, row in part.judul.items():
        column = part.kolom[field]
        text = sheet.columns[column].values[int(sheet.columns[column].codes[row])]
        if field in pinned or not isinstance(text, str):
            continue
        own = heading(field)
        after = tidy(text, lines=True) if fold(text) == fold(own) else own
        if after != text:
            rule = Aturan.SPASI if fold(text) == fold(own) else Aturan.JUDUL
            yield Repair(part.place(row, column), field, text, after, rule)


def competencies(sheet: Sheet, part: Part, names: Mapping[int, str], known: Spellings) -> Iterator[Repair]:
    """The headings of a wide sheet, `names` being what is read in each by column, where nothing else stands in them."""
    for column, name in names.items():
        text = sheet.columns[column].values[int(sheet.columns[column].codes[part.baris_judul])]
        if isinstance(text, str) and clean(text) == name:
            after = spelling(known, "kompetensi", name)
            if after != text:
                rule = Aturan.SPASI if after == tidy(text) else Aturan.EJAAN
                yield Repair(part.place(part.baris_judul, column), "kompetensi", text, after, rule)
