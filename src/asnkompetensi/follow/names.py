"""Names of several periods: one where they fold alike, or where an alias of one period leads to the other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from asnkompetensi.model.data import NONE, Names
from asnkompetensi.model.fold import fold
from asnkompetensi.model.period import Shared


def shared(periods: Sequence[Names], *, apart: bool = False) -> Shared:
    """The names of one kind in all periods, from the oldest to the newest; the newest spelling is shown.

    A name is first known by its own spelling, then by its aliases, so that an alias never parts what is spelt alike.
    Two names of one period may be one by an alias of another; with `apart` they never are.
    """
    known: dict[str, int] = {}
    shown: list[str] = []
    found: list[list[int]] = []
    for names in reversed(periods):
        numbers: list[int] = []
        for name, forms in zip(names.names, _forms(names), strict=True):
            taken = numbers if apart else ()
            number = next((known[form] for form in forms if form in known and known[form] not in taken), len(shown))
            if number == len(shown):
                shown.append(name)
            for form in forms:
                known.setdefault(form, number)
            numbers.append(number)
        found.append(numbers)
    order = sorted(range(len(shown)), key=shown.__getitem__)
    code = {number: place for place, number in enumerate(order)}
    names = Names(tuple(shown[number] for number in order), {form: code[number] for form, number in known.items()})
    kode = (np.array([*map(code.__getitem__, numbers), NONE], np.int32) for numbers in reversed(found))
    return Shared(names, tuple(kode))


def _forms(names: Names) -> list[list[str]]:
    """By code every folded spelling that leads to it, its own first."""
    forms: dict[int, list[str]] = defaultdict(list)
    for form, code in sorted(names.codes.items()):
        forms[code].append(form)
    return [list(dict.fromkeys([fold(name), *forms[code]])) for code, name in enumerate(names.names)]
