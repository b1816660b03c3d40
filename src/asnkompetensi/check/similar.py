"""Names that differ so little that they may be one: typing errors, and short forms that can be told for certain.

What is looked up is always a whole name made of near words, so that thousands of names cost no more than their words.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, combinations

from asnkompetensi import law
from asnkompetensi.model.fold import fold

SHORTEST_WORD, LONG_WORD = 5, 9  # shorter words are different words; in long ones two letters may be wrong
MOST_LETTERS = 2
SHORTEST_FORM = 3
_LINKS = frozenset({"dan"})
_NUMBER = re.compile(r".*\d.*|[ivxlc]+")  # a number in digits or in Roman numerals
_OFFICE, _OFFICE_FORMS = "dinas", ("dis", "din")  # Disdik is Dinas Pendidikan, Dinkes Dinas Kesehatan

Pair = tuple[int, int]
Key = tuple[str, ...]


def near_pairs(names: Sequence[str]) -> list[Pair]:
    """The positions of every two names that may be one: misspellings, usual short forms of words, short names."""
    full = [" ".join(law.written_out(fold(name).split())) for name in names]
    return sorted({*misspellings(full), *short_pairs(names)})


def short_pairs(names: Sequence[str]) -> list[Pair]:
    """The positions of every two names of which one may be short for the other."""
    folded = [fold(name) for name in names]
    return sorted({*_short_first_words(folded), *_short_forms(folded)})


def nearest(names: Sequence[str], known: Sequence[str]) -> list[str]:
    """For each name the known name of which it may be a misspelling, "" where there is none."""
    found: dict[int, str] = {}
    for one, other in misspellings([*names, *known]):
        if one < len(names) <= other:
            found.setdefault(one, known[other - len(names)])
    return [found.get(number, "") for number in range(len(names))]


def misspellings(names: Sequence[str]) -> list[Pair]:
    """The positions of every two names of the same numbers whose words are the same but for one or two misspelt ones.

    Where words are joined or parted ("Suka Maju", "Sukamaju") does not matter, nor does "dan".
    """
    keys = [_words(name) for name in names]
    at: dict[Key, list[int]] = defaultdict(list)
    joined: dict[tuple[str, Key], list[int]] = defaultdict(list)
    for number, key in enumerate(keys):
        at[key].append(number)
        joined["".join(key), tuple(filter(_NUMBER.fullmatch, key))].append(number)
    partners = _misspelt_words(sorted(set(chain.from_iterable(keys))))
    pairs = {pair for same in joined.values() for pair in combinations(same, 2)}
    for number, key in enumerate(keys):
        pairs.update(
            (number, other) for near in _variants(key, partners) for other in at.get(near, ()) if number < other
        )
    return sorted(pairs)


def _words(name: str) -> Key:
    return tuple(word for word in fold(name).split() if word not in _LINKS)


def _misspelt_words(words: Sequence[str]) -> Mapping[str, Sequence[str]]:
    """For each word those that it may be a misspelling of; words that are both common are two words."""
    import numpy as np
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    long = [word for word in words if len(word) >= SHORTEST_WORD and not _NUMBER.fullmatch(word)]
    apart = process.cdist(long, long, scorer=OSA.distance, score_cutoff=MOST_LETTERS, dtype=np.uint8)
    common = law.common_words()
    found: dict[str, list[str]] = defaultdict(list)
    for i, j in np.argwhere(np.triu(apart <= MOST_LETTERS, 1)).tolist():
        near = apart[i, j] < MOST_LETTERS or min(len(long[i]), len(long[j])) >= LONG_WORD
        if near and not (long[i] in common and long[j] in common):
            found[long[i]].append(long[j])
            found[long[j]].append(long[i])
    return found


def _variants(key: Key, partners: Mapping[str, Sequence[str]]) -> Iterator[Key]:
    """The name with one or two of its words in other spellings."""
    for one, word in enumerate(key):
        for near in partners.get(word, ()):
            changed = (*key[:one], near, *key[one + 1 :])
            yield changed
            for two in range(one + 1, len(key)):
                yield from ((*changed[:two], other, *changed[two + 1 :]) for other in partners.get(key[two], ()))


def _short_first_words(folded: Sequence[str]) -> Iterator[Pair]:
    """`kec seruni` and `kecamatan seruni`: the same but for a first word that begins the other."""
    alike: dict[str, list[int]] = defaultdict(list)
    for number, name in enumerate(folded):
        alike[name.partition(" ")[2]].append(number)
    alike.pop("", None)
    for one, other in chain.from_iterable(combinations(numbers, 2) for numbers in alike.values()):
        short, long = sorted((folded[one].partition(" ")[0], folded[other].partition(" ")[0]), key=len)
        if len(short) >= SHORTEST_FORM and long.startswith(short):
            yield one, other


def _short_forms(folded: Sequence[str]) -> Iterator[Pair]:
    """`bkd` and `badan kepegawaian daerah`, `disdik` and `dinas pendidikan`, where only one name fits."""
    whole = {number: _words(name) for number, name in enumerate(folded) if " " in name}
    for number, name in enumerate(folded):
        if " " not in name:
            fitting = [long for long, words in whole.items() if _short_for(name, words)]
            if len(fitting) == 1:
                yield min(number, fitting[0]), max(number, fitting[0])


def _short_for(name: str, words: Sequence[str]) -> bool:
    if len(name) >= SHORTEST_FORM and name == "".join(word[0] for word in words):
        return True
    kept = name[SHORTEST_FORM:]
    office = _OFFICE in words[:1] and name.startswith(_OFFICE_FORMS) and len(kept) >= SHORTEST_FORM
    return office and any(kept in word for word in words[1:])
