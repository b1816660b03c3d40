"""What was met in the data, group by group of people; told of all of them at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from asnkompetensi.gap import problems
from asnkompetensi.gap.unmet import Names
from asnkompetensi.model.problem import PLACES

if TYPE_CHECKING:
    import pandas as pd

    from asnkompetensi.gap.groups import Group
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.problem import Problem
    from asnkompetensi.model.rules import Rules


@dataclass
class Met:
    """Rows and counts of the groups so far, by the problem that they make."""

    contradicting: list[pd.DataFrame] = field(default_factory=list)
    outdated: list[pd.DataFrame] = field(default_factory=list)
    old: int = 0
    unasked: list[pd.DataFrame] = field(default_factory=list)
    jabatan: Counter[int] = field(default_factory=Counter)
    builtin: tuple[int, int] = (0, 0)
    names: Names = field(default_factory=Names)

    def add(self, group: Group, rules: Rules) -> None:
        """What one more group has."""
        self.contradicting.append(problems.contradicting(group))
        outdated, old = problems.outdated(group, rules)
        self.outdated = [_first([*self.outdated, outdated])]
        self.old += old
        unasked, jabatan = problems.unasked(group, rules)
        self.unasked = [_first([*self.unasked, unasked])]
        self.jabatan.update(jabatan)
        rows, people = problems.on_builtin(group)
        self.builtin = self.builtin[0] + rows, self.builtin[1] + people
        self.names.add(group, rules)

    def problems(self, data: Data, rules: Rules, told: Sequence[Problem]) -> list[Problem]:
        """All of it; `told` are the problems met before, so that none is told twice."""
        return [
            *problems.contradictions(data, _sorted(self.contradicting)),
            *problems.expired(data, self.outdated[0], self.old, rules),
            *problems.without_standard(data, self.unasked[0], self.jabatan, rules),
            *self.names.unmet(data, told),
            *problems.builtin(*self.builtin),
        ]


def _sorted(parts: Sequence[pd.DataFrame]) -> pd.DataFrame:
    """The rows of all, in source order."""
    import pandas as pd

    return parts[0] if len(parts) == 1 else pd.concat(parts).sort_values([*problems.ORIGIN]).reset_index(drop=True)


def _first(parts: Sequence[pd.DataFrame]) -> pd.DataFrame:
    return _sorted(parts).iloc[:PLACES]
