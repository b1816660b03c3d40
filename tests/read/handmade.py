"""Workbooks made to harm, mislead or slow a reader, written part by part."""

from __future__ import annotations

import io
import struct
import warnings
import zipfile
import zlib
from collections.abc import Mapping, Sequence

from tests.read.books import book, ods, ods_cell, ods_table, text_cell, xlsx, xlsx_parts, zipped

MIB = 1 << 20
NIP, OTHER = "190001011965011001", "190202021966022002"
HEAD = ("NIP", "Nama", "Unit Kerja", "Jabatan")
FIRST = (NIP, "Awan Senja", "Sekretariat", "Penata Awan")
SECOND = (OTHER, "Bintang Fajar", "Bidang Awan", "Penata Awan")
PEOPLE = (HEAD, FIRST, SECOND)
PLAIN = tuple(map(list, PEOPLE))
SHEET = "xl/worksheets/sheet1.xml"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def row(number: int, cells: Sequence[str], more: str = "") -> str:
    """A row of text cells."""
    inside = "".join(text_cell(f"{chr(65 + at)}{number}", text) for at, text in enumerate(cells))
    return f"<row r='{number}' {more}>{inside}</row>"


def people(more: str = "") -> str:
    """The rows of two people, and whatever stands behind them."""
    return "".join(row(number, cells) for number, cells in enumerate(PEOPLE, 1)) + more


def changed(parts: Mapping[str, str | bytes], **more: str | bytes) -> bytes:
    """A workbook of `people` with some parts put in the place of others; `xl_x_xml` is `xl/x.xml`."""
    return zipped({**xlsx_parts(people(), names=["Pegawai"]), **parts, **more})


def sheet(inside: str, before: str = "") -> bytes:
    """A workbook with one sheet of this XML between its tags."""
    whole = f"<worksheet xmlns='{_MAIN}'>{before}<sheetData>{inside}</sheetData></worksheet>"
    return changed({SHEET: whole})


def bomb(mib: int, start: bytes = b"", declared: int | None = None) -> bytes:
    """A workbook whose sheet unpacks to so many MiB of blanks after `start`; its directory may declare another size."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    head = packer.compress(start) + packer.flush(zlib.Z_FULL_FLUSH)
    block = packer.compress(b" " * MIB) + packer.flush(zlib.Z_FULL_FLUSH)
    size = len(start) + mib * MIB if declared is None else declared
    packed = head + block * mib + zlib.compressobj(9, zlib.DEFLATED, -15).flush()
    parts = xlsx_parts(people(), names=["Pegawai"])
    parts.pop(SHEET)
    return raw_zip({name: _stored(content) for name, content in parts.items()}
                   | {SHEET: (packed, 8, size, 0)})  # fmt: skip


def _stored(content: str | bytes) -> tuple[bytes, int, int, int]:
    data = content.encode() if isinstance(content, str) else content
    return data, 0, len(data), zlib.crc32(data)


def raw_zip(parts: Mapping[str, tuple[bytes, int, int, int]]) -> bytes:
    """A zip of packed bytes, method, declared size and checksum by name: nothing in it needs to be true."""
    body, directory = b"", b""
    for name, (data, method, size, crc) in parts.items():
        facts = struct.pack("<HHHHHIIIHH", 20, 0, method, 0, 33, crc, len(data), size, len(name), 0)
        directory += b"PK\x01\x02" + struct.pack("<H", 20) + facts + struct.pack("<HHHII", 0, 0, 0, 0, len(body))
        directory += name.encode()
        body += b"PK\x03\x04" + facts + name.encode() + data
    count = len(parts)
    return body + directory + b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, count, count, len(directory), len(body), 0)


def far_columns() -> bytes:
    """Two thousand filled columns."""
    letters = [chr(65 + a) + chr(65 + b) + chr(65 + c) for a in range(3) for b in range(26) for c in range(26)][:2000]
    return sheet(people("<row r='4'>" + "".join(text_cell(f"{each}4", "x") for each in letters) + "</row>"))


def shared_texts(count: str, index: int) -> bytes:
    """A workbook whose texts are shared: how many there are said to be, and which one A1 takes."""
    parts = xlsx_parts(f"<row r='1'><c r='A1' t='s'><v>{index}</v></c></row>", names=["Pegawai"])
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
    rels = str(parts["xl/_rels/workbook.xml.rels"])
    named = f"<Relationship Id='s1' Type='{kind}' Target='sharedStrings.xml'/></Relationships>"
    texts = f"<sst xmlns='{_MAIN}' count='1' uniqueCount='{count}'><si><t>NIP</t></si></sst>"
    return zipped({**parts, "xl/_rels/workbook.xml.rels": rels.replace("</Relationships>", named),
                   "xl/sharedStrings.xml": texts})  # fmt: skip


def early_days() -> bytes:
    """A workbook that counts days from 1904: 1 is 2 January 1904."""
    parts = xlsx_parts("<row r='1'><c r='A1' s='1'><v>44651</v></c></row>", names=["Pegawai"])
    styles = (
        f"<styleSheet xmlns='{_MAIN}'><cellXfs count='2'><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>"
    )
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"
    rels = str(parts["xl/_rels/workbook.xml.rels"]).replace(
        "</Relationships>", f"<Relationship Id='s1' Type='{kind}' Target='styles.xml'/></Relationships>"
    )
    counted = str(parts["xl/workbook.xml"]).replace("<sheets>", "<workbookPr date1904='1'/><sheets>")
    return zipped({**parts, "xl/styles.xml": styles, "xl/_rels/workbook.xml.rels": rels, "xl/workbook.xml": counted})


def many_people(count: int) -> bytes:
    """So many employees, in one sheet of a workbook."""
    rows = (row(at + 2, (f"1900{at % 12 + 1:02}{at % 28 + 1:02}19650{at % 9 + 1}1{at % 1000:03}",
                         f"Awan {at}", f"Bidang {at % 40}", "Penata Awan"))
            for at in range(count))  # fmt: skip
    return sheet(row(1, HEAD) + "".join(rows))


def lying(more: int) -> bytes:
    """A workbook whose directory says that the sheet is so many bytes larger than it is."""
    parts = {name: _stored(content) for name, content in xlsx_parts(people(), names=["Pegawai"]).items()}
    data, method, size, crc = parts[SHEET]
    return raw_zip({**parts, SHEET: (data, method, size + more, crc)})


def twins() -> bytes:
    """A zip with two sheets under one name: which of them counts is every reader's own business."""
    parts = xlsx_parts(people(), names=["Pegawai"])
    stream = io.BytesIO(zipped(parts))
    with warnings.catch_warnings(action="ignore"), zipfile.ZipFile(stream, "a") as archive:
        archive.writestr(SHEET, str(xlsx_parts(row(1, ("X", "Y")))[SHEET]))
    return stream.getvalue()


def zip64() -> bytes:
    """A workbook with the sizes of huge ones."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in xlsx_parts(people(), names=["Pegawai"]).items():
            with archive.open(name, "w", force_zip64=True) as part:
                part.write(content.encode() if isinstance(content, str) else content)
    return stream.getvalue()


def unnumbered() -> bytes:
    """Rows and cells without an address."""
    rows = ("".join(f"<c t='inlineStr'><is><t>{text}</t></is></c>" for text in cells) for cells in PEOPLE)
    return sheet("".join(f"<row>{cells}</row>" for cells in rows))


def table(*rows: Sequence[object], names: Sequence[str] = ("Pegawai",)) -> bytes:
    """A workbook as openpyxl writes it."""
    return book(rows, names=names)


def joined(across: str, header: Sequence[str]) -> bytes:
    """A workbook of people whose header has merged cells."""
    inside = "".join(row(number, cells) for number, cells in enumerate((header, FIRST, SECOND), 1))
    whole = f"<worksheet xmlns='{_MAIN}'><sheetData>{inside}</sheetData>"
    return changed({SHEET: f"{whole}<mergeCells><mergeCell ref='{across}'/></mergeCells></worksheet>"})


def named(*names: str) -> bytes:
    """A workbook of people as often as there are names of sheets."""
    return xlsx(*[people()] * len(names), names=names)


def repeated(rows: int, columns: int, text: str) -> bytes:
    """An OpenDocument sheet whose last row and cell say that they stand there many times."""
    cell = ods_cell(text, "string" if text else "", more=f'table:number-columns-repeated="{columns}"')
    first = [ods_cell("NIP", "string")]
    return ods(ods_table(first, [cell], repeats={1: f'table:number-rows-repeated="{rows}"'}, name="Pegawai"))
