"""What a plan is asked for, and who watches while it is sought."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, Protocol, TypeAlias

Way: TypeAlias = Literal["exact", "prices", "greedy"]  # what gave a plan


class Method(StrEnum):
    """How a plan is sought; `AUTO` chooses by size."""

    AUTO = "auto"
    EXACT = "exact"
    PRICES = "prices"


@dataclass(frozen=True, slots=True)
class Limits:
    """What every plan must keep, as the call gives it (contract, section 6); it is written into `plan.json`.

    max_jp         JP a person may get (whole JP)
    max_trainings  trainings a person may get
    budget         one purse for everything (whole rupiah), only where the data has no `dana`; None: not given
    min_per_unit   seats that every unit gets at least, or as many as it has people with an offer; None: not given
    fair           every unit gets at least its share of all seats, rounded down: people of it with an offer / all such
    max_away       how many of a hundred people of a unit may be in class on one day (at least one may); None: not given
    ikm            a unit's weight is multiplied by 2 - ikm / 100, so that people served badly today come first
    """

    max_jp: int = 40
    max_trainings: int = 3
    budget: int | None = None
    min_per_unit: int | None = None
    fair: bool = False
    max_away: int | None = None
    ikm: bool = False


@dataclass(frozen=True, slots=True)
class Effort:
    """How hard a plan is sought: a method, and the distance from the bound (hundredths of a per cent) that will do."""

    method: Method = Method.AUTO
    gap: int = 0
    seed: int = 0


class Watch(Protocol):
    """What a search reports to and asks: the edge has the clock and the terminal."""

    def left(self) -> float:
        """Seconds that are left of the time limit; not above 0: give what there is."""

    def stopped(self) -> bool:
        """Whether a person asked to stop: give what there is."""

    def tell(self, value: float, bound: float) -> None:
        """The best value so far and the proven bound, in worth (levels x weight)."""
