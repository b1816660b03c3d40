"""Repairs as a table."""

import io
from datetime import date

from asnkompetensi.model.place import Place
from asnkompetensi.model.repair import Aturan, Mended, Repair
from asnkompetensi.model.result import ResultTable
from asnkompetensi.write.delimited import STYLES, write
from asnkompetensi.write.repair_rows import repair_table


def repair(kolom: str, before: str, after: Mended | None, rule: Aturan) -> Repair:
    return Repair(Place("data.xlsx", "Pegawai", "A2"), kolom, before, after, rule)


def csv(table: ResultTable) -> list[str]:
    stream = io.BytesIO()
    write(table, STYLES["csv"], stream)
    return stream.getvalue().decode().splitlines()


def test_a_row_for_each_repair() -> None:
    repairs = [
        repair("level", "2,5", 2.5, Aturan.LEVEL),
        repair("tanggal", "31/3/2020", date(2020, 3, 31), Aturan.TANGGAL),
        repair("jabatan", "x", None, Aturan.RUMUS),
    ]
    assert csv(repair_table(repairs, whole=True)) == [
        "lembar,sel,kolom,sebelum,sesudah,aturan",
        'Pegawai,A2,level,"2,5",2.5,level menjadi angka',
        "Pegawai,A2,tanggal,31/3/2020,2020-03-31,teks menjadi tanggal",
        "Pegawai,A2,jabatan,x,,dibiarkan: sel berisi rumus",
    ]


def test_nips_are_masked_where_they_must_be_and_headings_are_none() -> None:
    repairs = [
        repair("nip", "19000101 196501 1 001", "190001011965011001", Aturan.NIP),
        repair("nip", "NIP PNS", "NIP", Aturan.JUDUL),
    ]
    assert csv(repair_table(repairs, whole=False))[1:] == [
        "Pegawai,A2,nip,1900···············01,1900············01,NIP menjadi 18 digit teks",
        "Pegawai,A2,nip,NIP PNS,NIP,judul kolom baku",
    ]
    assert "190001011965011001" in csv(repair_table(repairs, whole=True))[1]
