from __future__ import annotations

from asnkompetensi.write.docx.block import block
from asnkompetensi.write.docx.xml import parsed, spoken


def test_texts_stand_side_by_side_and_lines_below_each_other() -> None:
    table, _ = parsed(block([["Yth.", ":", "Kepala\nDinas Arsip"]], (3, 1, 16), 8000, "Normal"))
    cells = table.xpath("w:tr/w:tc")
    assert [spoken(cell) for cell in cells] == ["Yth.", ":", "KepalaDinas Arsip"]
    assert len(cells[2].xpath("w:p")) == 2
    assert table.xpath("w:tblGrid/w:gridCol/@w:w") == ["1200", "400", "6400"]
    assert table.xpath(".//w:tblBorders") == []
