"""People in groups: what is computed of one group fits into memory, however many there are of them.

Everything before the sums is about one person at a time, so that groups change no figure and no problem.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from asnkompetensi.gap.frames import frames
from asnkompetensi.gap.held import first_valid_day, held, usable
from asnkompetensi.gap.pairs import pairs
from asnkompetensi.gap.required import required

if TYPE_CHECKING:
    from asnkompetensi.gap.frames import Frames
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.frames import Border, Frame
    from asnkompetensi.model.rules import Rules

MOST = 5_000_000  # assessments of one group, about


@dataclass(frozen=True)
class Group:
    """Some people: what is known of them, the assessments among which one is chosen, levels held, gap rows."""

    source: Frames
    assessments: Frame
    levels: Frame
    pairs: Frame


def groups(data: Data, rules: Rules, engine: Border, *, whole: bool) -> Iterator[Group]:
    """The groups in the order of their people; one of everybody where the data are small, or are wanted `whole`.

    What a group holds is forgotten when the next one is asked for.
    """
    for first, end in _spans(data, whole=whole):
        source = frames(data, rules, engine, first, end)
        assessments = usable(source.penilaian, rules)
        levels = engine.hold(held(assessments, rules))
        rows = engine.hold(pairs(required(source), levels, first_valid_day(rules)))
        yield Group(source, assessments, levels, rows)
        if not whole:
            engine.forget(levels)
            engine.forget(rows)


def _spans(data: Data, *, whole: bool) -> list[tuple[int, int]]:
    """The first person of each group, and the first one after it."""
    people = len(data.pegawai)
    count = 1 if whole else max(1, min(people, -(-len(data.penilaian) // MOST)))
    edges = [people * number // count for number in range(count + 1)]
    return list(pairwise(edges))
