"""A line over amounts of money: where its points and its ticks lie, in a drawing of 640 by 300."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 640, 300
LEFT, RIGHT, TOP, BOTTOM = 70, 16, 16, 48
TICKS = 4
_NICE = (1, 2, 5, 10)


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the grid: where it lies, and the value that it stands for."""

    at: str
    value: int


@dataclass(frozen=True)
class Curve:
    """Points as positions, the line through them, and the grid; `across` are the amounts, `up` the measure."""

    points: tuple[tuple[str, str], ...]
    across: tuple[Tick, ...]
    up: tuple[Tick, ...]

    @property
    def line(self) -> str:
        """The points as a polyline takes them."""
        return " ".join(f"{x},{y}" for x, y in self.points)


def curve(pairs: Sequence[tuple[int, int]]) -> Curve:
    """The drawing of measures (second) over amounts (first), none of them below 0; both axes begin at 0."""
    right, top = (_above(max(values, default=0)) for values in zip(*pairs, strict=True))
    wide, high = WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM

    def x(amount: int) -> str:
        return f"{LEFT + wide * amount / right:.1f}"

    def y(measure: int) -> str:
        return f"{TOP + high - high * measure / top:.1f}"

    return Curve(
        tuple((x(amount), y(measure)) for amount, measure in pairs),
        tuple(Tick(x(right * at // TICKS), right * at // TICKS) for at in range(TICKS + 1)),
        tuple(Tick(y(top * at // TICKS), top * at // TICKS) for at in range(TICKS + 1)),
    )


def _above(value: int) -> int:
    """The smallest round number that is not below a value: TICKS times 1, 2 or 5 with noughts."""
    unit = TICKS
    while unit * _NICE[-1] < value:
        unit *= _NICE[-1]
    return next(unit * nice for nice in _NICE if unit * nice >= value)
