"""Why a goal is missed where it is, for the page: found in a profile, not guessed."""

from __future__ import annotations

import re

# Title of the section, what the name of the comparison matches, and why.
_REASONS: tuple[tuple[str, str, str], ...] = ()
UNKNOWN = "not explained yet."


def reason(title: str, name: str) -> str:
    """A sentence, :data:`UNKNOWN` where none was found yet."""
    found = (why for section, pattern, why in _REASONS if section == title and re.search(pattern, name))
    return next(found, UNKNOWN)
