"""A plan with all that it was made from: what tables, answers and `plan.json` are told from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from asnkompetensi.plan.groups import Groups, groups

if TYPE_CHECKING:
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.gaps import Gaps
    from asnkompetensi.model.plan import Limits
    from asnkompetensi.model.rules import TrainingRules
    from asnkompetensi.plan.instance import Found, Instance


class Status(StrEnum):
    """What is known of a plan."""

    OPTIMAL = "optimal"  # nothing better exists
    LAYAK = "layak"  # it keeps every limit, and its distance from the bound is known
    KOSONG = "kosong"  # no seat is possible


@dataclass(frozen=True, eq=False)
class Planned:
    """A plan of an agency. `serakah` is the plan that takes the largest gap first: what offices do by hand."""

    data: Data
    gaps: Gaps
    rules: TrainingRules
    limits: Limits
    instance: Instance
    found: Found
    serakah: Found
    hash_data: str

    @cached_property
    def groups(self) -> Groups:
        """The classes that are held."""
        return groups(self.instance, self.found.kursi, self.found.dana)

    @property
    def status(self) -> Status:
        """What is known of the plan."""
        if not len(self.found.kursi) and not self.found.batas:
            return Status.KOSONG
        return Status.OPTIMAL if self.found.batas == self.found.nilai else Status.LAYAK
