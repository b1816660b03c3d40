"""Error cells and formulas never computed, planted in books of every kind: each must be told of by its address."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from random import Random

from asnkompetensi import read
from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.place import cell
from tests.corpus.nips import nips
from tests.read import binary_books, books

HEADINGS = ("NIP", "Nama", "Unit Kerja", "Jabatan")
ERRORS = {"#NULL!": 0x00, "#DIV/0!": 0x07, "#VALUE!": 0x0F, "#REF!": 0x17, "#NAME?": 0x1D, "#NUM!": 0x24, "#N/A": 0x2A}
FORMULA = "="  # a formula without a stored value
_TOLD = {"RUMUS-01", "RUMUS-02"}
Rows = list[list[str]]  # texts, an error's name, or FORMULA


@dataclass(frozen=True)
class Planted:
    """How many faults were planted, how many of them were told of by address, how many other cells were too."""

    planted: int
    told: int
    others: int


def planted(kind: str, count: int, seed: int = 1) -> Planted:
    """Plant faults in a list of people of the kind of file, and see which are told of."""
    make, computes = BOOKS[kind]
    rows, faults = _people(Random(seed), count, [*ERRORS, *([FORMULA] if computes else [])])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"Pegawai.{kind}")
        path.write_bytes(make(rows))
        told = _told(path)
    return Planted(len(faults), len(faults & told), len(told - faults))


def _people(rng: Random, count: int, faults: list[str]) -> tuple[Rows, set[str]]:
    """A list of people with a fault in every third row, and the addresses of the faults."""
    rows, where = [list(HEADINGS)], set[str]()
    for row, nip in enumerate(nips(count, seed=7), 1):
        person = [nip, f"Orang Rekaan {row}", "Dinas Arsip", "Arsiparis"]
        if row % 3 == 0:
            column = rng.randrange(len(person))
            person[column] = rng.choice(faults)
            where.add(cell(row, column))
        rows.append(person)
    return rows, where


def _told(path: Path) -> set[str]:
    options = ReadOptions()
    with read.opened([str(path)], options) as reader:
        sheets, _, problems = reader.sheets()
    _, told = read.tabulate(sheets, options)
    return {place.sel for problem in (*problems, *told) if problem.kode in _TOLD for place in problem.tempat}


def _xlsx(rows: Rows) -> bytes:
    return books.xlsx(
        "".join(
            f"<row r='{at + 1}'>{''.join(_xlsx_cell(cell(at, column), text) for column, text in enumerate(row))}</row>"
            for at, row in enumerate(rows)
        ),
        names=["Pegawai"],
    )


def _xlsx_cell(address: str, text: str) -> str:
    if text == FORMULA:
        return f"<c r='{address}'><f>A1&amp;\"\"</f></c>"
    return f"<c r='{address}' t='e'><v>{text}</v></c>" if text in ERRORS else books.text_cell(address, text)


def _ods(rows: Rows) -> bytes:
    return books.ods(books.ods_table(*([_ods_cell(text) for text in row] for row in rows), name="Pegawai"))


def _ods_cell(text: str) -> str:
    if text == FORMULA:
        return books.ods_cell("", more='table:formula="of:=[.A1]"')
    if text in ERRORS:
        return books.ods_cell(text, "string", calc="error", more='table:formula="of:=1/0"')
    return books.ods_cell(text, "string")


def _binary(write: Callable[[list[binary_books.Cell]], bytes]) -> Callable[[Rows], bytes]:
    """Errors are constants in even rows, results of formulas in odd ones."""

    def make(rows: Rows) -> bytes:
        cells: list[binary_books.Cell] = []
        for at, row in enumerate(rows):
            for column, text in enumerate(row):
                kind = (binary_books.ERROR if at % 2 else binary_books.FORMULA_ERROR) if text in ERRORS else None
                cells.append((kind or binary_books.LABEL, at, column, ERRORS.get(text, text)))
        return write(cells)

    return make


BOOKS: Mapping[str, tuple[Callable[[Rows], bytes], bool]] = {  # the maker, and whether it has formulas without a value
    "xlsx": (_xlsx, True),
    "ods": (_ods, True),
    "xls": (_binary(binary_books.xls), False),
    "xlsb": (_binary(binary_books.xlsb), False),
}
