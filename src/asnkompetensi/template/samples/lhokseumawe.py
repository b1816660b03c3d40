"""Lhokseumawe: what a portal hands out, HTML pages named .xls; certificates that end, and how citizens are served."""

from __future__ import annotations

from asnkompetensi.template.samples.agency import agency, long
from asnkompetensi.template.samples.html import html_page
from asnkompetensi.template.samples.tidy import tidy_book

_GROUPS = {
    "pegawai": {"JABATAN": ("jabatan", "jenjang_jabatan")},
    "riwayat": {"SERTIFIKAT": ("jp", "sertifikat_sampai")},
}

_LATER = "2026"
_WHOLE = {"19050706197707100": "190507061977071009"}  # the NIP that had lost a digit
_DOUBLED = -1  # the row of the standard that contradicted another
_SWAPPED = "LH-04"  # of which the levels before and after were exchanged


def later() -> dict[str, bytes]:
    """A workbook of the same people half a year later, its faults repaired: levels, certificates, the service index."""
    tables = agency("lhokseumawe")
    now = {name.removesuffix(f"_{_LATER}"): rows for name, rows in tables.items() if name.endswith(f"_{_LATER}")}
    people = tuple({**row, "nip": _WHOLE.get(row["nip"], row["nip"])} for row in tables["pegawai"])
    offers = tuple(
        {**row, "level_hasil": row["level_awal"], "level_awal": row["level_hasil"]} if row["kode"] == _SWAPPED else row
        for row in tables["pelatihan"]
    )
    shown = {
        "pegawai": people,
        "standar": long(tables["standar"][:_DOUBLED], tables["kompetensi"], described=True),
        "penilaian": long(now["penilaian"], tables["kompetensi"]),
        "unit": now["unit"],
        "pelatihan": offers,
        "riwayat": now["riwayat"],
    }
    return {f"lhokseumawe-{_LATER}.xlsx": tidy_book(f"Contoh rekaan: Lhokseumawe {_LATER}", shown)}


def files() -> dict[str, bytes]:
    """A page for each table."""
    tables = {name: rows for name, rows in agency("lhokseumawe").items() if not name.endswith(f"_{_LATER}")}
    kompetensi = tables.pop("kompetensi")
    tables["standar"] = long(tables["standar"], kompetensi, described=True)
    tables["penilaian"] = long(tables["penilaian"], kompetensi)
    return {
        f"{name}.xls": html_page(f"CONTOH REKAAN: {name.upper()}", name, rows, _GROUPS.get(name))
        for name, rows in tables.items()
    }
