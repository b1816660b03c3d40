"""HTML: one page that needs nothing else: no network, no script, no other file."""

from __future__ import annotations

from typing import Any, BinaryIO

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.plain import tellable
from asnkompetensi.model.result import Report, ResultTable
from asnkompetensi.text import Words
from asnkompetensi.write.basis import basis_table, filters
from asnkompetensi.write.heat import Heat, heat
from asnkompetensi.write.html_parts import count_bars, ranked_bars, shade, sheet, tiles
from asnkompetensi.write.human import known, on_day, proof, report_title, titled
from asnkompetensi.write.issues import issues
from asnkompetensi.write.jinja import environment
from asnkompetensi.write.menus import MENUS
from asnkompetensi.write.overview import overview

TEMPLATE = "report.html.j2"
MAP = "unit-kompetensi"  # the heat map shows it
ROWS = 10
UNITS, COMPETENCIES = 200, 60


def write(report: Report, by: str | None, say: Words, stream: BinaryIO, *, show_nip: bool = False) -> None:
    """Write a report as one page in UTF-8: figures, what is not in them, tables, problems, what it rests on.

    With `by` only that table; NIPs are masked unless `show_nip`. Everything from the data is escaped.
    """
    page = environment().get_template(TEMPLATE)
    stream.writelines(part.encode("utf-8", "replace") for part in page.generate(_content(report, by, say, show_nip)))


def _content(report: Report, by: str | None, say: Words, show_nip: bool) -> dict[str, Any]:  # noqa: FBT001
    """What the template names."""
    head = overview(report, ROWS)
    found = None if by else heat(report, UNITS, COMPETENCIES)
    names = [name for name in report.tabel if name == by or (not by and not (found and name == MAP))]
    shown = [report.tabel[name] for name in names]
    return {
        "say": say,
        "titled": titled,
        "report": report,
        "title": report_title(report, say),
        "day": on_day(report.as_of, say),
        "filters": filters(report, say),
        "tiles": tiles(report, say) if report.ringkasan else [],
        "head": head,
        "categories": count_bars(head.kategori, say),
        "proven": proof(report, say).splitlines(),
        "rankings": [ranked_bars(ranking, say) for ranking in head.rankings if ranking.rows],
        "meaning": say(f"summary.arti_{report.perintah}") if report.ringkasan else "",
        "heat": found,
        "across": list(map(tellable, found.competencies)) if found else [],
        "gaps": _gaps(found, say) if found else [],
        "tables": [sheet(table, say.label("sheets", table.name), say, show_nip=show_nip) for table in shown],
        "issues": issues(report, say),
        "basis": sheet(basis_table(report, say), say("sheets.dasar"), say, show_nip=show_nip),
        "people": _people(report, shown) if not by else "",
        "masked": not show_nip and any(column.shown is Shown.NIP for table in shown for column in table.columns),
    }


def _people(report: Report, shown: list[ResultTable]) -> str:
    """The word of `--by` for the command's people, where a page has tables and none of them is of people."""
    without = bool(shown) and not any(column.shown is Shown.NIP for table in shown for column in table.columns)
    return "pegawai" if without and "pegawai" in MENUS[report.perintah].by else ""


def _gaps(found: Heat, say: Words) -> list[tuple[str, list[tuple[str, str]]]]:
    """The heat map's rows: a unit, then text and class of each cell."""
    largest = max((gap for gaps in found.gaps for gap in gaps if gap is not None), default=0)
    return [
        (tellable(unit), [(known(gap, Shown.HUNDREDTH, say), shade(gap, largest)) for gap in gaps])
        for unit, gaps in zip(found.units, found.gaps, strict=True)
    ]
