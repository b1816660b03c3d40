"""What is safe to show on a line: text without control characters."""

from __future__ import annotations

from asnkompetensi.model.nip import mask_all
from asnkompetensi.model.secret import veiled


def plain(text: str) -> str:
    """A text without escape codes, line breaks, direction marks and lone surrogates; every blank becomes a space.

    What comes from a user's file reaches terminals and documents only through here: there it can neither move the
    cursor nor hide what stands beside it.
    """
    if text.isprintable():
        return text
    return "".join(ch if ch.isprintable() else " " if ch.isspace() else "" for ch in text)


def tellable(text: str) -> str:
    """A plain text with every whole NIP and every password masked: what a message may say of a user's value."""
    return mask_all(veiled(plain(text)))
