"""The problem catalogue: one entry a code, with grade, exit status and words in both languages."""

from __future__ import annotations

from asnkompetensi.text.problems.entry import Entry

CATALOGUE: dict[str, Entry] = {}
