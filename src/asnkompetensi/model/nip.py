"""What may be shown of a NIP: its first four and last two digits (contract, section 5); numbers that stand for one."""

from __future__ import annotations

import re

HIDDEN = "\u00b7"
# Also as forms print it, in four groups, and in a longer run of digits, which may be two NIPs without a blank.
_WHOLE = re.compile(r"\d{8}[ .]?\d{6}[ .]?\d[ .]?\d{3,}")
_PSEUDONYM = re.compile(r"99\d\d99\d{8}9\d{3}")


def mask(nip: str) -> str:
    """`190001012005011001` as `1900············01`; shorter texts are hidden in the same way, none is shown whole."""
    if len(nip) <= 6:
        return HIDDEN * len(nip)
    return nip[:4] + HIDDEN * (len(nip) - 6) + nip[-2:]


def mask_all(text: str) -> str:
    """A text with every whole NIP in it masked, and every number in which one may stand."""
    return _WHOLE.sub(lambda found: mask(found[0]), text)


def is_pseudonym(nip: str) -> bool:
    """Whether 18 digits stand for a person without naming one: a birth in month 99, a sex digit 9; nobody has such."""
    return _PSEUDONYM.fullmatch(nip) is not None
