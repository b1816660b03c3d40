"""What stands first in every form for people: totals, categories, units and competencies that lack most."""

from __future__ import annotations

from dataclasses import dataclass

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.problem import Grade
from asnkompetensi.model.result import Figure, Report, ResultTable
from asnkompetensi.text.problems import CATALOGUE
from asnkompetensi.write.cells import Value, records

Record = dict[str, Value | None]
HEADLINE = ("pegawai", "dinilai", "lengkap", "rata_jpm", "pasangan_dinilai", "pasangan_kurang")
LEFT_OUT = ("belum_dinilai", "kedaluwarsa", "tanpa_standar", "tidak_aktif", "pegawai_ditolak")


@dataclass(frozen=True)
class Overview:
    """The head of a report.

    `kategori` counts people by category, in the order of the scale. `unit` and `kompetensi` hold the first rows of
    their tables, largest total gap first; `units` and `competencies` are how many there are in all. `left_out` counts
    what is not in the figures, `masalah` the problems of each grade; both hold only what is more than nothing.
    """

    kategori: dict[str, int]
    unit: list[Record]
    units: int
    kompetensi: list[Record]
    competencies: int
    left_out: dict[str, int]
    masalah: dict[Grade, int]


def overview(report: Report, limit: int) -> Overview:
    """The head of a report, with at most `limit` units and competencies; what was not computed is empty."""
    unit, competency = report.tabel.get("unit"), report.tabel.get("kompetensi")
    return Overview(
        kategori=_categories(unit) if unit else {},
        unit=records(unit, limit) if unit else [],
        units=len(unit.frame) if unit else 0,
        kompetensi=[row for row in records(competency, limit) if row["total_kesenjangan"]] if competency else [],
        competencies=len(competency.frame) if competency else 0,
        left_out=_left_out(report),
        masalah=grades(report),
    )


def headline(report: Report) -> dict[str, Figure]:
    """The figures that stand first: totals, and the share of the assessed pairs that are short."""
    part, whole = count(report, "pasangan_kurang"), count(report, "pasangan_dinilai")
    share = Figure(hundredths(part, whole) if whole else None, Shown.HUNDREDTH)
    shown = {name: report.ringkasan.get(name, Figure(None)) for name in HEADLINE}
    return {
        **shown,
        "persen_kurang": share,
        "total_kesenjangan": report.ringkasan.get("total_kesenjangan", Figure(None)),
    }


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


def _categories(unit: ResultTable) -> dict[str, int]:
    """People by category: the columns between the mean JPM and the pairs, summed over the units."""
    names = [column.name for column in unit.columns]
    first, last = names.index("rata_jpm") + 1, names.index("pasangan")
    return {name: int(unit.frame[name].sum()) for name in names[first:last]}


def _left_out(report: Report) -> dict[str, int]:
    numbers = {name: count(report, name) for name in LEFT_OUT[1:]}
    missing = count(report, "pasangan") - count(report, "pasangan_dinilai")
    return {name: number for name, number in ({LEFT_OUT[0]: missing} | numbers).items() if number}
