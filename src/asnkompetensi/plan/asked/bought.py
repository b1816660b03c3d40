"""What one plan has and another has not: trainings with more and with fewer people."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.reason import Reason, reason
from asnkompetensi.plan.groups import groups
from asnkompetensi.plan.view import totals

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from asnkompetensi.plan.instance import Found, Instance, Ints

MOST = 3  # trainings that a sentence names


def bought(instance: Instance, before: Found | None, after: Found, codes: Sequence[str]) -> Iterator[Reason]:
    """What comes in with a plan, of most worth first, and what goes: `codes` are the trainings' kode."""
    people, held = _sizes(instance, after) - _sizes(instance, before), _held(instance, after) - _held(instance, before)
    worth = _worth(instance, after) - _worth(instance, before)
    for key, sign in (("masuk", 1), ("keluar", -1)):
        changed = np.flatnonzero(people * sign > 0)
        order = changed[np.lexsort((changed, -worth[changed] * sign))]
        for training in order[:MOST].tolist():
            classes = int(held[training] * sign)
            facts = {"pelatihan": codes[training], "orang": int(people[training] * sign)}
            if classes > 0:
                yield reason(f"plan_asked.{key}_kelas", kelas=classes, **facts)
            else:
                yield reason(f"plan_asked.{key}", **facts)
        if len(order) > MOST:
            yield reason(f"plan_asked.{key}_lain", jumlah=len(order) - MOST)


def _sizes(instance: Instance, found: Found | None) -> Ints:
    """By training its people."""
    seats = np.zeros(0, np.int64) if found is None else found.kursi
    return np.bincount(instance.kursi.pelatihan[seats], minlength=len(instance.kelas))


def _worth(instance: Instance, found: Found | None) -> Ints:
    """By training the worth of its seats."""
    seats = np.zeros(0, np.int64) if found is None else found.kursi
    return totals(instance.kursi.nilai[seats], instance.kursi.pelatihan[seats], len(instance.kelas))


def _held(instance: Instance, found: Found | None) -> Ints:
    """By training its classes."""
    count = len(instance.kelas)
    if found is None:
        return np.zeros(count, np.int64)
    return np.bincount(groups(instance, found.kursi, found.dana).pelatihan, minlength=count)
