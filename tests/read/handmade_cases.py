"""Files made to harm, mislead or slow a reader, made on the fly; each with what must become of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from tests.guard.locks import locked
from tests.read.books import text_cell
from tests.read.handmade import (
    FIRST,
    HEAD,
    NIP,
    OTHER,
    PEOPLE,
    PLAIN,
    SHEET,
    bomb,
    changed,
    early_days,
    far_columns,
    joined,
    lying,
    many_people,
    named,
    people,
    repeated,
    row,
    shared_texts,
    sheet,
    table,
    twins,
    unnumbered,
    zip64,
)  # fmt: skip


@dataclass(frozen=True)
class Case:
    """A file and its end: `kode` are codes that must be told, `cells` the rows of its first sheet where it is read."""

    berkas: str
    make: Callable[[], bytes]
    kode: tuple[str, ...] = ()
    cells: Sequence[Sequence[object]] | None = None
    mib: int = 256


_ENTITY = "<!DOCTYPE a [<!ENTITY b {}>]><worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>"
_LAUGHS = "".join(f"<!ENTITY b{n} '{f'&b{n - 1};' * 10}'>" for n in range(1, 10))
_LATE = f"<?xml version='1.0'?><!--{'x' * 5000}-->" + _ENTITY
_PAGE = "<table>" + "".join(f"<tr>{''.join(f'<td>{x}</td>' for x in each)}</tr>" for each in PEOPLE) + "</table>"
_TEXT = "".join(",".join(each) + "\n" for each in PEOPLE)
_LEVELS = "nip,kompetensi,level,tanggal\n" + "".join(
    f"{NIP},K{number},{level},2025-01-01\n"
    for number, level in enumerate(("3 (tiga)", "III", "3.0", '"3,0"', "TRUE", "3-Jan"))
)
_LONG = "Pegawai Sekretariat Daerah Awan"  # 31 characters
_STEER = "Awan \x1b[2J\x1b]0;x\x07[red]<script>alert(1)</script>"

CASES = (
    Case("luas.xlsx", lambda: sheet(people(), "<dimension ref='A1:XFD1048576'/>"), cells=PLAIN),
    Case("sempit.xlsx", lambda: sheet(people(), "<dimension ref='A1'/>"), cells=PLAIN),
    Case("jauh.xlsx", lambda: sheet(people(f"<row r='1048576'>{text_cell('XFD1048576', 'x')}</row>")), ("BERKAS-12",)),
    Case("lebar.xlsx", far_columns, ("BERKAS-12",)),
    Case("sejuta_baris.xlsx", lambda: sheet(people("".join(f"<row r='{n}' s='1'/>" for n in range(4, 1_000_004)))),
         cells=PLAIN),
    Case("sejuta_sel.xlsx", lambda: sheet(people("".join(f"<row r='{n}'><c r='A{n}' s='1'/></row>"
                                                         for n in range(4, 1_000_004)))), cells=PLAIN),
    Case("bom.xlsx", lambda: bomb(1024), ("BERKAS-10",)),
    Case("bom_bohong.xlsx", lambda: bomb(1024, declared=1000), ("BERKAS-03",)),
    Case("teks_512.xlsx", lambda: bomb(512, b"<worksheet><sheetData><row><c t='str'><v>"), ("BERKAS-10",)),
    Case("tawa.xlsx", lambda: changed({SHEET: f"<!DOCTYPE a [<!ENTITY b0 'b'>{_LAUGHS}]><a>&b9;</a>"}), ("BERKAS-11",)),
    Case("xxe.xlsx", lambda: changed({SHEET: _ENTITY.format("SYSTEM 'file:///etc/passwd'")}), ("BERKAS-11",)),
    Case("xxe_16.xlsx", lambda: changed({SHEET: _ENTITY.format("SYSTEM 'file:///etc/passwd'").encode("utf-16")}),
         ("BERKAS-11",)),
    Case("xxe_telat.xlsx", lambda: changed({SHEET: _LATE.format("SYSTEM 'file:///etc/passwd'")}), ("BERKAS-13",)),
    Case("teks_4e9.xlsx", lambda: shared_texts("4000000000", 0), ("BERKAS-03",)),
    Case("teks_luar.xlsx", lambda: shared_texts("1", 7), ("BERKAS-03",)),
    Case("rumus.xlsx", lambda: table(*PEOPLE, ("=A2", "Awan", "B", "C")), ("RUMUS-01",)),
    Case("bukan_zip.xlsx", lambda: bytes(range(32)) * 99, ("BERKAS-05",)),
    Case("kosong.xlsx", lambda: b"", ("BERKAS-02",)),
    Case("putus.xlsx", lambda: table(*PEOPLE)[:-60], ("BERKAS-03",)),
    Case("halaman.xls", _PAGE.encode, ("BERKAS-06",), PLAIN),
    Case("teks.xlsx", _TEXT.encode, ("BERKAS-06",), PLAIN),
    Case("nul.csv", lambda: _TEXT.encode().replace(b"Awan", b"A\0an"), ("TEKS-02",)),
    Case("petik.csv", lambda: _TEXT.encode().replace(b"Sek", b'"Sek'), ("TEKS-02",)),
    Case("tanggal.xlsx", lambda: sheet(people("<row r='4'><c r='A4' t='d'><v>kemarin</v></c></row>")),
         cells=[*PLAIN, ["kemarin", None, None, None]]),
    Case("tanpa_alamat.xlsx", unnumbered, cells=PLAIN),
    Case("kembar.xlsx", lambda: table(("NIP", "NIP", "Jabatan"), (NIP, OTHER, "x")), ("KOLOM-03",)),
    Case("nbsp.xlsx", lambda: table(("NIP\u00a0", "\u00a0Unit\u00a0Kerja ", "Jabatan"), (NIP, "A", "B")),
         cells=[["NIP\u00a0", "\u00a0Unit\u00a0Kerja ", "Jabatan"], [NIP, "A", "B"]]),
    Case("judul_gabung.xlsx", lambda: joined("C1:D1", ("NIP", "Nama", "Unit Kerja")), ("KOLOM-01",)),
    Case("1904.xlsx", early_days, cells=[[date(2026, 4, 1)]]),
    Case("sandi.xlsx", lambda: locked(table(*PEOPLE), "rahasia"), ("BERKAS-04",)),
    Case("ulang.ods", lambda: repeated(1_048_575, 16_384, "y"), ("BERKAS-12",)),
    Case("ulang_kosong.ods", lambda: repeated(1_048_575, 16_384, ""), cells=[["NIP"]]),
    Case("kembar_bagian.xlsx", twins, ("BERKAS-03",)),
    Case("zip64.xlsx", zip64, cells=PLAIN),
    Case("kurang.xlsx", lambda: lying(-300), ("BERKAS-03",)),
    Case("lebih.xlsx", lambda: lying(300), cells=PLAIN),
    Case("jalan.xlsx", lambda: changed(dict.fromkeys(("../../etc/x.xml", "/x.xml", "C:\\x.xml"), "<a/>")), cells=PLAIN),
    Case("judul_300.xlsx", lambda: table((*HEAD, *(f"Kompetensi {n}" for n in range(300))), (*FIRST, *[3] * 300)),
         cells=[[*HEAD, *(f"Kompetensi {n}" for n in range(300))], [*FIRST, *[3.0] * 300]]),
    Case("kop.xlsx", lambda: table(["KABUPATEN AWAN"], ["Sekretariat"], [], ["Daftar Pegawai"], [], [], *PEOPLE),
         cells=[["KABUPATEN AWAN", *[None] * 3], ["Sekretariat", *[None] * 3], [None] * 4,
                ["Daftar Pegawai", *[None] * 3], [None] * 4, [None] * 4, *PLAIN]),
    Case("dua_tabel.xlsx", lambda: table(*PEOPLE, [], [], ("Jabatan", "Kompetensi", "Level"), ("Penata Awan", "X", 3)),
         ("BARIS-01",)),
    Case("unit.xlsx", lambda: table(HEAD, (NIP, "A", "Bidang Awan", "P"), (OTHER, "B", "Bidang\u00a0\u2009Awan ", "P"),
                                    ("190303031967031003", "C", "Bid\u0430ng Awan", "P")),
         cells=[list(HEAD), [NIP, "A", "Bidang Awan", "P"], [OTHER, "B", "Bidang\u00a0\u2009Awan ", "P"],
                ["190303031967031003", "C", "Bid\u0430ng Awan", "P"]]),
    Case("level.csv", _LEVELS.encode, ("LEVEL-01",)),
    Case("rumus_nama.xlsx", lambda: sheet(row(1, HEAD) + row(2, (NIP, "=1+1", "@SUM(A1)", "-2+3"))),
         cells=[list(HEAD), [NIP, "=1+1", "@SUM(A1)", "-2+3"]]),
    Case("kendali.csv", lambda: _TEXT.replace("Awan Senja", _STEER).encode(),
         cells=[PLAIN[0], [NIP, _STEER, *FIRST[2:]], PLAIN[2]]),
    Case("nama_31.xlsx", lambda: named(f"{_LONG[:-1]}1", f"{_LONG[:-1]}2"), cells=PLAIN),
    Case("dalam.xlsx", lambda: sheet("<a>" * 100_000 + "</a>" * 100_000), cells=[]),
    Case("gabung.xlsx", lambda: joined("A5:XFD1048576", HEAD), cells=PLAIN),
    Case("rentang.xls", b"<table><tr><td rowspan=65000 colspan=1000>x</table>".strip, ("BERKAS-06",), [["x"]]),
    Case("pegawai_100000.xlsx", lambda: many_people(100_000), ("LEMBAR-01",), mib=1024),
)  # fmt: skip
