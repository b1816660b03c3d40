"""What stands first in every form for people: totals, categories, the rows of each table that matter most."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.nip import mask
from asnkompetensi.model.problem import Grade
from asnkompetensi.model.result import Figure, Report, ResultColumn, ResultTable
from asnkompetensi.text.problems import CATALOGUE
from asnkompetensi.write.cells import Value, records
from asnkompetensi.write.menu import Ranked
from asnkompetensi.write.menus import MENUS

Record = dict[str, Value | None]
UNASSESSED, SHARE = ("belum_dinilai", "tanpa_nilai"), "persen_kurang"  # figures that are made from others


@dataclass(frozen=True)
class Ranking:
    """The first rows of a table, most first: what the menu says of it, its columns, how many rows it has in all."""

    ranked: Ranked
    rows: list[Record]
    whole: int
    columns: tuple[ResultColumn, ...]

    def label(self, row: Record) -> str:
        """What a row is called where nothing else of it is shown."""
        name, detail = str(row[self.ranked.name]), self.ranked.detail
        return f"{name}: {row[detail]}" if detail and row[detail] else name

    def picked(self, names: Iterable[str]) -> list[ResultColumn]:
        """The columns of these names, in this order."""
        found = {column.name: column for column in self.columns}
        return [found[name] for name in names]


@dataclass(frozen=True)
class Overview:
    """The head of a report.

    `kategori` counts people by category, or what else the menu has a scale of, in its order. `rankings` are those of
    the menu whose table was computed. `left_out` counts what is not in the figures, `masalah` the problems of each
    grade; both hold only what is more than nothing.
    """

    kategori: dict[str, int]
    rankings: tuple[Ranking, ...]
    left_out: dict[str, int]
    masalah: dict[Grade, int]


def overview(report: Report, limit: int) -> Overview:
    """The head of a report, with at most `limit` rows of each table; what was not computed is empty."""
    unit = report.tabel.get("unit")
    menu, made = MENUS[report.perintah], report.tabel
    return Overview(
        kategori=_categories(unit) if unit else {name: count(report, name) for name in menu.scale if report.ringkasan},
        rankings=tuple(ranking(made[one.table], one, limit) for one in menu.ranked if one.table in made),
        left_out={name: number for name in menu.left_out if (number := _left_out(report, name))},
        masalah=grades(report),
    )


def headline(report: Report) -> dict[str, Figure]:
    """The figures that stand first: totals, and the share of the assessed pairs that are short."""
    part, whole = count(report, "pasangan_kurang"), count(report, "pasangan_dinilai")
    share = Figure(hundredths(part, whole) if whole else None, Shown.HUNDREDTH)
    known = {SHARE: share, **report.ringkasan}
    return {name: known.get(name, Figure(None)) for name in MENUS[report.perintah].headline}


def grades(report: Report) -> dict[Grade, int]:
    """How many problems there are of each grade, the gravest first."""
    found = [CATALOGUE[problem.kode].tingkat for problem in report.masalah]
    return {grade: found.count(grade) for grade in Grade if grade in found}


def hundredths(part: int, whole: int) -> int:
    """`part` of `whole` as a percentage in hundredths, half up; `whole` is more than 0."""
    return (part * 20_000 + whole) // (2 * whole)


def count(report: Report, name: str) -> int:
    """A total of the summary, 0 where there is none."""
    return report.ringkasan.get(name, Figure(0)).value or 0


def whole(value: Value | None) -> int:
    """A number of a row, 0 where there is none."""
    return value if isinstance(value, int) else 0


def ranking(table: ResultTable, ranked: Ranked, limit: int) -> Ranking:
    """The rows with the largest measure, those of equal measure as they stand; people without a name by their NIP."""
    frame = table.frame.drop_duplicates(ranked.once) if ranked.once else table.frame
    frame = frame.sort_values(ranked.measure, ascending=False, kind="stable", na_position="last")
    rows = [row for row in records(replace(table, frame=frame), limit) if row[ranked.measure] or not ranked.positive]
    for row in rows:
        row[ranked.name] = row[ranked.name] or mask(str(row.get("nip") or ""))
    return Ranking(ranked, rows, len(frame), table.columns)


def _categories(unit: ResultTable) -> dict[str, int]:
    """People by category: the columns between the mean JPM and the pairs, summed over the units."""
    names = [column.name for column in unit.columns]
    first, last = names.index("rata_jpm") + 1, names.index("pasangan")
    return {name: int(unit.frame[name].sum()) for name in names[first:last]}


def _left_out(report: Report, name: str) -> int:
    if name in UNASSESSED:
        return count(report, "pasangan") - count(report, "pasangan_dinilai")
    return count(report, name)
