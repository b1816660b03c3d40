"""NIPs in every form in which a file can hold them: exact in a table, or refused by cell, never altered."""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO, StringIO
from pathlib import Path
from random import Random
from typing import Any

from asnkompetensi import read
from asnkompetensi.model.options import ReadOptions
from tests.read import binary_books, books

HEADINGS = ("NIP", "Nama", "Unit Kerja", "Jabatan")
BESIDE = ("Orang Rekaan", "Dinas Arsip", "Arsiparis")
_REFUSED = {"NIP-01", "NIP-02"}


@dataclass(frozen=True)
class Form:
    """A way of storing NIPs: how a file of it is made, whether all digits survive in it, how many a file can hold."""

    suffix: str
    make: Callable[[Sequence[str]], bytes]
    whole: bool
    most: int = 100_000


@dataclass(frozen=True)
class Fidelity:
    """What became of NIPs: read as they were, refused by cell, read as another, gone without a word."""

    exact: int
    refused: int
    altered: int
    lost: int


def nips(count: int, seed: int = 1) -> list[str]:
    """Different NIPs of invented people, born 1900 to 1909."""
    rng, found = Random(seed), dict[str, None]()
    while len(found) < count:
        born = f"190{rng.randrange(10)}{rng.randint(1, 12):02}{rng.randint(1, 28):02}"
        found[f"{born}{rng.randint(1960, 1979)}{rng.randint(1, 12):02}{rng.randint(1, 2)}{rng.randint(1, 999):03}"] = (
            None
        )
    return list(found)


def fidelity(form: Form, numbers: Sequence[str]) -> Fidelity:
    """Write the numbers in a form, read them as `asn` does, and hold the one against the other."""
    exact = refused = altered = lost = 0
    with tempfile.TemporaryDirectory() as folder:
        for part in _parts(numbers, form.most):
            path = Path(folder, f"Pegawai{form.suffix}")
            path.write_bytes(form.make(part))
            kept, left_out = _read(path)
            for row, number in enumerate(part, 1):
                exact += kept.get(row) == number
                altered += row in kept and kept[row] != number
                refused += row not in kept and row in left_out
                lost += row not in kept and row not in left_out
    return Fidelity(exact, refused, altered, lost)


def wanted(form: Form, count: int) -> Fidelity:
    """What must become of so many: all exact where the form keeps all digits, else all refused."""
    exact = count if form.whole else 0
    return Fidelity(exact, count - exact, altered=0, lost=0)


def _parts(numbers: Sequence[str], most: int) -> list[Sequence[str]]:
    return [numbers[start : start + most] for start in range(0, len(numbers), most)]


def _read(path: Path) -> tuple[dict[int, str], set[int]]:
    """The NIPs by row of the file, the heading's row being 0, and the rows whose NIP is refused."""
    options = ReadOptions()
    with read.opened([str(path)], options) as reader:
        sheets, _, problems = reader.sheets()
    tables, told = read.tabulate(sheets, options)
    places = [place for problem in (*problems, *told) if problem.kode in _REFUSED for place in problem.tempat]
    left_out = {int("".join(filter(str.isdigit, place.sel))) - 1 for place in places}
    frame = tables["pegawai"].frame
    return dict(zip(frame["baris"].tolist(), frame["nip"].astype(object).tolist(), strict=True)), left_out


def _xlsx(write: Callable[[Any, Any, int, str], object]) -> Callable[[Sequence[str]], bytes]:
    """A workbook by XlsxWriter; `write` puts one NIP into the first column of a row."""

    def make(numbers: Sequence[str]) -> bytes:
        from xlsxwriter import Workbook

        stream = BytesIO()
        with Workbook(stream, {"strings_to_formulas": False}) as book:
            sheet = book.add_worksheet("Pegawai")
            sheet.write_row(0, 0, HEADINGS)
            for row, number in enumerate(numbers, 1):
                write(book, sheet, row, number)
                sheet.write_row(row, 1, BESIDE)
        return stream.getvalue()

    return make


def _formatted(book: Any, properties: dict[str, object]) -> Any:
    """A format of the book, made once."""
    if len(book.formats) < 3:
        return book.add_format(properties)
    return book.formats[-1]


def decorated(number: str) -> str:
    """A NIP as people type it, in one of six ways that depend on its last digit."""
    cut = (number[:8], number[8:14], number[14:15], number[15:])
    ways = ("'" + number, " ".join(cut), ".".join(cut), "\u00a0".join(cut), f"\u2019{number} ", "\u200b".join(cut))
    return ways[int(number[-3:]) % len(ways)]


def _csv(field: Callable[[str], str], quoting: Any = csv.QUOTE_MINIMAL) -> Callable[[Sequence[str]], bytes]:
    def make(numbers: Sequence[str]) -> bytes:
        out = StringIO()
        writer = csv.writer(out, quoting=quoting)
        writer.writerow(HEADINGS)
        writer.writerows([field(number), *BESIDE] for number in numbers)
        return out.getvalue().encode()

    return make


def _html(numbers: Sequence[str]) -> bytes:
    rows = [HEADINGS, *((number, *BESIDE) for number in numbers)]
    lines = ("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<html><body><table>{''.join(lines)}</table></body></html>".encode()


def _ods(kind: str) -> Callable[[Sequence[str]], bytes]:
    def make(numbers: Sequence[str]) -> bytes:
        beside = [books.ods_cell(text, "string") for text in BESIDE]
        rows = [[books.ods_cell(number, kind, value=number if kind == "float" else ""), *beside] for number in numbers]
        return books.ods(books.ods_table([books.ods_cell(text, "string") for text in HEADINGS], *rows, name="Pegawai"))

    return make


def _binary(write: Callable[[list[binary_books.Cell]], bytes], kind: int) -> Callable[[Sequence[str]], bytes]:
    def make(numbers: Sequence[str]) -> bytes:
        cells: list[binary_books.Cell] = [(binary_books.LABEL, 0, at, text) for at, text in enumerate(HEADINGS)]
        for row, number in enumerate(numbers, 1):
            cells.append((kind, row, 0, float(number) if kind == binary_books.NUMBER else number))
            cells += [(binary_books.LABEL, row, at, text) for at, text in enumerate(BESIDE, 1)]
        return write(cells)

    return make


FORMS = {
    "xlsx text": Form(".xlsx", _xlsx(lambda _, sheet, row, nip: sheet.write_string(row, 0, nip)), whole=True),
    "xlsx text with marks and blanks": Form(
        ".xlsx", _xlsx(lambda _, sheet, row, nip: sheet.write_string(row, 0, decorated(nip))), whole=True
    ),
    "xlsx text with a quote prefix": Form(
        ".xlsx",
        _xlsx(lambda book, sheet, row, nip: sheet.write_string(row, 0, nip, _formatted(book, {"quote_prefix": True}))),
        whole=True,
    ),
    "xlsx formula with a text result": Form(
        ".xlsx", _xlsx(lambda _, sheet, row, nip: sheet.write_formula(row, 0, f'="{nip}"', None, nip)), whole=True
    ),
    "xlsx number": Form(".xlsx", _xlsx(lambda _, sheet, row, nip: sheet.write_number(row, 0, float(nip))), whole=False),
    "xlsx number with format 0": Form(
        ".xlsx",
        _xlsx(
            lambda book, sheet, row, nip: sheet.write_number(row, 0, int(nip), _formatted(book, {"num_format": "0"}))
        ),
        whole=False,
    ),
    "csv": Form(".csv", _csv(str), whole=True),
    'csv ="..."': Form(".csv", _csv(lambda nip: f'="{nip}"'), whole=True),
    "csv in scientific notation": Form(".csv", _csv(lambda nip: f"{float(nip):.14E}"), whole=False),
    "html": Form(".html", _html, whole=True),
    "ods text": Form(".ods", _ods("string"), whole=True),
    "ods number": Form(".ods", _ods("float"), whole=False),
    "xls text": Form(".xls", _binary(binary_books.xls, binary_books.LABEL), whole=True, most=25_000),
    "xls number": Form(".xls", _binary(binary_books.xls, binary_books.NUMBER), whole=False, most=25_000),
    "xlsb text": Form(".xlsb", _binary(binary_books.xlsb, binary_books.LABEL), whole=True),
    "xlsb number": Form(".xlsb", _binary(binary_books.xlsb, binary_books.NUMBER), whole=False),
}
