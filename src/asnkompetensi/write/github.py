"""Problems as workflow commands: lines that GitHub Actions shows beside the file and the line they are about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from asnkompetensi.model.place import Place
from asnkompetensi.model.plain import tellable
from asnkompetensi.model.problem import Grade, Problem
from asnkompetensi.text import Words
from asnkompetensi.text.problems.speak import Spoken, speak
from asnkompetensi.write.where import STDIN

LEVELS = {Grade.GALAT: "error", Grade.PERINGATAN: "warning", Grade.CATATAN: "notice"}
_CELL = re.compile(r"([A-Z]*)(\d+)(?::([A-Z]*)(\d+))?")
_LETTERS = 26


def write(problems: Sequence[Problem], say: Words, stream: BinaryIO) -> None:
    """Write one line a place, as UTF-8: `::error file=F,line=2,col=1,title=NIP-02::message (Pegawai!A2). repair`.

    A problem without a place has one line. No NIP in it is whole, and nothing of the data ends a line or a property.
    """
    stream.writelines(f"{line}\n".encode() for problem in problems for line in _lines(problem, speak(problem, say)))


def _lines(problem: Problem, spoken: Spoken) -> Iterator[str]:
    for place in dict.fromkeys(problem.tempat) or (Place(str(problem.nilai.get("berkas", ""))),):
        where = f" ({tellable(place.short)})" if place.short else ""
        properties = ",".join(f"{name}={_property(value)}" for name, value in _properties(place, spoken.kode))
        yield f"::{LEVELS[spoken.tingkat]} {properties}::{_escaped(f'{spoken.pesan}{where}. {spoken.saran}')}"


def _properties(place: Place, kode: str) -> Iterator[tuple[str, str]]:
    """The file, the row and the column of a place as far as it has them; of a range its end too."""
    if place.berkas and place.berkas != STDIN:
        yield "file", tellable(place.berkas)
    if found := _CELL.fullmatch(place.sel):
        column, row, last_column, last_row = found.groups()
        named = (("line", row), ("col", _number(column)), ("endLine", last_row), ("endColumn", _number(last_column)))
        yield from ((name, value) for name, value in named if value)
    yield "title", kode


def _number(letters: str | None) -> str:
    """The number of a column from 1, "" for none: `AA` is 27."""
    number = 0
    for letter in letters or "":
        number = number * _LETTERS + ord(letter) - ord("A") + 1
    return str(number or "")


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")
