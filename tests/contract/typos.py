"""Slips of the hand, always the same: a letter lost, doubled, struck beside its key, or two that changed places."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random

BESIDE = dict(zip("abcdefghijklmnopqrstuvwxyz", "snvfrgjhokljmnipwtdyibecta", strict=True))
SHORTEST = 5  # letters of a word that is misspelt: in shorter ones a slip makes another word


def slip(text: str, chance: Random) -> str:
    """The text with one slip inside one of its longer words; the text itself where it has none."""
    words = text.split(" ")
    long = [at for at, word in enumerate(words) if len(word) >= SHORTEST and word.isalpha()]
    if not long:
        return text
    at = chance.choice(long)
    words[at] = _misspelt(words[at], chance)
    return " ".join(words)


def slips(texts: Iterable[str], seed: int) -> dict[str, str]:
    """For each text a misspelling of it, unlike every other text; texts of short words alone are left out."""
    known = [*texts]
    folded, chance = {text.casefold() for text in known}, Random(seed)
    made = {text: slip(text, chance) for text in known}
    return {text: wrong for text, wrong in made.items() if wrong.casefold() not in folded}


def _misspelt(word: str, chance: Random) -> str:
    at = chance.randrange(1, len(word) - 1)
    letter = word[at]
    return chance.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + letter + word[at:],
            word[:at] + word[at + 1] + letter + word[at + 2 :],
            word[:at] + BESIDE[letter.lower()] + word[at + 1 :],
        )
    )
