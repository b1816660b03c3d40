"""Names equal after folding are one name (contract, section 2)."""

from __future__ import annotations

import unicodedata


def fold(text: str) -> str:
    """The form in which names are compared: NFKC, case, blanks and punctuation folded.

    `" KERJA-SAMA "` and `"kerja sama"` fold alike. Aliases are data of :mod:`asnkompetensi.law`.
    """
    lowered = unicodedata.normalize("NFKC", text).casefold()
    return " ".join("".join(ch if ch.isalnum() else " " for ch in lowered).split())


def clean(text: str) -> str:
    """The form in which a name is shown: trimmed, blanks of every kind collapsed, spelling kept."""
    return " ".join(text.split())
