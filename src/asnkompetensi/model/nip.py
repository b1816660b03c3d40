"""What may be shown of a NIP: its first four and last two digits (contract, section 5); numbers that stand for one."""

from __future__ import annotations

import re
from itertools import accumulate

HIDDEN = "\u00b7"
LENGTH = 18
# What the reader of NIPs drops between digits (blanks, invisible characters, dots, apostrophes), what people write
# there too (strokes, colons, underscores, dashes of every kind), and all of this as Python escapes it in a fault.
_INVISIBLE = (
    "\u00ad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"
    "\ufff0-\ufffb\U000110bd\U000110cd\U00013430-\U0001345f\U0001bca0-\U0001bcaf\U0001d173-\U0001d17a"
    "\U000e0001-\U000e007f"
)
_MARKS = ".'\u2018\u2019\u201a\u201b`\u00b4\u02b9\u02bb\u02bc\u02bd\u2032\uff07\uff0e/_:"
_DASHES = (
    "\u058a\u05be\u1400\u1806\u2010-\u2015\u2043\u2212\u2e17\u2e1a\u2e3a\u2e3b\u2e40\u2e5d\u301c\u3030\u30a0"
    "\ufe31\ufe32\ufe58\ufe63\uff0d\U00010d6e\U00010ead-"
)
_ESCAPED = r"\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|[nrt'])"
_BETWEEN = rf"(?:[\s{_INVISIBLE}{_MARKS}{_DASHES}]|{_ESCAPED})"
_RUN = re.compile(rf"\d(?:{_BETWEEN}*+\d){{{LENGTH - 1},}}")
_DIGEST = re.compile(r"\b((?=[0-9]*[a-f])[0-9a-f]{64})\b")
# Dates, times and money in thousands, and the small numbers and dashes that may stand between them.
_TELLING = re.compile(
    r"(?:\d{4}([-/.])\d\d\1\d\d|\d\d([-/.])\d\d\2\d{4}|\d\d[:.]\d\d(?:[:.]\d\d(?:\.\d{3}|\.\d{6})?)?"
    r"|\d{1,3}(?:\.\d{3}){1,4})[.:]?",
    re.ASCII,
)
_SMALL = re.compile(r"\d{0,3}[-.:/\u2013\u2014]?", re.ASCII)
_BORN = re.compile(r"(?:1[89]\d\d|20(?:0\d|1[0-2]))(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
_PSEUDONYM = re.compile(r"99\d\d99\d{8}9\d{3}")


def mask(nip: str) -> str:
    """`190001012005011001` as `1900············01`; shorter texts are hidden in the same way, none is shown whole."""
    if len(nip) <= 6:
        return HIDDEN * len(nip)
    return nip[:4] + HIDDEN * (len(nip) - 6) + nip[-2:]


def mask_all(text: str) -> str:
    """A text with every run of 18 or more digits masked, whatever a NIP may be typed with between them.

    Dates, times, money and shorter numbers stay as they are, also side by side; so does a SHA-256.
    """
    if len(text) < LENGTH or _RUN.search(text) is None:
        return text
    parts = _DIGEST.split(text)
    parts[::2] = [_RUN.sub(_masked, part) for part in parts[::2]]
    return "".join(parts)


def _masked(found: re.Match[str]) -> str:
    return found[0] if _is_harmless(found[0]) else mask(found[0])


def _is_harmless(run: str) -> bool:
    """Whether digits side by side are dates, times or money, none of them so that 18 begin like a birth."""
    words = re.split(r"[\s_\u2013\u2014]+", run)
    if not any(map(_TELLING.fullmatch, words)) or not all(_TELLING.fullmatch(w) or _SMALL.fullmatch(w) for w in words):
        return False
    groups = re.findall(r"\d+", run)
    ends = list(accumulate(map(len, groups), initial=0))
    digits = "".join(groups)
    return not any(start + LENGTH in ends and _BORN.match(digits, start) for start in ends)


def is_pseudonym(nip: str) -> bool:
    """Whether 18 digits stand for a person without naming one: a birth in month 99, a sex digit 9; nobody has such."""
    return _PSEUDONYM.fullmatch(nip) is not None
