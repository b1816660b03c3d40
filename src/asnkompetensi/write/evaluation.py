"""What an evaluation says beside its trainings, in words: what became of a plan, and how levels go with the service."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from asnkompetensi.model.kinds import HUNDREDTH_UNIT, NUMBER_UNIT
from asnkompetensi.model.result import Figure
from asnkompetensi.text import Words

PLACES = 2
UNKNOWN = "\u2013"


def evaluation(figures: Mapping[str, Figure], say: Words) -> str:
    """A line for a plan, one for the service index; "" where there is neither."""
    return "\n".join([*_plan(figures, say), *_service(figures, say)])


def _plan(figures: Mapping[str, Figure], say: Words) -> Iterator[str]:
    if "kursi_rencana" not in figures:
        return
    value = {name: figures[name].value for name in figures}

    def money(name: str) -> str:
        return UNKNOWN if (sen := value[name]) is None else say.money(sen)

    def hours(name: str) -> str:
        return UNKNOWN if (jp := value[name]) is None else say.number(jp, NUMBER_UNIT)

    yield say(
        "summary.rencana_kenyataan",
        terisi=value["kursi_terisi"] or 0,
        rencana=value["kursi_rencana"] or 0,
        jp=hours("jp_tercapai"),
        jp_rencana=hours("jp_rencana"),
        biaya=money("biaya_nyata"),
        biaya_rencana=money("biaya_rencana"),
    )


def _service(figures: Mapping[str, Figure], say: Words) -> Iterator[str]:
    if "ikm_unit" not in figures:
        return
    unit, together, chance = (figures[name].value for name in ("ikm_unit", "ikm_hubungan", "ikm_peluang"))
    if together is None or chance is None:
        yield say("summary.ikm_sedikit", unit=unit or 0)
        return
    yield say(
        "summary.ikm_hubungan",
        unit=unit or 0,
        hubungan=say.number(together, HUNDREDTH_UNIT, PLACES),
        peluang=say.number(chance, NUMBER_UNIT),
    )
