"""What else an officer wants to know of a plan at first sight: the price of guarantees, the right to JP, open gaps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from asnkompetensi.model.kinds import HUNDREDTH_UNIT, LEVEL_UNIT, NUMBER_UNIT
from asnkompetensi.model.result import Figure
from asnkompetensi.text import Words


def plan_answers(figures: Mapping[str, Figure], say: Words, *, calls: bool = True) -> Iterator[str]:
    """Sentences about the figures that there are; nothing is said of what is nothing. With `calls`: what shows more."""

    def more(key: str) -> str:
        return say(f"plan_asked.cara_{key}") if calls else ""

    found = {name: one.value or 0 for name, one in figures.items()}
    if "nilai_tanpa_jaminan" in found:
        yield say(
            "plan_asked.ringkas_adil",
            nilai_tanpa=say.number(found["nilai_tanpa_jaminan"], NUMBER_UNIT),
            nilai=say.number(found["nilai"], NUMBER_UNIT),
            level=say.number(abs(found["level_beda_jaminan"]), LEVEL_UNIT),
            uang=say.money(abs(found["biaya_beda_jaminan"])),
            cara=more("adil"),
        )
    if found.get("jp_kurang_sebelum"):
        yield say(
            "plan_asked.ringkas_jp",
            sebelum=found["jp_kurang_sebelum"],
            sesudah=found["jp_kurang_sesudah"],
            poin=say.number(found["ip_tambahan"], HUNDREDTH_UNIT),
            cara=more("jp"),
        )
    if found.get("celah_katalog"):
        yield say("plan_asked.ringkas_katalog", jumlah=found["celah_katalog"], cara=more("katalog"))
