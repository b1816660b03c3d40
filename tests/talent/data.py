"""The two lists of small agencies, as tables that one would write on paper."""

from __future__ import annotations

from typing import Any

from asnkompetensi import law
from asnkompetensi.model.data import Data
from asnkompetensi.model.gaps import Gaps
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.options import GapOptions, TalentOptions
from asnkompetensi.model.result import Computed
from asnkompetensi.talent import talent
from asnkompetensi.text import words
from asnkompetensi.text.reasons import spoken
from tests.gap import data as gap_data
from tests.gap.data import AS_OF, expected, shown

RULES = law.training_rules(GapOptions(AS_OF))


def gaps(data: Data, **choices: Any) -> Gaps:
    """The gap rows of an agency at `AS_OF`; `choices` are fields of the options."""
    found = gap_data.computed(data, **choices)[0].gaps
    assert found is not None
    return found


def computed(data: Data, **choices: Any) -> Computed:
    """Both lists of an agency, and the totals."""
    result, problems = talent(data, gaps(data, **choices), RULES, TalentOptions())
    assert problems == []
    return result


def listed(result: Computed, name: str, columns: str) -> list[list[str]]:
    """Some columns of a list as texts: NIPs by their last digits, reasons in Indonesian."""
    table = result.tabel[name]
    told = {column.name for column in table.columns if column.shown is Shown.REASON}
    say = words("id")

    def text(column: str, cell: str) -> str:
        if column == "nip" and cell:
            return str(int(cell[-3:]))
        return spoken(cell, say) if column in told else cell

    names = columns.split()
    return [[text(*pair) for pair in zip(names, row, strict=True)] for row in shown(table, columns)]


def compared(result: Computed, name: str, text: str) -> tuple[list[list[str]], list[list[str]]]:
    """Found and expected rows of a list, in the columns that the expected table names."""
    head = text.strip().splitlines()[0].replace("|", " ")
    return listed(result, name, head), expected(text)
