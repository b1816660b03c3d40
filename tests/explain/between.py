"""Two or three years of a small town in the context of an explanation."""

from __future__ import annotations

from asnkompetensi import law
from asnkompetensi.explain.context import Context
from asnkompetensi.explain.tables.every import every
from asnkompetensi.explain.tables.trend import tables
from asnkompetensi.explaining import Comparison
from asnkompetensi.model.options import ExplainOptions, GapOptions
from tests.follow.data import periods
from tests.resolve.tables import AS_OF
from tests.trend.data import levels_of, one

_HARDER = "jabatan | kompetensi | level\nJuru | Integritas | 3\nJuru | Komunikasi | {level}\nMuda | Integritas | 4"
# Laut is renamed Bahari, Arsip is split, one person leaves, one comes, one moves; nothing happens in the third year.
_BEFORE = "1 | A | Laut | Juru\n2 | B | Laut | Juru\n3 | C | Arsip | Juru\n4 | D | Arsip | Juru\n5 | E | Hutan | Juru"
_AFTER = (
    "1 | A | Bahari | Juru\n2 | B | Bahari | Juru\n3 | C | Arsip 1 | Muda\n4 | D | Arsip 2 | Juru\n6 | F | Hutan | Juru"
)
_YEARS = (
    one(_BEFORE, levels_of("1 I 1, 1 K 2, 2 I 3, 3 I 2, 4 K 1, 5 I 1"), _HARDER.format(level=2)),
    one(_AFTER, levels_of("1 I 2, 1 K 1, 2 I 5, 3 I 3, 6 I 2"), _HARDER.format(level=3)),
    one(_AFTER, levels_of("1 I 2, 1 K 3, 2 I 2, 3 I 3, 6 I 2"), _HARDER.format(level=3)),
)


def town(years: int = 2) -> Context:
    """The context of everything that compares the years."""
    options = GapOptions(AS_OF)
    asked = Comparison(options, ExplainOptions(id=tuple(tables(("lama", "baru")))))
    found = periods(*_YEARS[:years], tables=asked.gaps.tables)
    run, _, _ = asked.between(found, law.training_rules(options))
    assert run.antara is not None
    return Context(run, every(run.rules, run.antara.names))
