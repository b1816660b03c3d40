"""NIPs in every form of storage, and faults planted in every kind of book: measured in processes side by side."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import cache

from tests.corpus.nips import FORMS, Fidelity, fidelity, nips, wanted
from tests.corpus.planted import BOOKS, Planted, planted

NIPS, PLANTED = 100_000, 15_000
_numbers = cache(nips)  # each process makes them once, the same for every form


@dataclass(frozen=True)
class Stored:
    """What became of so many NIPs in each form, of the faults planted in each kind, and how long that took."""

    nips: int
    forms: dict[str, Fidelity]
    kinds: dict[str, Planted]
    seconds: float

    def faults(self) -> Iterator[str]:
        """Forms in which a NIP is neither exact nor refused as it must be; kinds in which a fault is not told of."""
        for name, found in self.forms.items():
            if found != wanted(FORMS[name], self.nips):
                yield f"{name}: {found}"
        for kind, one in self.kinds.items():
            if (one.told, one.others) != (one.planted, 0):
                yield f"{kind}: {one}"


def stored(pool: Executor, count: int, people: int) -> Stored:
    """Measure with so many NIPs in a form, and so many people of whom every third has a fault in their row."""
    start = time.perf_counter()
    kinds = {kind: pool.submit(planted, kind, people) for kind in BOOKS}
    forms = {name: pool.submit(_form, name, count) for name in FORMS}
    return Stored(
        count,
        {name: one.result() for name, one in forms.items()},
        {kind: one.result() for kind, one in kinds.items()},
        time.perf_counter() - start,
    )


def _form(name: str, count: int) -> Fidelity:
    return fidelity(FORMS[name], _numbers(count))


def section(found: Stored, at_a_time: int) -> str:
    """The two tables of the page."""
    forms = "\n".join(
        f"| {name} | {one.exact:,} | {one.refused:,} | {one.altered} | {one.lost} |"
        for name, one in found.forms.items()
    )
    kinds = "\n".join(
        f"| {kind} | {one.planted:,} | {one.told:,} | {one.others} |" for kind, one in found.kinds.items()
    )
    return _TEXT.format(
        nips=found.nips,
        forms=forms,
        kinds=kinds,
        seconds=found.seconds,
        at_a_time=at_a_time,
        different=len(found.forms),
    )


_TEXT = """
{nips:,} different NIPs in each of {different} forms of storage, through the gate, the child process and the tables,
each held against what was stored:

| stored as | exact | refused by cell | altered | lost |
|---|--:|--:|--:|--:|
{forms}

Error cells and formulas without a value, planted in a list of people:

| kind | planted | told by address | others told |
|---|--:|--:|--:|
{kinds}

All of it took {seconds:.0f} s, {at_a_time} forms at a time.
"""
