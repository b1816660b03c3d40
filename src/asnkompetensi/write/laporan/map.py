"""The heat map of units by competencies, as the script sorts it and filters it by kind of competency."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.plain import tellable
from asnkompetensi.model.result import Report
from asnkompetensi.text import Words
from asnkompetensi.write.cells import records
from asnkompetensi.write.heat import heat
from asnkompetensi.write.html_parts import shade
from asnkompetensi.write.human import known

UNITS, COMPETENCIES = 600, 80
_ALL = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Across:
    """A competency: its name, and the word of its kind."""

    name: str
    word: str


@dataclass(frozen=True)
class HeatMap:
    """Competencies across, a row of finished cells for each unit, what did not fit, the kinds there are."""

    across: tuple[Across, ...]
    rows: tuple[tuple[str, Markup], ...]
    kinds: tuple[str, ...]
    more_units: int
    more_competencies: int


def heat_map(report: Report, say: Words) -> HeatMap | None:
    """The map of the gaps of a report; None where there is nothing to lay out."""
    found = heat(report, UNITS, COMPETENCIES)
    if found is None:
        return None
    largest = max((gap for gaps in found.gaps for gap in gaps if gap is not None), default=0)
    kinds = _kinds(report)
    across = tuple(Across(tellable(name), kinds[name]) for name in found.competencies)
    rows = tuple(
        (tellable(unit), Markup("").join(_cell(gap, largest, say) for gap in gaps))
        for unit, gaps in zip(found.units, found.gaps, strict=True)
    )
    shown = tuple(dict.fromkeys(one.word for one in across if one.word))
    return HeatMap(across, rows, shown, found.more_units, found.more_competencies)


def _cell(gap: int | None, largest: int, say: Words) -> Markup:
    return Markup('<td class="{}">{}').format(shade(gap, largest), known(gap, Shown.HUNDREDTH, say))


def _kinds(report: Report) -> dict[str, str]:
    """The kind of each competency that the map may have."""
    rows = records(report.tabel["unit-kompetensi"], _ALL)
    return {str(row["kompetensi"]): str(row["jenis"] or "") for row in rows}
