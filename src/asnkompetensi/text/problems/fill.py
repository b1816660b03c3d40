"""Fills the facts of a problem into a sentence; :class:`.entry.Wording` tells how sentences are written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from asnkompetensi.text.words import counted

_OPTIONAL = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)
_NAMED = re.compile(r"\{(\w+)")


@dataclass(frozen=True, slots=True)
class Shown:
    """A fact as a sentence shows it. `empty`: nothing, or 0; `one`: the number 1, whose noun is singular."""

    text: str
    empty: bool
    one: bool = False

    def __format__(self, nouns: str) -> str:
        """The text; with nouns `cell|cells`, the text and the noun that fits the number."""
        return counted(self.text, nouns, one=self.one)


UNKNOWN = Shown("?", empty=True)


class _Facts(dict[str, Shown]):
    """Facts by name; one that nobody gave shows as a question mark, so that no message can fail."""

    def __missing__(self, name: str) -> Shown:
        return UNKNOWN


def names(sentence: str) -> frozenset[str]:
    """The facts that a sentence names."""
    return frozenset(_NAMED.findall(sentence))


def filled(sentence: str, facts: Mapping[str, Shown]) -> str:
    """The sentence with its optional parts chosen and its facts filled in, without blanks at its ends."""

    def chosen(part: re.Match[str]) -> str:
        *sayings, last = part[1].split("||") if "||" in part[1] else (part[1], "")
        return next((one for one in sayings if not _lacks(one, facts)), last)

    return _OPTIONAL.sub(chosen, sentence).format_map(_Facts(facts)).strip()


def _lacks(saying: str, facts: Mapping[str, Shown]) -> bool:
    return any(facts.get(name, UNKNOWN).empty for name in names(saying))
