"""What is proven of the plans of many instansi together, in one sentence."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from math import ceil

from asnkompetensi.model.kinds import HUNDREDTH_UNIT, MONEY_UNIT, NUMBER_UNIT, SHOWN_UNITS
from asnkompetensi.model.result import Figure
from asnkompetensi.text import Words

TOLD = ("nilai", "batas", "dana_bersama", "pagu")


def nation_told(figures: Mapping[str, Figure], say: Words) -> str:
    """Whether no other plans together are worth more, else how far these may be from the best; then the shared money.

    "" where the figures are not all there: of a saved table nobody knows them.
    """
    if not all(name in figures for name in TOLD):
        return ""
    value, bound, spent, money = (Fraction(figures[name].value or 0, SHOWN_UNITS[figures[name].shown]) for name in TOLD)
    apart = ceil(100 * HUNDREDTH_UNIT * (bound - value) / bound) if bound else 0
    told = say(
        "summary.bersama_jarak" if apart else "summary.bersama_terbaik",
        nilai=say.number(round(value * NUMBER_UNIT), NUMBER_UNIT),
        batas=say.number(round(bound * NUMBER_UNIT), NUMBER_UNIT),
        persen=say.number(apart, HUNDREDTH_UNIT),
    )
    both = {"terpakai": say.money(round(spent * MONEY_UNIT)), "pagu": say.money(round(money * MONEY_UNIT))}
    return f"{told} {say('summary.bersama_terpakai', **both)}"
