"""What is proven of a plan in words, and what the office would lose without it."""

from __future__ import annotations

from collections.abc import Mapping

from asnkompetensi.model.kinds import HUNDREDTH_UNIT, LEVEL_UNIT, NUMBER_UNIT
from asnkompetensi.model.result import Figure
from asnkompetensi.text import Words
from asnkompetensi.text.words import Amount


def plan_proof(figures: Mapping[str, Figure], say: Words) -> str:
    """Whether the plan is the best, else how far it may be from it; then the plan of the largest gap first."""
    found = {name: one.value or 0 for name, one in figures.items()}
    if not found["kursi"] and not found["batas"]:
        return say("summary.rencana_kosong")
    worth = {name: say.number(found[name], NUMBER_UNIT) for name in ("nilai", "batas", "nilai_serakah", "nilai_hilang")}
    best = say("summary.rencana_terbaik", nilai=worth["nilai"])
    if not found["terbukti"]:
        best = say("summary.rencana_jarak", persen=_share(found["selisih_persen"], say), **_two(worth))
    level = Amount(say.number(found["level_serakah"], LEVEL_UNIT), one=found["level_serakah"] == LEVEL_UNIT)
    lost = found["nilai_hilang"]
    key = "lebih" if lost > 0 else "jaminan" if lost else "sama"
    other = say(f"summary.rencana_{key}", serakah=worth["nilai_serakah"], level=level, hilang=worth["nilai_hilang"])
    return f"{best} {other}"


def _two(worth: Mapping[str, str]) -> dict[str, str]:
    return {name: worth[name] for name in ("nilai", "batas")}


def _share(hundredths: int, say: Words) -> str:
    """A share that is more than nothing, also where two decimals do not show it."""
    return say.number(hundredths, HUNDREDTH_UNIT) if hundredths else f"< {say.number(1, HUNDREDTH_UNIT)}"
