"""Which columns of a table fit a screen, and how wide each may be."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import ResultColumn, ResultTable
from asnkompetensi.write.cells import NUMBERS
from asnkompetensi.write.important import important

NARROW, SENTENCE, WORD = 12, 30, 18  # room that a text needs, a sentence, and at most a word of either
GAP = 2


def fitted(result: ResultTable, heads: Sequence[str], texts: Sequence[Sequence[str]], screen: int) -> dict[int, int]:
    """The columns that a screen of so many columns shows, by their places, with the width of each.

    `heads` and `texts` are those of every column of the table. Numbers and NIPs are whole, texts folded between words.
    """
    least = [_least(column, head, text) for column, head, text in zip(result.columns, heads, texts, strict=True)]
    kept = _fitting(result, least, screen)
    room = screen - sum(least[i] + GAP for i in kept) + GAP
    widths = {}
    for i in kept:
        grown = max(min(room, max(map(cell_len, texts[i]), default=0) - least[i]), 0)
        widths[i] = min(least[i] + grown, screen)
        room -= grown
    return widths


def _least(column: ResultColumn, head: str, texts: Sequence[str]) -> int:
    """The least width a column can be read in: numbers and NIPs whole, texts and headings folded between words."""
    longest = max(map(cell_len, texts), default=0)
    if column.shown not in NUMBERS and column.shown is not Shown.NIP:
        word = max((cell_len(word) for text in set(texts) for word in text.split()), default=0)
        longest = min(longest, max(min(word, WORD), SENTENCE if column.shown is Shown.REASON else NARROW))
    return max(longest, *map(cell_len, head.split()))


def _fitting(result: ResultTable, widths: Sequence[int], room: int) -> list[int]:
    """The columns that fit, the most important first, in the order of the table; at least one."""
    names = [column.name for column in result.columns]
    first = [names.index(name) for name in important(result) if name in names]
    kept = _taken(first, [], widths, room)
    if len(kept) == len(first):
        kept = _taken([i for i in range(len(names)) if i not in kept], kept, widths, room)
    return sorted(kept)


def _taken(offered: Sequence[int], kept: Sequence[int], widths: Sequence[int], room: int) -> list[int]:
    """The columns kept, and those offered as long as there is room; at least one."""
    taken = list(kept)
    for i in offered:
        if not taken or sum(widths[k] + GAP for k in taken) + widths[i] <= room:
            taken.append(i)
    return taken
