"""One instansi among many: its own problem, and which of its purses others draw on, too; and who holds them all."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol, TypeVar

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from asnkompetensi.plan.instance import Instance, Ints

Q = TypeVar("Q")
R = TypeVar("R")


@dataclass(frozen=True, eq=False)
class Member:
    """An instance in which each shared purse holds all of its money, and where those purses are.

    bersama   by shared purse: its place among the purses of the instance
    """

    instance: Instance
    bersama: Ints

    def within(self, share: Ints) -> Instance:
        """The instance with so much (sen) of each shared purse, and of no other instansi's part."""
        pagu = self.instance.dana.pagu.copy()
        pagu[self.bersama] = share
        return replace(self.instance, dana=replace(self.instance.dana, pagu=pagu))

    def spent(self, seats: Ints, purses: Ints) -> Ints:
        """What a plan spends of each shared purse (sen)."""
        classes, shape = self.instance.kelas, (len(self.instance.dana), len(self.instance.kelas))
        people = np.zeros(shape, np.int64)
        np.add.at(people, (purses, self.instance.kursi.pelatihan[seats]), 1)
        count = -(-people // classes.maksimum)
        paid = (people * classes.biaya_peserta + count * classes.biaya_angkatan).sum(axis=1)
        spent: Ints = paid[self.bersama]
        return spent


class Crew(Protocol):
    """Holds one member for each instansi, here or in other processes; answers come in the order of the instansi."""

    def __len__(self) -> int:
        """How many instansi there are."""

    def each(self, function: Callable[[Member, Q], R], questions: Sequence[Q]) -> list[R]:
        """What a function of a module gives for each member and the question in its place."""

    def one(self, place: int, function: Callable[[Member, Q], R], question: Q) -> R:
        """The same for one member."""
