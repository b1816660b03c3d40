"""What each person is short of: level required, level held, weight (contract, section 3 and 6), in plain Python."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from asnkompetensi.model.codes import Sumber
from asnkompetensi.model.data import NONE
from asnkompetensi.model.fold import fold
from asnkompetensi.model.kinds import LEVEL_UNIT, day
from asnkompetensi.model.rules import Assessment, Expired
from asnkompetensi.verify.rows import rows

if TYPE_CHECKING:
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.rules import Rules
    from asnkompetensi.verify.agency import Person

_PLAIN = 1  # the weight of what no tingkat is given for
_CENT = LEVEL_UNIT // 100
_LEVELS = dict[int, tuple[int, int]]  # by competency: level required (millionths), weight of its tingkat


@dataclass(frozen=True, slots=True)
class Need:
    """A competency that a person is short of: levels in millionths, `bobot` the weight of the standard's tingkat."""

    diminta: int
    dimiliki: int
    bobot: int


class Needs:
    """The needs of every person of the data."""

    def __init__(self, data: Data, rules: Rules, competencies: frozenset[int]) -> None:
        """`competencies` are those asked for; none of them: all."""
        self._rules = rules
        self._asked = competencies
        self._found: dict[int, dict[int, Need]] = {}
        self._standards = _standards(data, rules)
        self._own: dict[int, _LEVELS] = defaultdict(dict)
        for person, competency, level in rows(data.sendiri, ("orang", "kompetensi", "level")):
            self._own[person][competency] = (level, _PLAIN)
        self._assessed: dict[int, dict[int, list[tuple[int | None, int]]]] = defaultdict(lambda: defaultdict(list))
        for person, competency, level, day_ in rows(data.penilaian, ("orang", "kompetensi", "level", "hari")):
            self._assessed[person][competency].append((day_, level))

    def of(self, person: Person) -> dict[int, Need]:
        """By competency what a person is short of; asked for once for each seat, and found once."""
        if person.kode not in self._found:
            self._found[person.kode] = self._short(person)
        return self._found[person.kode]

    def _short(self, person: Person) -> dict[int, Need]:
        found = {}
        for competency, (level, weight) in self._required(person).items():
            held = held_level(self._assessed[person.kode].get(competency, []), self._rules)
            asked = not self._asked or competency in self._asked
            if asked and held is not None and held < level:
                found[competency] = Need(level, held, weight)
        return found

    def _required(self, person: Person) -> _LEVELS:
        """The most specific row of each competency: from the least specific kind on, each goes over those before."""
        found: _LEVELS = {}
        for source, subject, unit in (
            (Sumber.BAWAAN, person.jenjang, NONE),
            (Sumber.JENJANG, person.jenjang, NONE),
            (Sumber.JENJANG_UNIT, person.jenjang, person.unit),
            (Sumber.JABATAN, person.jabatan, NONE),
            (Sumber.JABATAN_UNIT, person.jabatan, person.unit),
        ):
            found |= self._standards.get((source.value, subject, unit), {})
        return found | self._own.get(person.kode, {})


def _standards(data: Data, rules: Rules) -> dict[tuple[int, int, int], _LEVELS]:
    """By kind of row, jabatan or jenjang, and unit."""
    found: dict[tuple[int, int, int], _LEVELS] = defaultdict(dict)
    for source, subject, unit, competency, level, weight in rows(
        data.standar, ("sumber", "subjek", "unit", "kompetensi", "level", "bobot")
    ):
        found[source, subject, unit][competency] = (level, weight)
    for jenjang, competency, _, level in rules.bawaan:
        subject = data.jenjang.code(jenjang)
        if subject != NONE:
            found[Sumber.BAWAAN.value, subject, NONE][data.kompetensi.codes[fold(competency)]] = (level, _PLAIN)
    return found


def held_level(assessments: list[tuple[int | None, int]], rules: Rules) -> int | None:
    """The level that counts among the (day, level) of one person and competency; None: not assessed."""
    if rules.expired is Expired.DROP:
        first = _first_valid_day(rules)
        assessments = [(day_, level) for day_, level in assessments if day_ is None or day_ >= first]
    if not assessments:
        return None
    levels = [level for _, level in assessments]
    if rules.assessment is Assessment.BEST:
        return max(levels)
    if rules.assessment is Assessment.MEAN:
        return (2 * sum(levels) + len(levels) * _CENT) // (2 * len(levels) * _CENT) * _CENT
    newest = max((day_ for day_, _ in assessments if day_ is not None), default=None)
    last = {level for day_, level in assessments if day_ == newest}
    return last.pop() if len(last) == 1 else None


def _first_valid_day(rules: Rules) -> int:
    """Exactly so many years ago is not too old."""
    year = rules.as_of.year - rules.masa_berlaku_tahun
    try:
        return day(rules.as_of.replace(year=year))
    except ValueError:  # 29 February
        return day(rules.as_of.replace(year=year, day=28))
