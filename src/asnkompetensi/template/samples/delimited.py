"""A text file as Indonesian Excel saves it: `;` between the cells, a decimal comma, day before month."""

from __future__ import annotations

import csv
import io

from asnkompetensi.template.samples.agency import Rows
from asnkompetensi.template.samples.cells import headings, kind, written

_DAY = "{d}/{m}/{y}"


def delimited(table: str, rows: Rows, encoding: str = "utf-8-sig") -> bytes:
    """The bytes of one table. A column without a name holds what stands beyond the headings of its line."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(headings(rows).values())
    writer.writerows([written(text, kind(table, column), _DAY) for column, text in row.items()] for row in rows)
    return out.getvalue().encode(encoding)
