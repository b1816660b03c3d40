"""Pairs as a plain script makes them: one learner after the other takes the nearest colleague who still has room."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from benchmarks.resolved import Start

LEVEL = 1_000_000


def pairs(start: Start, max_learners: int = 3) -> list[tuple[int, int, int, int]]:
    """Learner, mentor, competency and levels closed (millionths) of each pair, learners in the order of gap rows."""
    unit = start.data.pegawai["unit"].tolist()
    above = start.data.unit_induk
    free = dict.fromkeys(range(len(unit)), max_learners)
    able: dict[int, list[tuple[int, int]]] = defaultdict(list)
    places: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    beside: dict[tuple[int, str], list[tuple[int, int]]] = defaultdict(list)
    for person, competency, level in start.dimiliki[["orang", "kompetensi", "level"]].itertuples(index=False):
        for group in (able[competency], places[competency, unit[person]], beside[competency, above[unit[person]]]):
            group.append((person, level))

    def first(groups: Iterable[list[tuple[int, int]]], least: int) -> int | None:
        for group in groups:
            group[:] = [one for one in group if free[one[0]]]
            for person, level in group:
                if level >= least:
                    return person
        return None

    found = []
    short = start.pasangan[start.pasangan["kesenjangan"] > 0]
    for learner, competency, standard, gap in short[["orang", "kompetensi", "level_standar", "kesenjangan"]].itertuples(
        index=False
    ):
        here = unit[learner]
        near = (places[competency, here], beside[competency, above[here]], able[competency])
        mentor = first(near, standard + LEVEL)
        if mentor is not None:
            free[mentor] -= 1
            found.append((learner, mentor, competency, int(gap)))
    return found
