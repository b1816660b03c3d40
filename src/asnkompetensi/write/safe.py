"""Text that no spreadsheet runs and every encoder takes."""

from __future__ import annotations

import re
import unicodedata

_BROKEN = re.compile("[\ud800-\udfff]")
_NUMBER = re.compile(r"-?[0-9]+([.,][0-9]+)?")
_LIVE = frozenset("=+-@")
_MARK = "\ufffd"


def whole(text: str) -> str:
    """A text that every encoder takes: half characters (lone surrogates) become a replacement mark."""
    return _BROKEN.sub(_MARK, text)


def neutral(text: str) -> str:
    """A text that no spreadsheet runs as a formula: a live one gets a leading `'`; a plain number stays as it is."""
    return f"'{text}" if _is_live(text) else text


def _is_live(text: str) -> bool:
    """Whether the first character that is neither blank nor invisible begins a formula, in any width."""
    if text[:1].isascii() and text[:1].isalnum():
        return False
    if text.startswith(("\t", "\r")):
        return True
    first = next((ch for ch in text if not ch.isspace() and unicodedata.category(ch) not in ("Cc", "Cf")), "")
    return unicodedata.normalize("NFKC", first) in _LIVE and not _NUMBER.fullmatch(text.strip())
