"""Names as words: short forms written out, and what must be equal in two names that are one."""

from __future__ import annotations

import re

from asnkompetensi import law
from asnkompetensi.model.fold import fold

Words = tuple[str, ...]

LINKS = frozenset({"dan", "pada", "di", "serta"})  # words that are often left out
_REGION = ("kab", "kabupaten", "kota", "prov", "provinsi")
_ROMAN = re.compile(r"m{0,3}(c[md]|d?c{0,3})(x[cl]|l?x{0,3})(i[xv]|v?i{0,3})")
_DIGITS = re.compile(r"\d+")
_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_SUB = re.compile(r"\bsub (?=bagian|bidang|koordinator)")
_FEW = 2  # words that a name has at least


def plain_words(name: str) -> Words:
    """The words of a folded name without those that are often left out."""
    return tuple(word for word in _SUB.sub("sub", fold(name)).split() if word not in LINKS)


def whole_words(name: str) -> Words:
    """The same with known short forms written out: `Kec. Seruni` is `kecamatan seruni`."""
    return law.written_out(plain_words(name))


def telling(words: Words) -> tuple[str, ...]:
    """What two names must have in common to be one: numbers by their value, levels, directions, single letters."""
    told = law.telling_words()
    found = [str(int(digits)) for word in words for digits in _DIGITS.findall(word)]
    for word in words:
        if word and _ROMAN.fullmatch(word):
            found.append(str(_roman(word)))
        elif word in told or (len(word) == 1 and not word.isdigit()):
            found.append(word)
    return tuple(sorted(found))


def without_region(words: Words) -> Words:
    """A name without the region at its end: `Dinas Pendidikan Kab. Seruni`; the name itself where little would stay."""
    end = next((place for place, word in enumerate(words) if word in _REGION and place >= _FEW), len(words))
    return words[:end]


def after_place(one: Words, other: Words) -> bool:
    """Whether the last words in which two names differ stand after a word for a place: `Kelurahan Pasir`, `... Pasar`.

    Never for names of the same words.
    """
    same = 0
    for mine, theirs in zip(reversed(one), reversed(other), strict=False):
        if mine != theirs:
            break
        same += 1
    places = law.place_words()
    return any(word in places for words in (one, other) for word in words[: max(len(words) - same - 1, 0)])


def _roman(word: str) -> int:
    values = [_VALUES[letter] for letter in word]
    return sum(-one if one < following else one for one, following in zip(values, [*values[1:], 0], strict=True))
