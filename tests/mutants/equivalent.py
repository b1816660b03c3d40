"""Mutants that no test can tell from the program: by name, by `line -> changed line`, and why."""

from __future__ import annotations

_STRICT = "both sides have one length, made together; `strict` would tell of a fault of ours, which no input can make"
_TYPE = "numbers have this type without being told"
_EXACT = "the division leaves nothing over, so both give one number"
_SCALE = "only the number of decimals of the unit is asked for"
_QUICK = "a quick look before the whole one, which gives the same answer"
_NEITHER = "both are no sign of a formula"

EQUIVALENT: tuple[tuple[str, str, str], ...] = (
    ("*", r"strict=True.* -> (?!.*strict=True)", _STRICT),
    ("*", r"dtype=np\.int64.* -> (?!.*np\.int64)", _TYPE),
    ("*", r", np\.int64\) -> (?!.*np\.int64)", _TYPE),
    ("*", r"nw\.Int64\) -> (?!.*nw\.Int64)", _TYPE),
    ("*.gap.*", r"nw\.Int64\)?,? -> (?!.*nw\.Int64)", _TYPE),
    ("*.number.x_amount*", r"LARGEST // unit.* -> .*LARGEST / unit", _EXACT),
    ("*.number.x_in_units*", r"Decimal\(1\) / unit.* -> .*Decimal\(2\) / unit", _SCALE),
    ("*.text.x_text*", r"found\[:1\].* -> .*found\[:2\]", _QUICK),
    ("*.safe.x__is_live*", r'"Cf"\)\), ""\) -> .*"XXXX"\)', _NEITHER),
)
