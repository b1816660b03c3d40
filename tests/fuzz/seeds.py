"""Inputs to begin with: one of each form that a target knows."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.read.binary_books import LABEL, NUMBER, xls, xlsb
from tests.read.books import ods, ods_cell, ods_table, text_cell, xlsx, xlsx_parts, zipped

CRASHES = Path(__file__).with_name("crashes")
NIP = "190001011965011001"

BOOKS = {
    "xlsx": xlsx(
        f"<row r='1'>{text_cell('A1', 'NIP')}{text_cell('B1', 'Nama')}</row>"
        f"<row r='2'>{text_cell('A2', NIP)}<c r='B2'><v>3</v></c><c r='C2' t='e'><v>#N/A</v></c></row>"
    ),
    "ods": ods(ods_table([ods_cell("NIP"), ods_cell("Level")], [ods_cell(NIP), ods_cell("3,0", "float", value="3")])),
    "xls": xls([(LABEL, 0, 0, "NIP"), (LABEL, 0, 1, "Level"), (LABEL, 1, 0, NIP), (NUMBER, 1, 1, 3.0)]),
    "xlsb": xlsb([(LABEL, 0, 0, "NIP"), (LABEL, 0, 1, "Level"), (LABEL, 1, 0, NIP), (NUMBER, 1, 1, 3.0)]),
}
_TEXT = f'NIP;Nama;Level\n{NIP};"Sekar; Ayu";3,5\n\n1;"Wuna\nEka";2\n'
_HTML = (
    f"<html><meta charset=utf-8><table><tr><th colspan=2>NIP<th>Level</tr><tr><td rowspan=2>{NIP}<td>a<td>3</tr>"
    "<tr><td><table><tr><td>x</table></table>"
)
_SHEETS = (
    f"NIP\tNama\tUnit Kerja\tJabatan\n{NIP}\tSekar\tDinas Arsip\tArsiparis\n",
    f"PEMERINTAH KOTA\n\nNo\tNama / NIP\tStandar Kompetensi\n\t\tIntegritas\tKerja Sama\n1\t{NIP}\t3\t2\n",
    f"Jabatan\tKompetensi\tLevel\nArsiparis\tIntegritas\t3\n\nNIP\tKompetensi\tLevel\n{NIP}\tIntegritas\t2.5\n",
    f"NIP\tNIP\tNama\tLevel\tTanggal\n{NIP}\t190001011965011008\t-\t4 (empat)\t31/02/2026\nJumlah\t\t\t3\t\n",
    "Unit Kerja\tUnit Induk\tPrioritas\nBidang A\tDinas B\t3\n",
    "Kode\tPelatihan\tKompetensi\tLevel Awal\tLevel Hasil\tBiaya\tJP\nP1\tLatih\tIntegritas\t1\t2\tRp 1,5 jt\t20\n",
)
_VALUES = (
    NIP, "19000101 196501 1 001", "'190001011965011001", "1,90001E+17", "3,5", "III", "Paham", "-", "n/a", "5.0001",
    "1.234,5", "1.234.567", "Rp. 1.500.000,-", "1,5 jt", "2 miliar", "2026-03-31", "31/12/1999", "31 Maret 2026",
    "2026-03-31 00:00:00", "#N/A", "#REF!", "TRUE", "", " ", "\u200b", "\u0661\u0662",
)  # fmt: skip

SEEDS: Mapping[str, Sequence[bytes]] = {
    "gate": (
        *BOOKS.values(),
        _TEXT.encode(),
        _TEXT.encode("utf-16"),
        _HTML.encode(),
        b"%PDF-1.7\n",
        zipped({**xlsx_parts(""), "xl/sharedStrings.xml": "<sst uniqueCount='4000000000'/>"}),
        zipped({**xlsx_parts(""), "xl/styles.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}),
        BOOKS["xls"].replace("Workbook".encode("utf-16-le"), "EncryptedPackage".encode("utf-16-le")[:16]),
    ),
    "text": tuple(
        bytes([number]) + text
        for number in range(5)
        for text in (_TEXT.encode(), _TEXT.replace(";", "\t").encode("utf-16"), b"sep=|\na|b\n1|2\n", b"a,b\r1,\xe9\r")
    ),
    "html": (_HTML.encode(), _HTML.replace("utf-8", "utf-16").encode("cp1252"), b"<table><tr><td colspan=20000>x"),
    "values": (
        *(b"t" + text.encode() for text in _VALUES),
        *(
            b"f" + struct.pack("<d", value)
            for value in (0.0, 3.0, 2.5, -1.0, 1e300, float("nan"), 190001011965011001.0)
        ),
        *(b"i" + struct.pack("<q", value) for value in (0, 5, -3, 190001011965011001)),
        b"d" + struct.pack("<Q", 730_000),
        b"b1",
        b"e#N/A",
    ),
    "headings": tuple(text.encode() for text in _SHEETS),
}


def crashes(target: str) -> list[bytes]:
    """What once broke a target, and may not again."""
    folder = CRASHES / target
    return [file.read_bytes() for file in sorted(folder.iterdir())] if folder.is_dir() else []
