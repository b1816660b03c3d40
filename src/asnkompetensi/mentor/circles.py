"""Learning circles (komunitas belajar): people with the same gap who learn from each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from asnkompetensi.mentor.places import Kedekatan

if TYPE_CHECKING:
    import pandas as pd

    from asnkompetensi.mentor.places import Places

People = list[int]  # rows of learners


@dataclass(frozen=True, slots=True)
class Sizes:
    """How many people a circle has, at least and at most."""

    smallest: int
    largest: int

    def split(self, people: Sequence[int]) -> tuple[list[People], People]:
        """As few circles as hold them all, of sizes as even as can be, and those who are left over: the last ones."""
        count = -(-len(people) // self.largest)
        if count * self.smallest > len(people):
            count = len(people) // self.smallest
        taken = min(len(people), count * self.largest)
        base, more = divmod(taken, count) if count else (0, 0)
        ends = [(number + 1) * base + min(number + 1, more) for number in range(count)]
        starts = [0, *ends[:-1]]
        return [list(people[a:b]) for a, b in zip(starts, ends, strict=False)], list(people[taken:])


@dataclass(frozen=True, slots=True)
class Circle:
    """A circle: its people (rows of learners, in order), and how near all of them are to each other."""

    people: tuple[int, ...]
    cakupan: Kedekatan


def circles(learners: pd.DataFrame, rest: Sequence[int], places: Places, sizes: Sizes) -> list[Circle]:
    """Circles of those learners (`rest`: rows) who have no mentor.

    People of one circle lack the same competency up to the same required level; what they hold may differ, so that some
    are ahead of others. They meet in their unit, else in the neighbourhood (the units directly below one unit, and a
    topmost unit with those directly below it), else in the agency. Who are too few to form a circle join one that is
    there. Nobody is twice in circles of one competency, for nobody lacks it twice.
    """
    unit = learners["unit"].tolist()
    alike = learners.loc[list(rest)].groupby(["kompetensi", "level_standar"], sort=True).groups
    found = []
    for rows in alike.values():
        formed = _gathered(sorted(rows), unit, places, sizes)
        found += sorted((_circle(people, unit, places) for people in formed), key=lambda one: (one.cakupan, one.people))
    return found


def _gathered(people: People, unit: Sequence[int], places: Places, sizes: Sizes) -> list[People]:
    """The circles of people with one gap: unit by unit, then neighbourhood by neighbourhood, then over all."""
    area = places.neighbourhood.tolist()
    somewhere = [row for row in people if unit[row] != places.nowhere]
    nowhere = [row for row in people if unit[row] == places.nowhere]
    formed: list[People] = []
    waiting: People = []
    for group in _by(somewhere, unit).values():
        made, left = sizes.split(group)
        formed += made
        waiting += left
    around = [area[code] for code in unit]
    waiting_by, formed_by = _by(waiting, around), _by_first(formed, around)
    formed, waiting = [], nowhere
    for code in sorted(waiting_by.keys() | formed_by.keys()):
        made, left = _joined(waiting_by.get(code, []), formed_by.get(code, []), unit, sizes)
        formed += made
        waiting += left
    return _joined(sorted(waiting), formed, unit, sizes)[0]


def _joined(waiting: People, formed: list[People], unit: Sequence[int], sizes: Sizes) -> tuple[list[People], People]:
    """New circles of those who wait; who is left over joins a circle with room, else splits one with those left over.

    Circles of several units take others in before those of one unit do, then the smallest.
    """
    made, left = sizes.split(waiting)
    everything = [list(circle) for circle in (*formed, *made)]

    def rank(circle: People) -> tuple[bool, int, People]:
        return len({unit[row] for row in circle}) == 1, len(circle), circle

    while left and (with_room := [circle for circle in everything if len(circle) < sizes.largest]):
        min(with_room, key=rank).append(left.pop(0))
    if left and everything:
        first = min(everything, key=rank)
        parts, remaining = sizes.split(sorted([*first, *left]))
        if not remaining:
            everything.remove(first)
            return [*everything, *parts], []
    return everything, left


def _circle(people: People, unit: Sequence[int], places: Places) -> Circle:
    units = {unit[row] for row in people}
    areas = {int(places.neighbourhood[code]) for code in units}
    if len(units) == 1 and places.nowhere not in units:
        cakupan = Kedekatan.UNIT
    elif len(areas) == 1 and places.nowhere not in units:
        cakupan = Kedekatan.TETANGGA
    else:
        cakupan = Kedekatan.INSTANSI
    return Circle(tuple(sorted(people)), cakupan)


def _by(people: Iterable[int], key: Sequence[int]) -> dict[int, People]:
    """People by what `key` says of their row, in order of it."""
    found: dict[int, People] = {}
    for row in people:
        found.setdefault(key[row], []).append(row)
    return dict(sorted(found.items()))


def _by_first(formed: Iterable[People], key: Sequence[int]) -> dict[int, list[People]]:
    """Circles by what `key` says of their first member."""
    found: dict[int, list[People]] = {}
    for circle in formed:
        found.setdefault(key[circle[0]], []).append(circle)
    return found
