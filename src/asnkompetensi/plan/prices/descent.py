"""Prices at which the bound is lowest: steps of a quasi-Newton method (limited memory) that keeps prices from 0 up.

Money and chairs are nearly the same to those who choose (both make a seat dear), so steps that look at one row at a
time hardly move. The first guess of the curvature therefore knows how money and each other row hang together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from asnkompetensi.plan.prices.answer import Answer, Crowd
    from asnkompetensi.plan.prices.tariff import Floats

MEMORY = 30
ENOUGH = 1e-4  # part of the promised fall that a step must bring
SHORTER = 0.3
TRIES = 12
EVEN, IDLE = 2e-7, 8  # part of the value by which so many steps must not all fall less
LOOSE = 0.05  # part of the curvature of money that is never explained away by other rows


class Answered(Protocol):
    """What is known at some prices: `slack` is the slope of `value`."""

    @property
    def price(self) -> Floats:
        """Of each row."""

    @property
    def value(self) -> float:
        """What is to be low."""

    @property
    def slack(self) -> Floats:
        """By how much the value rises with the price of each row."""


A = TypeVar("A", bound=Answered)
A_co = TypeVar("A_co", bound=Answered, covariant=True)


class Asked(Protocol[A_co]):
    """Who answers to prices."""

    def answer(self, price: Floats) -> A_co:
        """What is known at these prices."""


class Guess(Protocol):
    """A first guess of how the slope changes with the prices."""

    def solve(self, slope: Floats) -> Floats:
        """The step that would make a slope even."""


class Curvature:
    """The squares and products of what seats use of the rows: money with classes, other rows each for itself.

    No seat uses two classes; of rows that overlap the products with money would explain more than there is. Where the
    price of money is `fixed` (by place among the purses) nothing else is explained by it.
    """

    def __init__(self, crowd: Crowd, answer: Answer, fixed: Sequence[int] = ()) -> None:
        scarce = crowd.scarce
        seats, self.money = answer.seats + LOOSE * scarce.seats, len(scarce.purses)
        cost = np.where(np.isfinite(scarce.cost), scarce.cost, 0.0)
        rows = []
        for purse, scale in zip(scarce.purses.tolist(), scarce.scale.tolist(), strict=False):
            own = np.zeros_like(cost)
            own[purse] = cost[purse] / scale
            rows.append(scarce.use(seats * answer.payers.weighed(own), answer.payers))
        both = np.array(rows).reshape(self.money, len(scarce.amount))
        self.single = np.maximum(scarce.weight(seats, answer.payers)[self.money :], 1e-12)
        self.both = both[:, self.money :]
        self.both[:, len(scarce.classes) + len(scarce.chairs[0]) :] = 0.0
        self.both[list(fixed)] = 0.0
        square = both[:, : self.money]
        square = (square + square.T) / 2
        self.square = square - (self.both / self.single) @ self.both.T
        self.square[list(fixed)] = self.square[:, list(fixed)] = 0.0
        diagonal = np.diag(square)
        self.square[np.diag_indices(self.money)] += LOOSE * diagonal + 1e-3 * diagonal.max(initial=1e-9)

    def solve(self, slope: Floats) -> Floats:
        """The step that would make a slope even."""
        money = np.linalg.solve(self.square, slope[: self.money] - self.both @ (slope[self.money :] / self.single))
        return np.concatenate([money, (slope[self.money :] - self.both.T @ money) / self.single])


def descend(crowd: Crowd, start: Floats, answers: int, width: float, go_on: Callable[[], bool]) -> Answer:
    """The answer of the lowest value, after so many answers or when told not to go on.

    `width`: by how much people value seats differently, which is how far prices are moved at first.
    """
    now = crowd.answer(start)
    return descended(crowd, now, Curvature(crowd, now), (answers, width), go_on)


def descended(crowd: Asked[A], now: A, guess: Guess, effort: tuple[int, float], go_on: Callable[[], bool]) -> A:
    """The same for whoever answers, from an answer and a guess; `effort`: answers and width."""
    answers, width = effort
    memory: list[tuple[Floats, Floats]] = []
    left, idle = answers, 0
    while left > 0 and idle < IDLE and go_on():
        free = (now.price > 0) | (now.slack <= 0)
        slope = np.where(free, now.slack, 0.0)
        step = np.where(free, -_newton(guess, memory, slope, width), 0.0)
        if step @ slope >= 0:
            step = -slope * width / np.maximum(np.abs(slope).max(initial=0.0), 1e-300)
            memory = []
        new, used = _line(crowd, now, step, left)
        left -= used
        if new is None:
            if not memory:
                break
            memory = []
            continue
        idle = idle + 1 if now.value - new.value < EVEN * abs(new.value) else 0
        moved, bent = new.price - now.price, new.slack - now.slack
        if moved @ bent > 0:
            memory = [*memory, (moved, bent)][-MEMORY:]
        now = new
    return now


def _line(crowd: Asked[A], now: A, step: Floats, tries: int) -> tuple[A | None, int]:
    """The first answer along a step that is enough lower, and how many were asked."""
    length = 1.0
    for used in range(1, min(tries, TRIES) + 1):
        price = np.maximum(now.price + length * step, 0.0)
        new = crowd.answer(price)
        if new.value < now.value + ENOUGH * min(float(now.slack @ (price - now.price)), 0.0):
            return new, used
        length *= SHORTER
    return None, min(tries, TRIES)


def _newton(guess: Guess, memory: list[tuple[Floats, Floats]], slope: Floats, width: float) -> Floats:
    """The step that past moves tell, by the two loops of the limited-memory method."""
    parts = []
    for moved, bent in reversed(memory):
        part = (moved @ slope) / (moved @ bent)
        parts.append(part)
        slope = slope - part * bent
    scale = width
    if memory:
        moved, bent = memory[-1]
        scale = float(moved @ bent) / max(float(bent @ guess.solve(bent)), 1e-300)
    step = guess.solve(slope) * scale
    for (moved, bent), part in zip(memory, reversed(parts), strict=True):
        step = step + moved * (part - (bent @ step) / (moved @ bent))
    return step
