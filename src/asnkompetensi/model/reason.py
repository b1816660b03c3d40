"""Why a row says what it says: sentences as keys and facts, in one text, until the edge speaks them in a language."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from asnkompetensi.model.problem import Fact

Reason = tuple[str, Mapping[str, Fact]]


def reason(key: str, **facts: Fact) -> Reason:
    """One sentence: its key in :mod:`asnkompetensi.text`, and its facts.

    A fact is spoken by the first word of its name: `level...` is millionths, `hari...` days since 1970-01-01, `uang...`
    sen, `bilangan...` millionths; any other number is a count. A text `@columns.jpm`, `@labels.ya` or `@sheets.unit` is
    the label of that name, any other text stands as it is.
    """
    return key, facts


def encoded(*reasons: Reason) -> str:
    """Sentences as one text; "" for none."""
    return json.dumps(reasons, ensure_ascii=False, separators=(",", ":")) if reasons else ""


def joined(texts: Iterable[str]) -> str:
    """The sentences of several such texts, one after the other, as one text."""
    parts = [text[1:-1] for text in texts if text]
    return f"[{','.join(parts)}]" if parts else ""


def decoded(text: str) -> tuple[Reason, ...]:
    """The sentences of such a text."""
    return tuple((key, facts) for key, facts in json.loads(text)) if text else ()
