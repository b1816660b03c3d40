"""What the user named with `--sheet` and `--column` and the data do not have."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from asnkompetensi.model.fold import fold
from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.tables import SPECS
from asnkompetensi.read.cells import Cells
from asnkompetensi.read.header import Header
from asnkompetensi.read.near import nearest


def unknown_names(options: ReadOptions, cells: Sequence[Cells], headers: Sequence[Header]) -> Iterator[Problem]:
    """PERINTAH-01 for each table, sheet, field and heading that is not there, with the nearest that is."""
    fields = {name for spec in SPECS.values() for name in spec.names}
    headings = [heading.text for header in headers for heading in header.headings]
    yield from _unknown("--sheet", options.sheet, SPECS)
    sheets = [one.sheet.lembar for one in cells]
    yield from _unknown("--sheet", options.sheet.values(), [one.name for one in cells], sheets)
    yield from _unknown("--column", options.column, sorted(fields))
    yield from _unknown("--column", options.column.values(), headings)


def _unknown(option: str, asked: Iterable[str], known: Iterable[str], also: Iterable[str] = ()) -> Iterator[Problem]:
    names = [*known]
    folded = {fold(name) for name in (*names, *also)}
    for name in asked:
        if fold(name) not in folded:
            yield Problem("PERINTAH-01", nilai={"opsi": option, "nilai": name, "mirip": nearest([name], names)})
