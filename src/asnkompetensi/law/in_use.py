"""Every constant of law that a run may use, and those that a user may replace in `asn.toml`.

One settings file serves all commands, so each command knows the keys of all.
"""

from __future__ import annotations

from datetime import date

from asnkompetensi.law.entries import in_force
from asnkompetensi.law.gap_values import gap_values
from asnkompetensi.law.training_values import training_values
from asnkompetensi.law.values import Constants, Value, constants
from asnkompetensi.model.options import GapOptions


def in_use(options: GapOptions) -> Constants:
    """The constants in force, with the user's in place of some; raises :class:`UnknownRule` as `constants` does."""
    return constants((*gap_values(), *training_values()), options.as_of, options.override)


def replaceable(as_of: date) -> tuple[Value, ...]:
    """The constants that a user may replace in `asn.toml`, as in force at `as_of`, in the data's order."""
    return tuple(value for value in in_force((*gap_values(), *training_values()), as_of).values() if value.ubah)
