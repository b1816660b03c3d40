"""Text for a terminal that has few signs: what it lacks is shown by the nearest that it has."""

from __future__ import annotations

import re
import unicodedata

LACKING = "?"
_MASK = re.compile("\u00b7{2,}")  # digits of a NIP that are not told
_NEAREST = dict(
    zip(
        map(
            ord,
            "\u00a0\u00b7\u00d7\u00f7\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u2190\u2192\u2212\u2500\u2502\u2514\u251c",
        ),
        " -x/--''\"\"*~<>--|`|",
        strict=True,
    )
)


def shown(text: str, encoding: str) -> str:
    """The text with none but the signs of an encoding; accents are dropped, and what has nothing near becomes `?`."""
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        starred = _MASK.sub(lambda dots: "*" * len(dots[0]), text)
        return "".join(_near(sign, encoding) for sign in starred)
    return text


def _near(sign: str, encoding: str) -> str:
    for found in (sign, sign.translate(_NEAREST), unicodedata.normalize("NFKD", sign)[0]):
        try:
            found.encode(encoding)
        except UnicodeEncodeError:
            continue
        return found
    return LACKING
