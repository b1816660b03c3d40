"""The pieces of saved results: rows as data forms wrote them, JSON whose numbers stay exact."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from asnkompetensi.model.saved import SavedTable
from asnkompetensi.read.refusal import refused


def json_of(path: str, data: bytes) -> Mapping[str, Any]:
    """The JSON object of a file; refused where it is none."""
    import msgspec

    try:
        found = msgspec.json.Decoder(float_hook=Decimal).decode(data.removeprefix(b"\xef\xbb\xbf"))
    except (ValueError, RecursionError):  # msgspec's own faults are ValueErrors
        raise refused("HASIL-01", path, apa="@saved.bukan_json") from None
    if not isinstance(found, dict):
        raise refused("HASIL-01", path, apa="@saved.bukan_hasil")
    return found


def rows_of(rows: Sequence[Mapping[str, Any]]) -> SavedTable:
    """Rows as objects, all with the keys of the first; TypeError or KeyError where they are none."""
    names = tuple(rows[0])
    return SavedTable(names, tuple(tuple(value_of(row[name]) for name in names) for row in rows))


def value_of(value: object) -> str:
    """A JSON value as CSV has it; TypeError for one that a table cannot have."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    return f"{value:f}" if isinstance(value, Decimal) else str(value) if isinstance(value, int) else text_of(value)


def text_of(value: object) -> str:
    """A text; TypeError for anything else."""
    if not isinstance(value, str):
        raise TypeError
    return value


def saved_table(path: str, data: bytes, delimiter: str) -> SavedTable:
    """A table as `-f csv` and `-f tsv` write it, without the `'` before what a spreadsheet would run."""
    try:
        lines = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=delimiter, strict=True))
    except (ValueError, csv.Error):
        raise refused("HASIL-01", path, apa="@saved.bukan_tabel") from None
    head, *rows = lines or [[]]
    if not head or len(set(head)) < len(head) or any(len(row) != len(head) for row in rows):
        raise refused("HASIL-01", path, apa="@saved.bukan_tabel")
    return SavedTable(tuple(head), tuple(tuple(map(_unmarked, row)) for row in rows))


def _unmarked(text: str) -> str:
    return text.removeprefix("'")
