"""Rows of a file of padanan from lines as one would type them."""

from __future__ import annotations

from asnkompetensi.model.padanan import Row
from asnkompetensi.model.table import Part

COLUMNS = ("jenis", "dari", "menjadi", "setuju")
PART = Part("padanan.csv", "padanan.csv", 0, {name: number for number, name in enumerate(COLUMNS)})


def rows(text: str) -> list[Row]:
    """A row a line, its cells parted by `|`: jenis, dari, menjadi, setuju; the first stands in row 2."""
    lines = [[cell.strip() for cell in line.split("|")] for line in text.strip().splitlines()]
    return [
        Row(jenis, dari, menjadi, setuju, PART, number)
        for number, (jenis, dari, menjadi, setuju) in enumerate(lines, 1)
    ]
