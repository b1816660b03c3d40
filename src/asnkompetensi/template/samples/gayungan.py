"""Gayungan: wide sheets, a column for each competency; integrity beside technical skill, halves beside wholes."""

from __future__ import annotations

from asnkompetensi.template.samples.agency import agency, wide, without
from asnkompetensi.template.samples.tidy import tidy_book


def files() -> dict[str, bytes]:
    """The one file of the agency."""
    tables = agency("gayungan")
    kompetensi = tables.pop("kompetensi")
    tables["standar"] = without(wide(tables["standar"], kompetensi), "unit_kerja")
    tables["penilaian"] = wide(tables["penilaian"], kompetensi)
    return {"gayungan.xlsx": tidy_book("Contoh rekaan: Gayungan", tables)}
