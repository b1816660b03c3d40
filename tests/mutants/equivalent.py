"""Mutants that no test can tell from the program: by name, by `line -> changed line`, and why."""

from __future__ import annotations

_STRICT = "both sides have one length, made together; `strict` would tell of a fault of ours, which no input can make"
_TYPE = "the column has this type already"

EQUIVALENT: tuple[tuple[str, str, str], ...] = (
    ("*", r"strict=True.* -> (?!.*strict=True)", _STRICT),
    ("*", r"dtype=np\.int64\) -> .*dtype=None\)", _TYPE),
    ("*.gap.*", r"nw\.lit\(\w+(\.\w+)*, nw\.Int64\).* -> .*nw\.lit\([\w.]+, (None)?\)", _TYPE),
)
