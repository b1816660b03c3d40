"""How two names may be one: by misspelling, blanks, short forms, the order of words, a region, or mere likeness."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from asnkompetensi import law
from asnkompetensi.check.merges.wording import Words, after_place, plain_words, telling, whole_words, without_region
from asnkompetensi.check.similar import SHORTEST_WORD, misspellings, short_pairs

LIKE = 90  # of 100: labelled names are told apart at this likeness (tests/check/merges/test_labelled.py)
_FEW = 2

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Kin:
    """Why two names may be one: `cara` is the manner, `kata` and `lain` the words in which the first and second differ.

    The manners: `spasi`, `singkatan`, `ketik` (a word is misspelt), `nama` (two words differ in a letter or two, and
    nobody knows which is right), `urutan`, `daerah`, `kependekan`, `mirip`. `tempat` says of `spasi` and `ketik` that
    what differs may be the name of a place, which another place may have with another letter.
    """

    cara: str
    kata: Words = ()
    lain: Words = ()
    tempat: bool = False


def kin(names: Sequence[str]) -> dict[Pair, Kin]:
    """The positions of every two names that may be one, and why; the plainest reason of several.

    Names that differ in a number, a level, a direction or a single letter are never one, nor are those that differ in
    words which are both words of their own.
    """
    plain, whole = [plain_words(name) for name in names], [whole_words(name) for name in names]
    marks = [telling(words) for words in whole]
    found: dict[Pair, Kin] = {}

    def take(pairs: Iterable[tuple[Pair, Kin]]) -> None:
        for pair, one in pairs:
            if whole[pair[0]] and marks[pair[0]] == marks[pair[1]]:
                found.setdefault(pair, one)

    take((pair, _spaced(whole, pair)) for pair in _equal("".join(words) for words in plain))
    take((pair, _differing("singkatan", plain, pair)) for pair in _equal(whole))
    take((pair, _misspelt(whole, pair)) for pair in misspellings([" ".join(words) for words in whole]))
    take((pair, Kin("urutan")) for pair in _equal(tuple(sorted(words)) for words in whole))
    take(_regions(whole))
    found = {pair: one for pair, one in found.items() if not _apart(one)}
    take((pair, _differing("kependekan", whole, pair)) for pair in _short(names, found))
    take((pair, _differing("mirip", whole, pair)) for pair in _alike(whole, marks))
    return {pair: one for pair, one in sorted(found.items()) if not _apart(one)}


def _short(names: Sequence[str], found: Mapping[Pair, Kin]) -> list[Pair]:
    """Names that are short for others. A long name counts once, whatever its misspellings, for only one may fit."""
    spare = {one if _is_lesser(why) else other for (one, other), why in found.items()}
    kept = [number for number in range(len(names)) if number not in spare]
    return [(kept[one], kept[other]) for one, other in short_pairs([names[number] for number in kept])]


def _is_lesser(why: Kin) -> bool:
    """Whether the first of two names is the misspelt one, or the one with a region after it."""
    common = law.common_words()
    return bool(why.kata) and (why.cara == "daerah" or not all(word in common for word in why.kata))


def _equal(keys: Iterable[str | Words]) -> list[Pair]:
    """The positions of every two equal keys; blank ones are equal to nothing."""
    found: dict[str | Words, list[int]] = defaultdict(list)
    for number, key in enumerate(keys):
        if key:
            found[key].append(number)
    return [pair for numbers in found.values() for pair in combinations(numbers, 2)]


def _differing(cara: str, words: Sequence[Words], pair: Pair) -> Kin:
    """The words that one name has and the other has not."""
    one, other = (words[number] for number in pair)
    return Kin(cara, tuple(w for w in one if w not in other), tuple(w for w in other if w not in one))


def _misspelt(whole: Sequence[Words], pair: Pair) -> Kin:
    """`ketik` where of every two words that differ one is a common word and the other none; else `nama`."""
    if len({"".join(whole[number]) for number in pair}) == 1:
        return _spaced(whole, pair)
    one = _differing("nama", whole, pair)
    common = law.common_words()
    sides = [all(word in common for word in words) for words in (one.kata, one.lain)]
    unknown = [not any(word in common for word in words) for words in (one.kata, one.lain)]
    clear = (sides[0] and unknown[1]) or (sides[1] and unknown[0])
    if not clear or len(one.kata) != len(one.lain):
        return one
    return Kin("ketik", one.kata, one.lain, tempat=after_place(whole[pair[0]], whole[pair[1]]))


def _spaced(whole: Sequence[Words], pair: Pair) -> Kin:
    """Names that differ in blanks: one for certain where nothing else differs, or where common words are joined."""
    one, other = (whole[number] for number in pair)
    apart = _differing("spasi", whole, pair)
    common = law.common_words()
    known = one == other or any(all(word in common for word in words) for words in (apart.kata, apart.lain))
    return Kin("spasi", tempat=not known or after_place(one, other))


def _regions(whole: Sequence[Words]) -> Iterator[tuple[Pair, Kin]]:
    """A name, and the same with a region after it; two regions are two things."""
    short = [without_region(words) for words in whole]
    for one, other in _equal(short):
        tail, rest = (whole[number][len(short[number]) :] for number in (one, other))
        if not (tail and rest):
            yield (one, other), Kin("daerah", tail, rest)


def _alike(whole: Sequence[Words], marks: Sequence[Words]) -> Iterator[Pair]:
    """Names of several words that are alike in any order of their words; only names that tell the same are compared."""
    import numpy as np
    from rapidfuzz import fuzz, process

    groups: dict[Words, list[int]] = defaultdict(list)
    for number, words in enumerate(whole):
        if len(words) >= _FEW:
            groups[marks[number]].append(number)
    for numbers in groups.values():
        texts = [" ".join(sorted(whole[number])) for number in numbers]
        likeness = process.cdist(texts, texts, scorer=fuzz.ratio, score_cutoff=LIKE, dtype=np.uint8)
        for one, other in np.argwhere(np.triu(likeness >= LIKE, 1)).tolist():
            yield numbers[one], numbers[other]


def _apart(one: Kin) -> bool:
    """Whether what differs are words of their own: other words are other things, and a word more is another thing.

    Short ones that nobody knows are words of their own, too: SD and SMP, PTK and GTK.
    """
    common = law.common_words()
    own, others = (any(word in common for word in words) for words in (one.kata, one.lain))
    if one.cara == "mirip" and not (one.kata and one.lain):
        return own or others
    if one.cara == "mirip" and not (own or others) and all(map(_is_short, (*one.kata, *one.lain))):
        return True
    return own and others and one.cara != "singkatan"


def _is_short(word: str) -> bool:
    return len(word) < SHORTEST_WORD and not word.isdigit()


def likeness(one: str, other: str) -> int:
    """How alike two names are in any order of their words, from 0 to 100."""
    from rapidfuzz import fuzz

    return int(fuzz.token_sort_ratio(" ".join(whole_words(one)), " ".join(whole_words(other))))
