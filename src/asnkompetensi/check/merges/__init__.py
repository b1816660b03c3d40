"""Which names may be one: proposals for a person to decide, each with its reason; nothing here changes a name.

In: source tables. Out: rows for a file of padanan. Must not know: files, printing, what was computed from the tables.
"""

from asnkompetensi.check.merges.propose import proposals

__all__ = ["proposals"]
