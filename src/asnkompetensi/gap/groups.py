"""People in groups: what is computed of one group fits into memory, however many there are of them.

Everything before the sums is about one person at a time, so that groups change no figure and no problem.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from asnkompetensi.gap.frames import frames
from asnkompetensi.gap.held import first_valid_day, held, usable
from asnkompetensi.gap.pairs import matched, pairs
from asnkompetensi.gap.required import required

if TYPE_CHECKING:
    from asnkompetensi.engine.crossing import Crossing
    from asnkompetensi.gap.frames import Frames
    from asnkompetensi.model.frames import Frame
    from asnkompetensi.model.rules import Rules


@dataclass(frozen=True)
class Group:
    """Some people: what is known of them, the assessments among which one is chosen, levels held, gap rows."""

    source: Frames
    assessments: Frame
    levels: Frame
    pairs: Frame


def groups(crossing: Crossing, rules: Rules) -> Iterator[Group]:
    """The groups in the order of their people; one of everybody where the data are small, or are wanted whole.

    What a group holds is forgotten when the next one is asked for.
    """
    engine = crossing.border
    for span in crossing.spans:
        source = frames(crossing, rules, span)
        assessments = usable(source.penilaian, rules)
        levels = engine.hold(held(assessments, rules))
        rows = engine.hold(matched(required(source), levels))
        yield Group(source, assessments, levels, pairs(rows, first_valid_day(rules)))
        if not crossing.whole:
            engine.forget(levels)
            engine.forget(rows)
