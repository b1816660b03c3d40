"""RUJUKAN-02: competencies that were assessed and nobody asks for, or that are asked for and were never assessed.

Only the computation knows what is asked of whom. What is near under another name is told, never taken.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import narwhals.stable.v2 as nw

from asnkompetensi.engine.border import taken
from asnkompetensi.model.fold import fold
from asnkompetensi.model.problem import Problem

if TYPE_CHECKING:
    import pandas as pd

    from asnkompetensi.gap.groups import Group
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.frames import Frame
    from asnkompetensi.model.place import Place
    from asnkompetensi.model.problem import Fact
    from asnkompetensi.model.rules import Rules

NEAR = 78  # of 100, for names that may mean the same: "Orientasi Pd Hasil", "Pengambilan Kep."
_WHOLE = 100
_KEYS = ["orang", "kompetensi"]
_ROWS = 2**32  # more than a table has: table and row in one number, of which the least is the first
_UNASKED, _UNASSESSED = "@check.tidak_diminta", "@check.tidak_dinilai"


@dataclass
class Names:
    """What was met of competencies, group by group: assessments of each, people of whom each is asked, and more.

    `met` are those in which somebody of whom they are asked was assessed, in whatever way that counts; `first` has the
    origin of the first assessment of each competency that was not asked of a group, table and row in one number.
    """

    assessed: Counter[int] = field(default_factory=Counter)
    asked: Counter[int] = field(default_factory=Counter)
    met: set[int] = field(default_factory=set)
    first: list[pd.DataFrame] = field(default_factory=list)

    def add(self, group: Group, rules: Rules) -> None:
        """Count one more group. Under a target only the assessments of people who have one count."""
        penilaian = group.source.penilaian
        if rules.target:
            penilaian = penilaian.join(group.pairs.select("orang").unique(), on="orang", how="semi")
        assessed, asked = _counts(penilaian), _counts(group.pairs)
        self.assessed.update(assessed)
        self.asked.update(asked)
        self.met |= _met(penilaian, group.pairs)
        if others := sorted(assessed.keys() - asked.keys()):
            origin = nw.col("asal_tabel").cast(nw.Int64) * _ROWS + nw.col("asal")
            rows = penilaian.filter(nw.col("kompetensi").is_in(others)).with_columns(pertama=origin)
            self.first.append(taken(rows.group_by("kompetensi").agg(nw.col("pertama").min())))

    def unmet(self, data: Data, told: Iterable[Problem]) -> list[Problem]:
        """`RUJUKAN-02` for all competencies that only the assessments or only the required levels have.

        Fact `jumlah` (names); evidence `kompetensi`, `apa`, `jumlah` (assessments, or people of whom it is asked),
        `mirip` (the nearest of the others). Places are the first cell of each name in the assessments. Nothing is told
        where there are no assessments or no required levels, nor of names in `RUJUKAN-01` among the problems `told`.
        """
        assessed, asked = self.assessed, self.asked
        if not assessed or not asked:
            return []
        known = {data.kompetensi.code(name) for name in _misspelt(told)}
        unasked = sorted(assessed.keys() - asked.keys() - known)
        unassessed = sorted(asked.keys() - known - self.met)
        if not unasked and not unassessed:
            return []
        names = data.kompetensi.names
        bukti = (
            *_lines(_UNASKED, names, unasked, unassessed, assessed),
            *_lines(_UNASSESSED, names, unassessed, unasked, asked),
        )
        return [Problem("RUJUKAN-02", self._places(data, unasked), {"jumlah": len(bukti)}, bukti)]

    def _places(self, data: Data, codes: Sequence[int]) -> tuple[Place, ...]:
        """The cell of the name in the first assessment of each of some competencies, in source order."""
        import pandas as pd

        if not codes:
            return ()
        rows = pd.concat(self.first).groupby("kompetensi")["pertama"].min()
        origins = sorted(rows[rows.index.isin(codes)].tolist())
        return tuple(data.place(origin // _ROWS, origin % _ROWS, "kompetensi") for origin in origins)


def _met(penilaian: Frame, pairs: Frame) -> set[int]:
    """The competencies in which somebody of whom they are asked was assessed, in whatever way that counts."""
    used = _counts(pairs.filter(~nw.col("level_dimiliki").is_null())).keys()
    others = pairs.filter(~nw.col("kompetensi").is_in(list(used))).select(_KEYS)
    return {*used, *_counts(penilaian.join(others, on=_KEYS, how="semi"))}


def _counts(rows: Frame) -> dict[int, int]:
    """How many rows there are of each competency."""
    found = taken(rows.group_by("kompetensi").agg(banyak=nw.len()))
    return dict(zip(found["kompetensi"].tolist(), found["banyak"].tolist(), strict=True))


def _misspelt(told: Iterable[Problem]) -> set[str]:
    """The competencies that a near misspelling was told of, in both spellings."""
    named = [problem.nilai for problem in told if problem.kode == "RUJUKAN-01" and "tabel" not in problem.nilai]
    return {str(facts[one]) for facts in named if facts["kolom"] == "kompetensi" for one in ("nilai", "mirip")}


def _lines(
    apa: str, names: Sequence[str], codes: Sequence[int], others: Sequence[int], counts: Mapping[int, int]
) -> tuple[dict[str, Fact], ...]:
    near = nearest([names[code] for code in codes], [names[code] for code in others])
    return tuple(
        {"kompetensi": names[code], "apa": apa, "jumlah": counts[code], "mirip": mirip}
        for code, mirip in zip(codes, near, strict=True)
    )


def nearest(names: Sequence[str], known: Sequence[str]) -> list[str]:
    """For each name the known one that most likely means the same, "" where none is near.

    That is one that holds the other ("Kerja Sama" in "Kerjasama Tim"), or that has nearly the same letters.
    """
    from rapidfuzz import fuzz

    def near(name: str, other: str) -> float:
        words, others = name.split(), other.split()
        joined, whole = sorted(("".join(words), "".join(others)), key=len)
        held = joined in whole or set(words) <= set(others) or set(words) >= set(others)
        return fuzz.token_sort_ratio(name, other) + _WHOLE * held

    found = []
    for name in map(fold, names):
        rated = max(((near(name, fold(other)), other) for other in known), default=(0.0, ""))
        found.append(rated[1] if rated[0] >= NEAR else "")
    return found
