"""A column's heading, and the forms in which it may be known."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from asnkompetensi.model.fold import fold

_REMARK = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\W*$")
_NUMBERING = re.compile(r"^\W*\d+\s*[.)]\s*")


@dataclass(frozen=True, slots=True)
class Heading:
    """Where its text stands (row and column from 0), the text, and that of the group above it ("" for none)."""

    column: int
    row: int
    text: str
    group: str = ""

    @property
    def forms(self) -> tuple[str, ...]:
        """The folded forms in which a field may be meant: together with the group first, for that says more."""
        return _forms(self.text, self.group)

    @property
    def spellings(self) -> Mapping[str, str]:
        """Folded form to text, of the text alone: whole, and without a remark in brackets or a number before it."""
        return _spellings(self.text)


@lru_cache(maxsize=4096)
def _spellings(text: str) -> Mapping[str, str]:
    bare = _REMARK.sub("", text)
    found: dict[str, str] = {}
    for spelt in dict.fromkeys((text, bare, _NUMBERING.sub("", text), _NUMBERING.sub("", bare))):
        found.setdefault(fold(spelt), spelt)
    return {form: spelt for form, spelt in found.items() if form}


@lru_cache(maxsize=4096)
def _forms(text: str, group: str) -> tuple[str, ...]:
    joined = [fold(f"{group} {text}"), fold(f"{text} {group}")] if group else []
    return tuple(dict.fromkeys(form for form in (*joined, *_spellings(text)) if form))
