"""Watches that tests hold: without a clock, without a terminal."""

from __future__ import annotations

import math
from dataclasses import dataclass, field


@dataclass
class Patient:
    """All the time there is; what was told is kept."""

    told: list[tuple[float, float]] = field(default_factory=list)

    def left(self) -> float:
        return math.inf

    def stopped(self) -> bool:
        return False

    def tell(self, value: float, bound: float) -> None:
        self.told.append((value, bound))


@dataclass
class Hasty(Patient):
    """No time after so many looks at the clock."""

    looks: int = 0

    def left(self) -> float:
        self.looks -= 1
        return float(self.looks >= 0)


@dataclass
class Stopping(Patient):
    """A person who asks to stop after so many questions."""

    questions: int = 0

    def stopped(self) -> bool:
        self.questions -= 1
        return self.questions < 0


@dataclass
class Interrupted(Patient):
    """Ctrl-C after so many questions; once."""

    questions: int = 0

    def stopped(self) -> bool:
        self.questions -= 1
        if self.questions == -1:
            raise KeyboardInterrupt
        return False
