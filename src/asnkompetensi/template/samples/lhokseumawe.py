"""Lhokseumawe: what a portal hands out, HTML pages named .xls; certificates and the day on which they end."""

from __future__ import annotations

from asnkompetensi.template.samples.agency import agency, long
from asnkompetensi.template.samples.html import html_page

_GROUPS = {
    "pegawai": {"JABATAN": ("jabatan", "jenjang_jabatan")},
    "riwayat": {"SERTIFIKAT": ("jp", "sertifikat_sampai")},
}


def files() -> dict[str, bytes]:
    """A page for each table."""
    tables = agency("lhokseumawe")
    kompetensi = tables.pop("kompetensi")
    tables["standar"] = long(tables["standar"], kompetensi, described=True)
    tables["penilaian"] = long(tables["penilaian"], kompetensi)
    return {
        f"{name}.xls": html_page(f"CONTOH REKAAN: {name.upper()}", name, rows, _GROUPS.get(name))
        for name, rows in tables.items()
    }
