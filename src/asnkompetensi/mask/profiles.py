"""What is required of people, as something they may be known by: standards are public, and so is who must meet them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.mask.groups import SMALLEST

if TYPE_CHECKING:
    from numpy.typing import NDArray


def profiles(orang: NDArray[np.int64], *told: NDArray[np.int64], people: int) -> NDArray[np.int64]:
    """By person, a number that those share of whom the rows tell the same, in whatever order; `told` is by row.

    Somebody without rows shares the number 0 with all who have none.
    """
    numbers: dict[bytes, int] = {b"": 0}
    found = np.zeros(people, np.int64)
    rows = np.unique(np.stack([orang, *told], axis=1), axis=0)
    if len(rows):
        kinds = np.unique(rows[:, 1:], axis=0, return_inverse=True)[1].ravel()
        starts = np.flatnonzero(np.diff(rows[:, 0], prepend=-1))
        for who, lines in zip(rows[starts, 0].tolist(), np.split(kinds, starts[1:]), strict=True):
            found[who] = numbers.setdefault(lines.tobytes(), len(numbers))
    return found


def alone(profile: NDArray[np.int64]) -> NDArray[np.bool_]:
    """By person, whether fewer than five people share the profile: whoever knows the standards knows who it is."""
    return (np.bincount(profile) < SMALLEST)[profile]


def company(profile: NDArray[np.int64], single: NDArray[np.bool_], order: NDArray[np.intp]) -> NDArray[np.bool_]:
    """By person, who is told of without any label: those who stand `alone`, none or five at least.

    Where they are fewer, people of the most common profile join them, the first in `order`; all of them where too few
    would be left. So nobody learns the figures of less than five people by taking all others from the whole.
    """
    lacking = SMALLEST - int(single.sum())
    if not 0 < lacking < SMALLEST or single.all():
        return single
    common = profile == np.bincount(profile).argmax()
    members = order[common[order]]
    joining = members[:lacking] if len(members) >= SMALLEST + lacking else members
    joined = single.copy()
    joined[joining] = True
    return joined
