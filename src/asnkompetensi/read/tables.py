"""Sheets to tables: which table each sheet is, where its header stands, which rows are data, what its cells hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from asnkompetensi.model.fold import fold
from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.sheet import Sheet
from asnkompetensi.model.table import Tables
from asnkompetensi.model.tables import TABLES
from asnkompetensi.read import notices
from asnkompetensi.read.above import lacks_jabatan
from asnkompetensi.read.asked import unknown_names
from asnkompetensi.read.cells import Cells
from asnkompetensi.read.frame import Share, table
from asnkompetensi.read.grouped import grouped
from asnkompetensi.read.lexicon import Lexicon
from asnkompetensi.read.recognise import Recognised, Stranger, recognise
from asnkompetensi.read.share import share

_DEFINING = "standar"  # the table whose competencies are known when the other sheets are looked at

Found = Recognised | Stranger


def tabulate(sheets: Sequence[Sheet], options: ReadOptions) -> tuple[Tables, list[Problem]]:
    """The tables that the sheets hold, each with the rows of all its sheets in the order given, and the problems.

    A table is there when a sheet was recognised as it, even without a row. Blank sheets are passed over in silence.
    """
    lexicon = Lexicon.of(options)
    per_file = Counter(sheet.berkas for sheet in sheets)
    cells = [Cells(sheet, alone=per_file[sheet.berkas] == 1) for sheet in sheets]
    found = [recognise(one, lexicon, options) for one in cells if one.filled_rows.size]
    if names := _defined(found) - lexicon.names:
        lexicon = lexicon.knowing(names)
        found = [one if _is_sure(one) else recognise(one.cells, lexicon, options) for one in found]
    shares: dict[str, list[Share]] = {}
    problems = [*unknown_names(options, cells, [one.header for one in found if isinstance(one, Recognised)])]
    settled = _settled(found)[::-1]
    del cells, found  # what is known of a long sheet takes more than its codes, and goes with its share
    while settled:
        one = settled.pop()
        if isinstance(one, Recognised):
            part, told = share(one)
            shares.setdefault(one.match.spec.name, []).append(part)
            problems += told
        elif one.told:
            problems.append(notices.unknown(one.cells, one.near))
    return {spec.name: table(spec.name, shares[spec.name]) for spec in TABLES if spec.name in shares}, grouped(problems)


def _is_sure(one: Found) -> bool:
    """Whether knowing more competencies cannot change what a sheet is: each of its headings means something already."""
    return isinstance(one, Recognised) and not one.match.unknown and not one.match.missing


def _defined(found: Sequence[Found]) -> set[str]:
    """The folded names of the competencies that the standards define."""
    shares = [share(one)[0] for one in found if isinstance(one, Recognised) and one.match.spec.name == _DEFINING]
    named = [part for part in shares if "kompetensi" in part.columns]
    return {fold(name) for name in table(_DEFINING, named).frame["kompetensi"].cat.categories} if named else set()


def _settled(found: Sequence[Found]) -> list[Found]:
    """Spare sheets become strangers where another sheet is their table, but for forms among other forms."""
    forms = any(isinstance(one, Recognised) and one.match.above for one in found)
    given = {one.match.spec.name for one in found if isinstance(one, Recognised) and not one.spare}
    return [
        Stranger(one.cells, one.match.spec.name)
        if isinstance(one, Recognised)
        and one.spare
        and one.match.spec.name in given
        and not (forms and lacks_jabatan(one.match))
        else one
        for one in found
    ]
