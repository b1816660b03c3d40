"""Kupang: tidy workbooks of two years, so that what last year's training did can be seen."""

from __future__ import annotations

from asnkompetensi.template.samples.agency import Rows, agency, long, without
from asnkompetensi.template.samples.tidy import tidy_book

_YEARS = (2024, 2025)


def files() -> dict[str, bytes]:
    """A workbook for each of the two years; the trainings taken between them stand in the later one."""
    tables = agency("kupang")
    return {f"kupang-{year}.xlsx": tidy_book(f"Contoh rekaan: Kupang {year}", _year(tables, year)) for year in _YEARS}


def _year(tables: dict[str, Rows], year: int) -> dict[str, Rows]:
    people = [row for row in tables["pegawai"] if row["tahun"] in ("", str(year))]
    shared = {name: tables[name] for name in ("pelatihan", "dana")}
    return {
        "pegawai": without(people, "tahun"),
        "standar": long(tables["standar"], tables["kompetensi"], described=True),
        "penilaian": long(tables[f"penilaian_{year}"], tables["kompetensi"]),
        "unit": tables[f"unit_{year}"],
        **shared,
        **({"riwayat": tables["riwayat"]} if year == 2025 else {}),
    }
