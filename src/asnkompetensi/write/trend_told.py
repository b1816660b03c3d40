"""What a comparison says in one sentence: how far the gap went, and why."""

from __future__ import annotations

from collections.abc import Mapping

from asnkompetensi.model.kinds import LEVEL_UNIT
from asnkompetensi.model.result import Figure
from asnkompetensi.text import Words

_CAUSE = "akibat_"
_CARRIED = ("dibawa_masuk", "dibawa_keluar")


def trend_told(figures: Mapping[str, Figure], say: Words) -> str:
    """Where the gap came from and went to, and each part of the difference that is not nothing, the largest first.

    What people carry from unit to unit is told only where a filter keeps one side of it.
    """
    found = {name: one.value or 0 for name, one in figures.items()}
    change = found["perubahan"]
    told = (_CAUSE, *(_CARRIED if sum(found[name] for name in _CARRIED) else ()))
    parts = {name: value for name, value in found.items() if value and name.startswith(told)}
    if not change and not parts:
        return say("summary.tren_tetap", level=say.number(found["kesenjangan_baru"], LEVEL_UNIT))
    largest = sorted(parts.items(), key=lambda part: -abs(part[1]))
    causes = ", ".join(f"{say(f'summary.{name}')} {_signed(value, say)}" for name, value in largest)
    key = "naik" if change > 0 else "turun" if change < 0 else "sama"
    return say(
        f"summary.tren_{key}",
        jumlah=say.number(abs(change), LEVEL_UNIT),
        lama=say.number(found["kesenjangan_lama"], LEVEL_UNIT),
        baru=say.number(found["kesenjangan_baru"], LEVEL_UNIT),
        sebab=causes,
    )


def _signed(value: int, say: Words) -> str:
    """A part with its sign."""
    return f"{'+' if value > 0 else '-'}{say.number(abs(value), LEVEL_UNIT)}"
