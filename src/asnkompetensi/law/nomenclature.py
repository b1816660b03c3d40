"""Words of which names of units, jabatan and competencies are made, and the short forms of some of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from asnkompetensi.law.entries import Sourced, entries

_FILE = "nomenklatur"


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary(Sourced):
    """Words, parted by blanks."""

    kata: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Short(Sourced):
    """Short forms of words."""

    arti: Mapping[str, str]


@cache
def common_words() -> frozenset[str]:
    """Folded words that are what they are: none of them is a misspelling of another."""
    return frozenset(word for one in entries(_FILE, "kata", Vocabulary) for word in one.kata.split()) | telling_words()


@cache
def telling_words() -> frozenset[str]:
    """Folded words that tell one name from another that is the same without them: levels, directions, numbers."""
    return frozenset(word for one in entries(_FILE, "pembeda", Vocabulary) for word in one.kata.split())


@cache
def place_words() -> frozenset[str]:
    """Folded words after which the name of a place stands: two places may well have names that are nearly the same."""
    return frozenset(word for one in entries(_FILE, "tempat", Vocabulary) for word in one.kata.split())


@cache
def short_forms() -> Mapping[str, str]:
    """From a folded short form to the words that it stands for: `kec` is `kecamatan`, `setda` `sekretariat daerah`."""
    return MappingProxyType(
        {form: word for one in entries(_FILE, "singkatan", Short) for form, word in one.arti.items()}
    )


def written_out(words: Iterable[str]) -> tuple[str, ...]:
    """Folded words with known short forms in full."""
    short = short_forms()
    return tuple(full for word in words for full in short.get(word, word).split())
