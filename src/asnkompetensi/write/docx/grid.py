"""A table of Word as XML: column widths from what stands in them, a heading that every page repeats."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from asnkompetensi.write.docx.xml import KEEP, paragraph, run

LONGEST_WORD, WIDEST = 1_750, 3_400  # twips: a longer word is broken, a longer text wrapped
_SLACK = 120  # per cent: letters of a template may be wider than those of our font
_AROUND = 130  # twips beside the text of a cell
_SIZE = 160  # twips: of the letters in a table
_NARROW, _WIDE = frozenset("ijltfrI.,:;'|!()[]- \u00a0"), frozenset("mwMW%@")
_UPRIGHT = 1_700  # twips: as high as headings that stand upright
_RIGHT = '<w:jc w:val="right"/>'


@dataclass(frozen=True, slots=True)
class Grid:
    """Headings and rows of texts; columns of numbers stand to the right; `fills` are colours of cells, "" for none."""

    heads: Sequence[str]
    rows: Sequence[Sequence[str]]
    right: Sequence[bool]
    fills: Sequence[Sequence[str]] = ()
    is_turned: bool = False  # headings of numbers stand upright, where there are many columns


@dataclass(frozen=True, slots=True)
class Styles:
    """Ids of the styles of a table, of its cells, and of its headings; how wide letters are, in per cent of ours."""

    table: str
    cell: str
    head: str
    stretch: int = 100


def widths(grid: Grid, room: int, stretch: int = 100) -> list[int]:
    """How wide each column is, in twips, together as wide as `room`, or less where less will do.

    No word is broken and no number while there is room: what is left goes to the columns of long texts, and where they
    have enough, some to all.
    """
    least, ideal = [], []
    for head, right, *texts in zip(grid.heads, grid.right, *grid.rows, strict=True):
        words = [word for text in texts for word in ([text] if right else text.split())]
        heading = [] if right and grid.is_turned else [f"{word} " for word in head.split()]
        longest = max(map(width, heading + words), default=0) * stretch // 100
        whole = max(map(width, texts), default=0) * stretch // 100
        least.append(_AROUND + min(longest, LONGEST_WORD))
        ideal.append(max(least[-1], _AROUND + min(whole, WIDEST)))
    if sum(ideal) <= room:
        wide = min(room, sum(ideal) * _SLACK // 100)
        return [wide * one // sum(ideal) for one in ideal]
    spare, wish = room - sum(least), sum(ideal) - sum(least)
    if spare <= 0:
        return [room * wide // sum(least) for wide in least]
    return [small + spare * (large - small) // wish for small, large in zip(least, ideal, strict=True)]


@lru_cache(maxsize=20_000)
def width(text: str) -> int:
    """How wide a text is in a table, in twips, by the shapes of common letters."""
    return sum(_SIZE * _share(letter) // 100 for letter in text)


def _share(letter: str) -> int:
    """How wide a letter is in hundredths of its height."""
    if letter in _NARROW:
        return 33
    if letter in _WIDE:
        return 92
    return 74 if letter.isupper() else 58 if ord(letter) < 0x2E80 else 105


def grid_xml(grid: Grid, styles: Styles, room: int) -> str:
    """The table; rows stay on one page, headings are repeated on every page."""
    from docx.oxml.ns import nsdecls

    wide = widths(grid, room, styles.stretch)
    look = (
        f'<w:tblStyle w:val="{styles.table}"/><w:tblW w:w="{sum(wide)}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:noHBand="1" w:noVBand="1"/>'
    )
    columns = "".join(f'<w:gridCol w:w="{wide_}"/>' for wide_ in wide)
    head = "".join(
        _head(text, wide_, styles.head, right=right, turned=right and grid.is_turned)
        for text, wide_, right in zip(grid.heads, wide, grid.right, strict=True)
    )
    rows = "".join(_row(grid, number, wide, styles) for number in range(len(grid.rows)))
    high = f'<w:trHeight w:val="{_UPRIGHT}" w:hRule="atLeast"/>' if grid.is_turned else ""
    first = f"<w:tr><w:trPr><w:cantSplit/>{high}<w:tblHeader/></w:trPr>{head}</w:tr>"
    return f"<w:tbl {nsdecls('w')}><w:tblPr>{look}</w:tblPr><w:tblGrid>{columns}</w:tblGrid>{first}{rows}</w:tbl>"


def _row(grid: Grid, number: int, wide: Sequence[int], styles: Styles) -> str:
    fills = grid.fills[number] if grid.fills else [""] * len(wide)
    cells = "".join(
        _cell(text, wide_, styles.cell, right=right, fill=fill)
        for text, wide_, right, fill in zip(grid.rows[number], wide, grid.right, fills, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"


def _head(text: str, wide: int, style: str, *, right: bool, turned: bool) -> str:
    turn = '<w:textDirection w:val="btLr"/><w:vAlign w:val="center"/>' if turned else '<w:vAlign w:val="bottom"/>'
    more = KEEP + (_RIGHT if right and not turned else "")
    look = f'<w:tcPr><w:tcW w:w="{wide}" w:type="dxa"/>{turn}</w:tcPr>'
    return f"<w:tc>{look}{paragraph(run(text), style, more)}</w:tc>"


def _cell(text: str, wide: int, style: str, *, right: bool, fill: str) -> str:
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    look = f'<w:tcPr><w:tcW w:w="{wide}" w:type="dxa"/>{shade}</w:tcPr>'
    told = run(text, is_tied=right)
    return f"<w:tc>{look}{paragraph(told, style, _RIGHT if right else '')}</w:tc>"
