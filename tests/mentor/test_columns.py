from __future__ import annotations

import pytest

from asnkompetensi.mentor.columns import NAMES, columns
from asnkompetensi.model.kinds import Shown
from asnkompetensi.text import words
from asnkompetensi.write.menus import MENUS


def test_published_columns() -> None:
    assert {name: " ".join(column.name for column in columns(name)) for name in NAMES} == {
        "pasangan-mentor": "nip nama unit_kerja jabatan kompetensi jenis level_standar level_dimiliki kesenjangan"
        " nip_mentor nama_mentor unit_mentor jabatan_mentor level_mentor kedekatan beban_mentor jp alasan",
        "lingkar-belajar": "lingkar kompetensi jenis level_standar cakupan peserta nip nama unit_kerja level_dimiliki"
        " kesenjangan jp",
        "tanpa-mentor": "nip nama unit_kerja jabatan kompetensi jenis level_standar level_dimiliki kesenjangan alasan",
    }


@pytest.mark.parametrize("table", NAMES)
def test_every_nip_is_one_that_screens_mask(table: str) -> None:
    assert {column.shown for column in columns(table) if column.name.startswith("nip")} == {Shown.NIP}


@pytest.mark.parametrize("lang", ["id", "en"])
def test_every_column_has_a_heading(lang: str) -> None:
    say = words(lang)
    for table in NAMES:
        assert all(say(f"columns.{column.name}") for column in columns(table))


def test_every_table_can_be_asked_for() -> None:
    assert set(MENUS["mentor"].by.values()) == set(NAMES)
