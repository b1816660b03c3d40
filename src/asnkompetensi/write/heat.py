"""The heat map: where in the agency which competency is short."""

from __future__ import annotations

from dataclasses import dataclass

from asnkompetensi.model.result import Report, ResultTable
from asnkompetensi.write.cells import Value, records

# From no gap to the largest one: blue, yellow, orange stay apart for every kind of colour blindness and in grey.
COLD, MILD, HOT = "#D6E6F4", "#FFF3BF", "#F28E2B"
_ALL = 1_000_000_000


@dataclass(frozen=True)
class Heat:
    """Mean gaps (hundredths, None: not assessed) of units (rows) by competencies (columns), largest total gap first.

    `more_units` and `more_competencies` are how many did not fit.
    """

    units: tuple[str, ...]
    competencies: tuple[str, ...]
    gaps: tuple[tuple[int | None, ...], ...]
    more_units: int = 0
    more_competencies: int = 0

    @property
    def cut(self) -> str:
        """Which of them did not fit: `unit`, `kompetensi`, `keduanya`; empty where all did."""
        if self.more_units and self.more_competencies:
            return "keduanya"
        return "unit" if self.more_units else "kompetensi" if self.more_competencies else ""


def heat(report: Report, units: int, competencies: int) -> Heat | None:
    """The heat map of at most so many units and competencies; None where there is nothing to lay out."""
    table = report.tabel.get("unit-kompetensi")
    rows = records(table, _ALL) if table else []
    if not rows:
        return None
    gaps = {(row["unit_kerja"], row["kompetensi"]): row["rata_kesenjangan"] for row in rows}
    down = _names(report.tabel.get("unit"), "unit_kerja") or list(dict.fromkeys(unit for unit, _ in gaps))
    across = _names(report.tabel.get("kompetensi"), "kompetensi") or list(dict.fromkeys(name for _, name in gaps))
    shown, named = down[:units], across[:competencies]
    return Heat(
        tuple(map(str, shown)),
        tuple(map(str, named)),
        tuple(tuple(_whole(gaps.get((unit, name))) for name in named) for unit in shown),
        len(down) - len(shown),
        len(across) - len(named),
    )


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _names(table: ResultTable | None, column: str) -> list[Value | None]:
    return [row[column] for row in records(table, _ALL)] if table else []
