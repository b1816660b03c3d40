"""What a plan rests on, changed a little: one level, or how much one competency or one unit counts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.model.kinds import NUMBER_UNIT
from asnkompetensi.model.verdicts import DOUBLE, HALF, Uji

if TYPE_CHECKING:
    from asnkompetensi.plan.instance import Ints

OFFER = ["orang", "kompetensi", "pelatihan", "bobot", "level_ditutup"]
_CELL = ["orang", "kompetensi", "level_dimiliki", "level_uji"]
_Seats = Mapping[int, Mapping[int, int]]  # by training: by competency the worth of what is closed


@dataclass(frozen=True, eq=False)
class Change:
    """One change: what it is (columns of the result), every offer after it, how many times a worth counts in them.

    `is_harmless`: no plan can be worth more than before, and the plan asked about is worth what it was.
    """

    uji: Uji
    fakta: Mapping[str, int]
    tawaran: pd.DataFrame
    kali: int = 1
    is_harmless: bool = False


def weights(offers: pd.DataFrame, unit: Ints) -> Iterator[Change]:
    """One competency, or one unit (`unit` is that of each person), counts half or double."""
    whose = unit[offers["orang"].to_numpy()]
    for name, codes in (("kompetensi", offers["kompetensi"].to_numpy()), ("unit_uji", whose)):
        for code in np.unique(codes).tolist():
            for weight in (HALF, DOUBLE):
                times = np.where(codes == code, 2 * weight // NUMBER_UNIT, 2)
                counted = offers.assign(bobot=offers["bobot"] * times)
                yield Change(Uji.BOBOT, {name: code, "bobot_uji": weight}, counted, 2)


def errors(
    offers: pd.DataFrame, wrong: pd.DataFrame, taken: Set[tuple[int, int]], *, is_promised: bool
) -> Iterator[Change]:
    """One level is one higher or lower, in the order of `wrong`.

    `wrong` has a row for each offer after each error: `baris` (of the error), `_CELL`, `pelatihan` (missing: there is
    none), `bobot`, `level_ditutup`. `taken` are person and training of each seat of the plan; `is_promised`: units are
    promised seats by how many people have an offer.
    """
    people = dict(tuple(offers.groupby("orang")))
    for _, rows in wrong.groupby("baris"):
        cell = {name: int(rows[name].iloc[0]) for name in _CELL}
        before = people.get(cell["orang"], offers.iloc[:0])
        new = rows.loc[rows["pelatihan"].notna(), OFFER].astype(np.int64)
        after = pd.concat([before[before["kompetensi"] != cell["kompetensi"]], new], ignore_index=True)
        own = {training for person, training in taken if person == cell["orang"]}
        calm = harmless(_seats(before), _seats(after), own) and not (is_promised and len(before) and not len(after))
        every = pd.concat([offers[offers["orang"] < cell["orang"]], after, offers[offers["orang"] > cell["orang"]]])
        fakta = {"orang_uji" if name == "orang" else name: value for name, value in cell.items()}
        yield Change(Uji.LEVEL, fakta, every, is_harmless=calm)


def harmless(before: _Seats, after: _Seats, taken: Set[int]) -> bool:
    """Whether a person's seats are the same or fewer, none worth more, and those of the plan worth what they were.

    A seat that serves fewer competencies than before could stand beside others that it could not: that is no harmless
    change.
    """
    kept = all(seat in before and before[seat].keys() == parts.keys() for seat, parts in after.items())
    return (
        kept
        and all(
            _worth(parts) == _worth(before[seat]) if seat in taken else _worth(parts) <= _worth(before[seat])
            for seat, parts in after.items()
        )
        and taken <= after.keys()
    )


def _worth(parts: Mapping[int, int]) -> int:
    return sum(parts.values())


def _seats(rows: pd.DataFrame) -> _Seats:
    found: dict[int, dict[int, int]] = {}
    for competency, training, weight, closed in rows[OFFER[1:]].to_numpy(np.int64).tolist():
        found.setdefault(training, {})[competency] = weight * closed
    return found
