from __future__ import annotations

import pytest
from xlsxwriter import Workbook

from asnkompetensi.model.kinds import Kind
from asnkompetensi.model.tables import SPECS, TABLES
from asnkompetensi.template.book import workbook_bytes
from asnkompetensi.template.parts import Choices, need, note, width
from asnkompetensi.text import words


@pytest.mark.parametrize(
    ("table", "column", "much"),
    [
        ("pegawai", "nip", "salah_satu"),
        ("pegawai", "unit_kerja", "wajib"),
        ("pegawai", "eselon", "boleh"),
        ("standar", "jenjang_jabatan", "salah_satu"),
    ],
)
def test_need(table: str, column: str, much: str) -> None:
    assert need(SPECS[table], column) == much


def test_a_note_is_the_tables_own_where_it_has_one() -> None:
    say = words("en")
    assert note(say, SPECS["standar"], "level") == "Required level, 0 to 5."
    assert note(say, SPECS["standar"], "jenis") == "manajerial, sosial_kultural, teknis or pemerintahan."


@pytest.mark.parametrize("lang", ["id", "en"])
def test_every_column_has_a_note(lang: str) -> None:
    say = words(lang)
    assert all(note(say, spec, column) for spec in TABLES for column in spec.names)


def test_a_column_is_as_wide_as_its_heading() -> None:
    assert width("masa_berlaku_bulan", Kind.NUMBER) == len("Masa Berlaku Bulan") + 4


def test_rules() -> None:
    found: dict[str, dict[str, object] | None] = {}

    def fill(book: Workbook) -> None:
        lists = Choices(book)
        for table, column in (("standar", "level"), ("penilaian", "kompetensi"), ("pegawai", "unit_kerja")):
            found[column] = lists.rule(SPECS[table], column, words("id"))
        found["unit"] = lists.rule(SPECS["unit"], "unit_kerja", words("id"))
        found["nip"] = lists.rule(SPECS["pegawai"], "nip", words("id"))

    workbook_bytes(fill, "")
    assert found["level"]
    assert (found["level"]["source"], found["level"]["error_type"]) == ("=Pilihan!$A$2:$A$7", "warning")
    assert found["level"]["show_error"] is True
    assert found["kompetensi"]
    assert found["kompetensi"]["show_error"] is False  # technical competencies are nobody's list
    assert found["unit_kerja"]
    assert found["unit_kerja"]["source"] == "=Unit!$A$3:$A$500"
    assert found["unit"] is found["nip"] is None
