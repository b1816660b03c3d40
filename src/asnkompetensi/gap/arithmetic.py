"""Exact arithmetic on whole numbers, the same in every engine: no operand here is negative."""

from __future__ import annotations

import narwhals.stable.v2 as nw

# More than any level (millionths, at most 5) and any day of the calendar; a pair then stays far below 2 to the power
# of 53, under which even an engine that divides as floating point divides whole numbers exactly.
_SPAN = 10_000_000


def quotient(part: nw.Expr, whole: nw.Expr) -> nw.Expr:
    """`part / whole`, rounded half up to a whole number; nothing to rely on where `whole` is 0."""
    return (2 * part + whole) // (2 * whole)


def ratio(part: nw.Expr, whole: nw.Expr) -> nw.Expr:
    """`part / whole`, rounded half up to a whole number; missing where `whole` is 0."""
    return nw.when(whole > 0).then(quotient(part, whole))


def pack(first: nw.Expr, second: nw.Expr) -> nw.Expr:
    """Two numbers in one: its minimum or maximum has the best `first` and, among equals, the best `second`."""
    return first * _SPAN + second


def first_of(packed: nw.Expr) -> nw.Expr:
    """The first number of a pair."""
    return packed // _SPAN


def second_of(packed: nw.Expr) -> nw.Expr:
    """The second number of a pair."""
    return packed % _SPAN


def reverse(number: nw.Expr) -> nw.Expr:
    """A number that falls as `number` rises, fit for a pair; its own reverse."""
    return _SPAN - 1 - number
