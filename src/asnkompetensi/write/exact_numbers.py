"""Numbers with all their digits, put back into a saved workbook: openpyxl writes the first 16, an identity has 18."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

_NUMBER = re.compile(rb'(<c r="([A-Z]+\d+)"[^>]*><v>)[^<]*(</v></c>)')
_WRITTEN = "%.16g"  # how openpyxl writes a number
_WHOLE = 10**16  # below it, every whole number is written as it is


def exact_numbers(book: Workbook) -> Callable[[str, bytes], bytes]:
    """What puts the numbers of a workbook into a part (name, content) of it as saved, where openpyxl shortens them."""
    parts = {
        f"xl/worksheets/sheet{number}.xml": dict(_shortened(page)) for number, page in enumerate(book.worksheets, 1)
    }

    def put_back(name: str, content: bytes) -> bytes:
        numbers = parts.get(name)
        return _NUMBER.sub(lambda found: _with_number(found, numbers), content) if numbers else content

    return put_back


def _shortened(page: Worksheet) -> Iterator[tuple[bytes, bytes]]:
    """Address and digits of the numbers that are not written whole."""
    for cell in page._cells.values():  # noqa: SLF001 (every public way makes cells of all that are blank)
        if _is_shortened(cell.value):
            yield cell.coordinate.encode(), repr(cell.value).encode()


def _is_shortened(value: object) -> bool:
    if isinstance(value, float):
        return float(_WRITTEN % value) != value
    return isinstance(value, int) and abs(value) >= _WHOLE


def _with_number(found: re.Match[bytes], numbers: Mapping[bytes, bytes]) -> bytes:
    return b"%b%b%b" % (found[1], numbers[found[2]], found[3]) if found[2] in numbers else found[0]
