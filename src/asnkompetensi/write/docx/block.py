"""Texts side by side without lines around them: the head of a letter, the places of signatures."""

from __future__ import annotations

from collections.abc import Sequence

from asnkompetensi.write.docx.xml import paragraph, run


def block(rows: Sequence[Sequence[str]], shares: Sequence[int], room: int, style: str) -> str:
    """Rows of texts in columns that share the room as `shares` say; lines of a text stand below each other."""
    wide = [room * share // sum(shares) for share in shares]
    look = f'<w:tblW w:w="{sum(wide)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in wide)
    lines = "".join(f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{_cells(row, wide, style)}</w:tr>" for row in rows)
    return f"<w:tbl><w:tblPr>{look}</w:tblPr><w:tblGrid>{columns}</w:tblGrid>{lines}</w:tbl>{paragraph('', style)}"


def _cells(row: Sequence[str], wide: Sequence[int], style: str) -> str:
    return "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
        f"{''.join(paragraph(run(line), style) for line in text.split(chr(10)))}</w:tc>"
        for text, width in zip(row, wide, strict=True)
    )
