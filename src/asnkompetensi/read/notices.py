"""What is to be told of a whole sheet: columns missing, doubled, unused; cells merged, hidden; rows passed over."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from asnkompetensi.law import aliases
from asnkompetensi.model.problem import PLACES, Fact, Problem
from asnkompetensi.read.above import lacks_jabatan
from asnkompetensi.read.cells import Cells
from asnkompetensi.read.header import Header
from asnkompetensi.read.heading import Heading
from asnkompetensi.read.match import Match
from asnkompetensi.read.merged import Filled
from asnkompetensi.read.near import nearest
from asnkompetensi.read.rows import Rows
from asnkompetensi.read.values.text import shown

_BESIDE = 3  # headings shown on each side of the one that is meant


def unknown(cells: Cells, table: str) -> Problem:
    """LEMBAR-02: the sheet is not used; `table` is the one that it comes nearest to, "" for none."""
    return Problem("LEMBAR-02", (cells.place(),), {"lembar": cells.sheet.lembar, "mirip": table})


def hidden(cells: Cells) -> Iterator[Problem]:
    """LEMBAR-04: the sheet or rows of it are hidden, and are read all the same."""
    for there, rows in ((not cells.sheet.visible, 0), (cells.sheet.hidden_rows > 0, cells.sheet.hidden_rows)):
        if there:
            yield Problem("LEMBAR-04", (cells.place(),), {"lembar": cells.sheet.lembar, "baris": rows})


def columns(cells: Cells, header: Header, match: Match, levels: Sequence[int]) -> Iterator[Problem]:
    """KOLOM-01 for each needed column that is missing, and KOLOM-02 for the headings that are not used.

    A heading that is named in the first as the nearest is not named again. `levels` are columns of competencies.
    """
    table = aliases.headings(match.spec.name)
    key = cells.sheet.keyed.kunci if cells.sheet.keyed else ()
    left = [heading for heading in match.unknown if heading.column not in levels and heading.text not in key]
    for group in match.missing:
        text = nearest(_texts(table[name] for name in group), [heading.text for heading in left])
        near = next((heading for heading in left if heading.text == text), None)
        place = cells.place(near.row, near.column) if near else cells.place(header.bottom)
        facts = {"kolom": group[0], "tabel": match.spec.name, "judul": _around(header.headings, near)}
        meant = {"mirip": shown(near.text), "sel": place.sel} if near else {"mirip": "", "sel": ""}
        remedy = {"cara": "@read.jabatan_di_atas"} if lacks_jabatan(match) and not near else {}
        yield Problem("KOLOM-01", (place,), facts | meant | remedy)
        left = [heading for heading in left if heading is not near]
    names = list(_texts(table.values()))
    like = match.aside | {heading: nearest([heading.text], names) for heading in left}
    if like:
        unused = sorted(like, key=lambda heading: heading.column)
        evidence = tuple({"kolom": shown(heading.text), "mirip": shown(like[heading])} for heading in unused)
        places = tuple(cells.place(heading.row, heading.column) for heading in unused)
        yield Problem("KOLOM-02", places, {"jumlah": len(unused)}, evidence)


def _texts(tiers: Iterable[aliases.Tiers]) -> Iterator[str]:
    return chain.from_iterable(chain.from_iterable(tiers))


def _around(headings: Sequence[Heading], near: Heading | None) -> str:
    """The headings beside one of them, or the first ones."""
    middle = headings.index(near) if near else _BESIDE
    first, last = max(0, middle - _BESIDE), middle + _BESIDE + 1
    texts = [shown(heading.text) for heading in headings[first:last]]
    return " | ".join([*["..."] * (first > 0), *texts, *["..."] * (last < len(headings))])


def doubles(cells: Cells, match: Match) -> Iterator[Problem]:
    """KOLOM-03 for two headings that mean the same column equally well."""
    for field, first, second in match.doubles:
        places = tuple(cells.place(one.row, one.column) for one in (first, second))
        facts = {"kolom": field, "pertama": shown(first.text), "kedua": shown(second.text)}
        yield Problem("KOLOM-03", places, facts)


def merged(filled: Filled) -> Iterator[Problem]:
    """LEMBAR-03: merged ranges that cover cells among the data."""
    if filled.ranges:
        facts: dict[str, Fact] = {"lembar": filled.cells.sheet.lembar, "jumlah": len(filled.ranges)}
        yield Problem("LEMBAR-03", filled.ranges, facts)


def passed(cells: Cells, match: Match, rows: Rows) -> Iterator[Problem]:
    """BARIS-01: how many rows are no data, of which kind; a long blank stretch is told by its first row."""
    counts = {fact: len(found) for fact, found in rows.passed.items()} | {"kosong": rows.blanks}
    if any(counts.values()):
        every = sorted([*chain.from_iterable(rows.passed.values()), *rows.blank])
        places = tuple(cells.place(row) for row in every[:PLACES])
        facts: dict[str, Fact] = {"tabel": match.spec.name, "jumlah": sum(counts.values()), **counts}
        yield Problem("BARIS-01", places, facts)
