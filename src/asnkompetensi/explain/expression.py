"""Formulas as text that is shown and computed from alike: `min(100, 100 * dimiliki / standar)`, exact."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import cache

Number = Fraction | None

_SIGNS: dict[type[ast.operator], Callable[[Fraction, Fraction], Fraction]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
}
_COMPARED: dict[type[ast.cmpop], Callable[[Fraction, Fraction], bool]] = {
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Eq: operator.eq,
}


def _up(numbers: list[Fraction]) -> Fraction:
    return Fraction(-(-numbers[0].numerator // numbers[0].denominator))


def _down(numbers: list[Fraction]) -> Fraction:
    return Fraction(numbers[0].numerator // numbers[0].denominator)


def _near(numbers: list[Fraction]) -> Fraction:
    return Fraction(whole(numbers[0]))


_FUNCTIONS: dict[str, Callable[[list[Fraction]], Fraction]] = {
    "min": min,
    "max": max,
    "naik": _up,
    "turun": _down,
    "bulat": _near,
}
OR_NOTHING = "nol"
_KNOWN = (*_FUNCTIONS, "kosong", OR_NOTHING)


def value(formula: str, parts: Mapping[str, Number]) -> Number:
    """What a formula gives: None where a part that it needs is missing, or where it divides by nothing.

    `naik(x)` is x rounded up to a whole number, `turun(x)` rounded down, `bulat(x)` rounded half
    up; `nol(x)` is x, 0 where it is missing.
    """
    return _value(_parsed(formula), parts)


def holds(condition: str, parts: Mapping[str, Number]) -> bool:
    """Whether a comparison holds (`jpm >= 90`), or `kosong(jpm)`: the part is missing. With a missing part none does.

    Of several, joined by `and`, all must hold. "" holds always.
    """
    return _holds(_parsed(condition), parts) if condition else True


def _holds(node: ast.expr, parts: Mapping[str, Number]) -> bool:
    if isinstance(node, ast.BoolOp) and isinstance(node.op, ast.And):
        return all(_holds(one, parts) for one in node.values)
    if isinstance(node, ast.Call):
        return _value(node.args[0], parts) is None
    if not isinstance(node, ast.Compare):
        raise TypeError(ast.dump(node))
    left, right = _value(node.left, parts), _value(node.comparators[0], parts)
    return left is not None and right is not None and _COMPARED[type(node.ops[0])](left, right)


def names(formula: str) -> tuple[str, ...]:
    """The parts that a formula names, each once, in its order."""
    found = [node for node in ast.walk(_parsed(formula)) if isinstance(node, ast.Name) and node.id not in _KNOWN]
    return tuple(dict.fromkeys(node.id for node in sorted(found, key=lambda node: node.col_offset)))


def whole(number: Fraction) -> int:
    """A number rounded half up."""
    return (2 * number.numerator + number.denominator) // (2 * number.denominator)


@cache
def _parsed(formula: str) -> ast.expr:
    return ast.parse(formula, mode="eval").body


def _value(node: ast.expr, parts: Mapping[str, Number]) -> Number:
    if isinstance(node, ast.Name):
        return parts[node.id]
    if isinstance(node, ast.Constant) and isinstance(node.value, int):
        return Fraction(node.value)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        return _called(node.func.id, [_value(argument, parts) for argument in node.args])
    if isinstance(node, ast.BinOp):
        left, right = _value(node.left, parts), _value(node.right, parts)
        if left is None or right is None:
            return None
        if isinstance(node.op, ast.Div):
            return left / right if right else None
        return _SIGNS[type(node.op)](left, right)
    raise TypeError(ast.dump(node))


def _called(name: str, given: list[Number]) -> Number:
    known = [number for number in given if number is not None]
    if name == OR_NOTHING:
        return known[0] if known else Fraction(0)
    return _FUNCTIONS[name](known) if len(known) == len(given) else None
