"""A number as a bar of characters: it says how much without any colour."""

from __future__ import annotations

_EIGHTHS = " \u258f\u258e\u258d\u258c\u258b\u258a\u2589"
_FULL = "\u2588"


def bar(value: int, largest: int, width: int, *, ascii_only: bool = False) -> str:
    """`value` as a share of `largest` over `width` characters; anything above nothing shows at least a sliver."""
    if min(value, largest, width) <= 0:
        return ""
    eighths = max(1, value * width * 8 // largest)
    if ascii_only:
        return "#" * max(1, eighths // 8)
    full, rest = divmod(eighths, 8)
    return _FULL * full + _EIGHTHS[rest].strip()
