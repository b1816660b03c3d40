"""Reasons in words: what result rows hold as keys and facts (:mod:`asnkompetensi.model.reason`), in a language."""

from __future__ import annotations

from functools import lru_cache

from asnkompetensi.model.kinds import LEVEL_UNIT, NUMBER_UNIT
from asnkompetensi.model.problem import Fact
from asnkompetensi.model.reason import decoded
from asnkompetensi.text.words import Amount, Words

BETWEEN = "; "
_UNITS = {"level": LEVEL_UNIT, "bilangan": NUMBER_UNIT}
_LABELS = ("columns", "labels", "sheets")


@lru_cache(maxsize=1 << 16)  # a form asks for the same texts when it measures its columns and when it fills them
def spoken(text: str, say: Words) -> str:
    """The sentences of a reason, one after the other; KeyError for a key that the language lacks."""
    return BETWEEN.join(_said(key, tuple(facts.items()), say) for key, facts in decoded(text))


@lru_cache(maxsize=1 << 16)  # texts differ from person to person, the few sentences in them do not
def _said(key: str, facts: tuple[tuple[str, Fact], ...], say: Words) -> str:
    return say(key, **{name: _fact(name, fact, say) for name, fact in facts})


def _fact(name: str, fact: Fact, say: Words) -> str | int | Amount:
    """A fact by the first word of its name: levels, numbers, days, money; other numbers are counts.

    A text `@columns.jpm` is the label of that name.
    """
    if isinstance(fact, str):
        area, _, label = fact.removeprefix("@").partition(".")
        return say.label(area, label) if fact.startswith("@") and area in _LABELS else fact
    kind = name.partition("_")[0]
    if kind in _UNITS:
        return Amount(say.number(fact, _UNITS[kind]), one=fact == _UNITS[kind])
    if kind == "hari":
        return say.day(fact)
    return say.money(fact) if kind == "uang" else fact
