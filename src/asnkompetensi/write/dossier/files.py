"""The files of a dossier, by their names in its folder, and what writes each of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from functools import partial
from typing import TYPE_CHECKING, BinaryIO

from asnkompetensi.text import Words
from asnkompetensi.write import delimited, plan_json
from asnkompetensi.write.cells import DATA
from asnkompetensi.write.docx import document, letter
from asnkompetensi.write.dossier import book, unit_book
from asnkompetensi.write.dossier.shared import problems_of

if TYPE_CHECKING:
    from asnkompetensi.model.dossier import Dossier
    from asnkompetensi.model.result import ResultTable

Writer = Callable[[BinaryIO], object]
Files = Iterator[tuple[str, Writer]]

XLSX, DOCX, CSV, JSON, UNIT = "xlsx", "docx", "csv", "json", "unit"
KINDS = (XLSX, DOCX, CSV, JSON, UNIT)  # what `--only` may name


def of_agency(dossier: Dossier, wanted: Collection[str], say: Words, style: bytes | None = None) -> Files:
    """The files about the agency as a whole, of the kinds that are wanted; `style` is its template of Word."""
    if XLSX in wanted:
        yield "laporan.xlsx", partial(book.write, dossier, say)
    if DOCX in wanted:
        yield "dokumen.docx", partial(document.write, dossier, say, style)
    plan = dossier.bagian["plan"].rencana if "plan" in dossier.bagian else None
    if JSON in wanted and plan:
        yield "plan.json", partial(plan_json.write, plan)
    if CSV in wanted:
        for report in dossier.bagian.values():
            yield from map(_csv, report.tabel.values())
        yield _csv(problems_of(dossier, DATA))


def of_one_unit(dossier: Dossier, folder: str, say: Words, style: bytes | None = None) -> Files:
    """The files about the unit of a dossier that is about one unit alone, in its own folder."""
    yield f"unit/{folder}/surat.docx", partial(letter.write, dossier, dossier.unit[0], say, style)
    yield f"unit/{folder}/laporan.xlsx", partial(unit_book.write, dossier, say)


def _csv(table: ResultTable) -> tuple[str, Writer]:
    style = delimited.STYLES["csv"]
    return f"csv/{table.name}.csv", lambda stream: delimited.write(table, style, stream)
