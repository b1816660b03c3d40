"""Words in both languages side by side: the page shows the one that its root element names."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from markupsafe import Markup, escape

from asnkompetensi.text import LANGUAGES, Words, words
from asnkompetensi.write.human import heading, titled

SAYS = tuple(map(words, LANGUAGES))
_ONE = Markup('<span lang="{}">{}</span>')


def both(spoken: Callable[[Words], str]) -> Markup:
    """What is said in each language, each in an element of its own; plain text where they are the same."""
    return two(pair(spoken))


def two(texts: Sequence[str]) -> Markup:
    """Texts that were said already, in the order of the languages."""
    if len(set(texts)) == 1:
        return escape(texts[0])
    return Markup("").join(_ONE.format(say.lang, text) for say, text in zip(SAYS, texts, strict=True))


def said(key: str, **facts: str | int) -> Markup:
    """The sentence of a key in both languages."""
    return both(lambda say: say(key, **facts))


def headed(name: str, table: str) -> Markup:
    """The heading of a column of a table in both languages."""
    return both(lambda say: titled(heading(name, say, table)))


def pair(spoken: Callable[[Words], str]) -> tuple[str, ...]:
    """The same as plain texts, in the order of the languages: what attributes and packed data hold."""
    return tuple(spoken(say) for say in SAYS)
