"""A program's search for a plan: it ends by itself when its time is over."""

from __future__ import annotations

from time import monotonic


class Patience:
    """A watch (:class:`asnkompetensi.model.plan.Watch`) of so many seconds from the first time that it is asked."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._end: float | None = None

    def left(self) -> float:
        """Seconds that are left; the first question starts the clock."""
        now = monotonic()
        if self._end is None:
            self._end = now + self._seconds
        return self._end - now

    def stopped(self) -> bool:
        """Nobody asks to stop."""
        return False

    def tell(self, value: float, bound: float) -> None:
        """Nobody listens."""
