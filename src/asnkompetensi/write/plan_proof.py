"""What is proven of a plan in words, and what the office would lose without it."""

from __future__ import annotations

from collections.abc import Mapping

from asnkompetensi.model.kinds import HUNDREDTH_UNIT, LEVEL_UNIT, NUMBER_UNIT
from asnkompetensi.model.result import Figure
from asnkompetensi.text import Words
from asnkompetensi.text.words import Amount


def plan_proof(figures: Mapping[str, Figure], say: Words, *, calls: bool = True) -> str:
    """Whether the plan is the best, else how far it may be from it; then the plan of the largest gap first.

    Where there is no plan, why not; with `calls` the calls that show it.
    """
    found = {name: one.value or 0 for name, one in figures.items()}
    if not found["kursi"] and not found["batas"]:
        ways = {name: say(f"summary.{name}") if calls else "" for name in ("cara_batal", "cara_sisa")}
        return say("summary.rencana_kosong", **ways)
    worth = {name: say.number(found[name], NUMBER_UNIT) for name in ("nilai", "batas", "nilai_serakah", "nilai_hilang")}
    best = say("summary.rencana_terbaik", nilai=worth["nilai"])
    if not found["terbukti"]:
        both = {name: worth[name] for name in ("nilai", "batas")}
        best = say("summary.rencana_jarak", persen=say.number(_at_most(found), HUNDREDTH_UNIT), **both)
    level = Amount(say.number(found["level_serakah"], LEVEL_UNIT), one=found["level_serakah"] == LEVEL_UNIT)
    lost = found["nilai_hilang"]
    key = "lebih" if lost > 0 else "jaminan" if lost else "sama"
    other = say(f"summary.rencana_{key}", serakah=worth["nilai_serakah"], level=level, hilang=worth["nilai_hilang"])
    return f"{best} {other}"


def _at_most(found: Mapping[str, int]) -> int:
    """How far a plan may be from its bound, in hundredths of a per cent, rounded up: it is never farther."""
    return -(-100 * HUNDREDTH_UNIT * (found["batas"] - found["nilai"]) // max(found["batas"], 1))
