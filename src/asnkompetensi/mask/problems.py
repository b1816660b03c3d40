"""What is said of a masked set: what was made coarse, who may still be known, what was not taken over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.mask.groups import SMALLEST
from asnkompetensi.model.data import NONE
from asnkompetensi.model.problem import Fact, Problem

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.mask.people import Told


def too_few(people: int) -> Problem:
    """`SAMAR-01`: fewer people than a group must have."""
    return Problem("SAMAR-01", nilai={"jumlah": people, "batas": SMALLEST})


def coarsened(told: Told, people: NDArray[np.bool_], unnamed: int) -> Iterator[Problem]:
    """`SAMAR-02`: of how many people each column is not told, and how many competencies go without their name."""
    lost = {name: (told.known[name] != NONE) & (shown == NONE) for name, shown in told.shown.items()}
    hidden = {name: int(without[people].sum()) for name, without in lost.items()}
    bukti: tuple[Mapping[str, Fact], ...] = tuple(
        {"kolom": f"@columns.{name}", "orang": count} for name, count in hidden.items() if count
    )
    if bukti or unnamed:
        facts = {"jumlah": int(people.sum()), "batas": SMALLEST, "kompetensi": unnamed}
        yield Problem("SAMAR-02", nilai=facts, bukti=bukti)


def recognisable(single: NDArray[np.bool_], apart: NDArray[np.bool_], *, strict: bool) -> Iterator[Problem]:
    """`SAMAR-03` for those who are known by what is required of them, `SAMAR-04` where they are left out, with whom."""
    people = int(single.sum())
    if people and strict:
        yield Problem("SAMAR-04", nilai={"jumlah": int(apart.sum()), "sendiri": people, "batas": SMALLEST})
    elif people:
        yield Problem("SAMAR-03", nilai={"jumlah": people, "batas": SMALLEST})


def not_taken(left_behind: tuple[Mapping[str, str], ...]) -> Iterator[Problem]:
    """`SAMAR-05`: tables and columns of the sources that a masked set does without."""
    if left_behind:
        yield Problem("SAMAR-05", nilai={"jumlah": len(left_behind)}, bukti=left_behind)
