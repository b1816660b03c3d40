"""Pairs and circles of small agencies, as tables that one would write on paper.

`needs` and `skills` of tests are rows of `kesenjangan` (what a person must and does hold) and of `penilaian`.
"""

from __future__ import annotations

from typing import Any

from asnkompetensi import law
from asnkompetensi.mentor import mentor
from asnkompetensi.mentor.demand import Demand, demand
from asnkompetensi.mentor.network import Network, network
from asnkompetensi.mentor.places import Places, places
from asnkompetensi.model.data import Data
from asnkompetensi.model.gaps import Gaps
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.options import GapOptions, MentorOptions
from asnkompetensi.model.result import Computed
from asnkompetensi.text import words
from asnkompetensi.text.reasons import spoken
from tests.gap import data as gap_data
from tests.gap.data import AS_OF, expected, shown

RULES = law.training_rules(GapOptions(AS_OF))
TABLES = ("pasangan-mentor", "lingkar-belajar", "tanpa-mentor")


def gaps(data: Data, **choices: Any) -> Gaps:
    """The gap rows of an agency at `AS_OF`; `choices` are fields of the options."""
    found = gap_data.computed(data, **choices)[0].gaps
    assert found is not None
    return found


def asked(data: Data, **choices: Any) -> Demand:
    """Who needs and who can help; `choices` are fields of the gap's options."""
    return demand(data, gaps(data, **choices))


def laid(data: Data, max_learners: int = 3, *, superiors: bool = True) -> tuple[Demand, Places, Network]:
    """The network of an agency, and what it is made of."""
    wanted, where = asked(data), places(data)
    return wanted, where, network(wanted, where, max_learners, superiors=superiors)


def computed(data: Data, max_learners: int = 3, *, superiors: bool = True) -> Computed:
    """All tables of an agency, and the totals."""
    result, problems = mentor(data, gaps(data), RULES, MentorOptions(max_learners, not superiors, TABLES))
    assert problems == []
    return result


def listed(result: Computed, name: str, columns: str) -> list[list[str]]:
    """Some columns of a table as texts: NIPs by their last digits, reasons in Indonesian."""
    table = result.tabel[name]
    kinds = {column.name: column.shown for column in table.columns}
    say = words("id")

    def text(column: str, cell: str) -> str:
        if kinds[column] is Shown.NIP and cell:
            return str(int(cell[-3:]))
        return spoken(cell, say) if kinds[column] is Shown.REASON else cell

    names = columns.split()
    return [[text(*pair) for pair in zip(names, row, strict=True)] for row in shown(table, columns)]


def compared(result: Computed, name: str, text: str) -> tuple[list[list[str]], list[list[str]]]:
    """Found and expected rows of a table, in the columns that the expected table names."""
    head = text.strip().splitlines()[0].replace("|", " ")
    return listed(result, name, head), expected(text)
