"""The files of a dossier, by their names in its folder, and what writes each of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, BinaryIO

from asnkompetensi.model.dossier import of_unit
from asnkompetensi.text import Words, words
from asnkompetensi.write import delimited, plan_json
from asnkompetensi.write.cells import DATA
from asnkompetensi.write.dossier import book, unit_book
from asnkompetensi.write.dossier.names import slugs
from asnkompetensi.write.dossier.shared import problems_of

if TYPE_CHECKING:
    from asnkompetensi.model.dossier import Dossier
    from asnkompetensi.model.result import ResultTable

Writer = Callable[[BinaryIO], object]
Files = Iterator[tuple[str, Writer]]

HTML, XLSX, DOCX, CSV, JSON, UNIT = "html", "xlsx", "docx", "csv", "json", "unit"
KINDS = (HTML, XLSX, DOCX, CSV, JSON, UNIT)  # what `--only` may name
PAGE, BOOK, DOCUMENT, LETTER = "laporan.html", "laporan.xlsx", "dokumen.docx", "surat.docx"
ONE_PAGE = 10_000  # people that one page can show; of more, each unit has a page, and the agency's leads to them


@dataclass(frozen=True)
class Wanted:
    """Which kinds of files are wanted, in which language; `show_nip`: NIPs are whole in pages too.

    `style` is the agency's own Word template, None for our own look.
    """

    kinds: tuple[str, ...] = KINDS
    lang: str = "id"
    show_nip: bool = False
    style: bytes | None = field(default=None, repr=False)

    @property
    def say(self) -> Words:
        """The words of the language."""
        return words(self.lang)

    def units(self, dossier: Dossier) -> bool:
        """Whether units have files of their own."""
        return UNIT in self.kinds or (HTML in self.kinds and is_large(dossier))


def is_large(dossier: Dossier) -> bool:
    """Whether there are more people than one page can show."""
    return (dossier.bagian["gap"].ringkasan["pegawai"].value or 0) > ONE_PAGE


def of_agency(dossier: Dossier, wanted: Wanted) -> Files:
    """The files about the agency as a whole, of the kinds that are wanted."""
    if HTML in wanted.kinds:
        pages = {unit: _of_unit(folder, PAGE) for unit, folder in slugs(dossier.unit).items()}
        yield PAGE, _page(dossier, wanted, pages=pages if is_large(dossier) else None)
    if XLSX in wanted.kinds:
        folders = slugs(dossier.unit) if UNIT in wanted.kinds else {}
        books = {unit: f"unit/{folder}/{BOOK}" for unit, folder in folders.items()}
        yield BOOK, partial(book.write, dossier, wanted.say, books=books)
    if DOCX in wanted.kinds:
        from asnkompetensi.write.docx import document

        yield DOCUMENT, partial(document.write, dossier, wanted.say, wanted.style)
    plan = dossier.bagian["plan"].rencana if "plan" in dossier.bagian else None
    if JSON in wanted.kinds and plan:
        yield "plan.json", partial(plan_json.write, plan)
    if CSV in wanted.kinds:
        for report in dossier.bagian.values():
            yield from map(_csv, report.tabel.values())
        yield _csv(problems_of(dossier, DATA))


def of_one_unit(dossier: Dossier, unit: str, folder: str, wanted: Wanted) -> Files:
    """The files about one unit of a dossier, in its own folder."""
    own = of_unit(dossier, unit)
    if UNIT in wanted.kinds:
        from asnkompetensi.write.docx import letter

        yield _of_unit(folder, BOOK), partial(unit_book.write, own, wanted.say)
        yield _of_unit(folder, LETTER), partial(letter.write, own, unit, wanted.say, wanted.style)
    if HTML in wanted.kinds and is_large(dossier):
        yield _of_unit(folder, PAGE), _page(own, wanted, above=f"../../{PAGE}")


def _of_unit(folder: str, name: str) -> str:
    """A file of a unit, by its name in the dossier."""
    return f"unit/{folder}/{name}"


def _page(dossier: Dossier, wanted: Wanted, pages: Mapping[str, str] | None = None, above: str = "") -> Writer:
    from asnkompetensi.write.laporan import page

    return partial(page.write, dossier, wanted.say, show_nip=wanted.show_nip, pages=pages, above=above)


def _csv(table: ResultTable) -> tuple[str, Writer]:
    style = delimited.STYLES["csv"]
    return f"csv/{table.name}.csv", lambda stream: delimited.write(table, style, stream)
