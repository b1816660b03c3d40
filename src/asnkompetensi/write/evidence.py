"""The evidence of a problem as lines: columns aligned, a heading underlined, what does not fit cut."""

from __future__ import annotations

from collections.abc import Sequence

from asnkompetensi.model.plain import tellable
from asnkompetensi.model.problem import Problem
from asnkompetensi.text import Words
from asnkompetensi.text.problems.speak import CUT, Spoken

WIDEST = 40
_BETWEEN = " | "


def evidence(problem: Problem, spoken: Spoken, say: Words, width: int, most: int) -> list[str]:
    """At most `most` lines, none wider than `width`; the last one says how many are left out."""
    if most < 1:
        return []
    headings, near = (tellable(str(problem.nilai.get(fact, ""))) for fact in ("judul", "mirip"))
    if most > 1 and near and near in headings.split(_BETWEEN):
        label = say("check.mirip", kolom=str(problem.nilai.get("kolom", "")))
        return _underlined(headings.split(_BETWEEN), near, label, width)
    lines = _aligned([line.split("\t") for line in spoken.bukti])
    rest = len(lines) - most
    if rest < 1:
        return [cut(line, width) for line in lines]
    more = f"  {say('check.bukti_lainnya', jumlah=rest)}"
    return [*(cut(line, width) for line in lines[: most - 1]), cut(lines[most - 1], width - len(more)) + more]


def cut(line: str, width: int) -> str:
    """A line that is no wider than `width`."""
    return line if len(line) <= width else line[: width - len(CUT)] + CUT


def _aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    """Cells under one another; the last cell of a row is not padded."""
    columns = max(map(len, rows), default=0)
    widths = [max((len(cut(row[at], WIDEST)) for row in rows if at < len(row)), default=0) for at in range(columns)]
    return ["  ".join([*map(_padded, row[:-1], widths), row[-1]]) for row in rows]


def _padded(text: str, width: int) -> str:
    return cut(text, WIDEST).ljust(width)


def _underlined(headings: Sequence[str], near: str, label: str, width: int) -> list[str]:
    """The headings of a sheet, one of them underlined; headings before it give way where there is no room."""
    at = headings.index(near)
    first = next(start for start in range(at + 1) if start == at or len(_row(headings[start : at + 1], start)) <= width)
    before = len(_row([*headings[first:at], ""], first))
    return [cut(_row(headings[first:], first), width), cut(f"{' ' * before}{'^' * len(near)} {label}", width)]


def _row(headings: Sequence[str], left_out: int) -> str:
    return _BETWEEN.join([CUT, *headings] if left_out else headings)
