from __future__ import annotations

import pytest

from asnkompetensi.text import words
from asnkompetensi.write.dossier.names import sheet_titles, slugs


@pytest.mark.parametrize(
    ("unit", "slug"),
    [
        ("Dinas Kesehatan", "dinas-kesehatan"),
        ("(tanpa unit)", "tanpa-unit"),
        ("Sekretariat Daérah / Bagian 2", "sekretariat-daerah-bagian-2"),
        ("../../etc", "etc"),
        ("CON", "unit-con"),
        ("部門", "unit"),
        ("a" * 200, "a" * 60),
    ],
)
def test_a_unit_has_a_folder_that_every_system_can_make(unit: str, slug: str) -> None:
    assert slugs([unit]) == {unit: slug}


def test_units_whose_folders_would_be_one_are_numbered_in_their_order() -> None:
    assert slugs(["Bid. Umum", "Bid Umum", "bid umum"]) == {
        "Bid. Umum": "bid-umum",
        "Bid Umum": "bid-umum-2",
        "bid umum": "bid-umum-3",
    }


def test_sheets_of_one_title_are_told_apart_by_their_part() -> None:
    tables = [("gap", "unit"), ("plan", "rencana-unit"), ("plan", "rencana-tahunan"), ("trend", "tren-unit")]
    assert sheet_titles(tables, ("rencana",), words("id")) == {
        "unit": "Unit",
        "rencana-unit": "Rencana - Unit",
        "rencana-tahunan": "Rencana - Rencana",
        "tren-unit": "Tren - Unit",
    }
