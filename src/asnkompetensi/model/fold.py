"""Names equal after folding are one name (contract, section 2)."""

from __future__ import annotations

import re
import unicodedata

# "1. ", "10.2) ", "A. 1. ", "a) ", "IV. " before a name; "e.Government" and "1.5 Volt" have none.
_NUMBER, _LETTER = r"\d{1,3}(?:\.\d{1,3})*[.):]\s*", r"(?:[a-z]|[ivxlc]{1,5})(?:\)\s*|\.\s+)"
_BETWEEN = re.compile(r"[\W_]+")  # what is neither a letter nor a digit
_MARKS = re.compile(rf"(?:\(?(?:{_NUMBER}|{_LETTER}))+(?=[^\W\d_]{{2}})", re.IGNORECASE)


def fold(text: str) -> str:
    """The form in which names are compared: NFKC, case, blanks and punctuation folded.

    `" KERJA-SAMA "` and `"kerja sama"` fold alike. Aliases are data of :mod:`asnkompetensi.law`.
    """
    return _BETWEEN.sub(" ", unicodedata.normalize("NFKC", text).casefold()).strip()


def clean(text: str) -> str:
    """The form in which a name is shown: trimmed, blanks of every kind collapsed, spelling kept."""
    return " ".join(text.split())


def unmarked(text: str) -> str:
    """The name without the number or letter that its place in a list gave it: `"1. Integritas"` is `"Integritas"`."""
    mark = _MARKS.match(text)
    return text[mark.end() :] if mark else text
