"""Two readers and a third held against each other, cell by cell."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from tests.corpus.cells import Book, Cells, Value

DAY = 86_400
_STORED = re.compile(r"_x([0-9A-Fa-f]{4})_")  # how Open XML stores a character; not every reader turns it back
Difference = tuple[str, int, int, Value | None, tuple[Value | None, ...]]  # sheet, row, column, ours, the others'


def differences(ours: Book, others: Sequence[Book]) -> Iterator[Difference]:
    """Cells of ours that no other reader sees so; sheets belong together by their name, else by their place."""
    books = [_by_name(ours, other) for other in others]
    for place, (name, cells) in enumerate(ours.sheets):
        seen = [book[place] for book in books if place in book]
        if not seen:
            continue
        for row, column in sorted(set(cells).union(*seen)):
            mine = cells.get((row, column))
            theirs = tuple(sheet.get((row, column)) for sheet in seen)
            if not any(alike(mine, value) for value in theirs):
                yield name, row, column, mine, theirs


def unseen(ours: Book, others: Sequence[Book]) -> list[str]:
    """Sheets with cells that every other reader has, and ours has not."""
    names = {_folded(name) for name, _ in ours.sheets}
    filled = [{name for name, cells in other.sheets if cells and _folded(name) not in names} for other in others]
    missing = set[str].intersection(*filled) if filled else set()
    return sorted(missing) if len(ours.sheets) < max((len(other.sheets) for other in others), default=0) else []


def _by_name(ours: Book, other: Book) -> dict[int, Cells]:
    """The other's sheets by their place among ours."""
    left = [(_folded(name), cells) for name, cells in other.sheets]
    found: dict[int, Cells] = {}
    for place, (name, _) in enumerate(ours.sheets):
        match = next((each for each in left if each[0] == _folded(name)), None)
        if match:
            left.remove(match)
            found[place] = match[1]
    if len(ours.sheets) == len(other.sheets):
        for place in range(len(ours.sheets)):
            if place not in found and left:
                found[place] = left.pop(0)[1]
    return found


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()


def alike(one: Value | None, other: Value | None) -> bool:
    """Whether two readers saw the same: the same text but for its blanks, the same number, the same moment.

    Readers cut or round what is left of a second: they may be one apart.
    """
    if one is None or other is None:
        return one is other
    if "error" in (one[0], other[0]) or "formula" in (one[0], other[0]):
        return one[0] == other[0]  # its words differ from reader to reader
    first, second = _plain(one), _plain(other)
    if isinstance(first, float) and isinstance(second, float):
        return math.isclose(first, second, rel_tol=1e-14, abs_tol=1e-300) or (
            "moment" in (one[0], other[0]) and abs(first - second) < 1.01 / DAY
        )
    return first == second


def _plain(value: Value) -> str | float:
    kind, content = value
    if isinstance(content, str):
        shown = _STORED.sub(lambda found: chr(int(found[1], 16)), content)
        return kind + " " + " ".join(shown.split())
    return content / DAY if kind == "moment" else content


def kinds(found: Sequence[Difference]) -> Counter[str]:
    """How often each pair of kinds differs: for a person to look at."""
    return Counter(f"{_kind(ours)} / {', '.join(map(_kind, theirs))}" for _, _, _, ours, theirs in found)


def _kind(value: Value | None) -> str:
    return value[0] if value else "blank"
