from __future__ import annotations

from itertools import pairwise

import pytest

from asnkompetensi.law.aliases import above, headings, no_data, sheet_names, unneeded
from asnkompetensi.model.fold import fold
from asnkompetensi.model.tables import SPECS
from asnkompetensi.text import LANGUAGES, words


@pytest.mark.parametrize("table", SPECS)
def test_every_column_is_known_by_its_own_name(table: str) -> None:
    known = {column: {fold(text) for tier in tiers for text in tier} for column, tiers in headings(table).items()}
    assert [column for column, texts in known.items() if fold(column) not in texts] == []


@pytest.mark.parametrize("table", SPECS)
def test_no_heading_of_one_tier_means_two_columns(table: str) -> None:
    surest = sorted((fold(text), column) for column, tiers in headings(table).items() for text in tiers[0])
    assert [(one, two) for one, two in pairwise(surest) if one[0] == two[0] and one[1] != two[1]] == []


@pytest.mark.parametrize(
    ("heading", "column"), [("NIP BARU", "nip"), ("UNOR NAMA", "unit_kerja"), ("JABATAN NAMA", "jabatan")]
)
def test_headings_of_siasn(heading: str, column: str) -> None:
    tiers = headings("pegawai")[column]
    assert fold(heading) in {fold(text) for tier in tiers for text in tier}


def test_the_grade_of_a_post_is_no_class_of_jabatan() -> None:
    tiers = headings("pegawai")["jenjang_jabatan"]
    assert fold("Kelas Jabatan") not in {fold(text) for tier in tiers for text in tier}
    assert fold("Kelas Jabatan") in unneeded("pegawai")


def test_sheets_are_called_like_their_table_too() -> None:
    assert set(sheet_names()) == set(SPECS)
    assert [table for table, names in sheet_names().items() if table not in {fold(name) for name in names}] == []


def test_the_sheets_of_the_template_that_hold_no_data() -> None:
    assert {"petunjuk", "pilihan"} <= no_data(always=True) | no_data(always=False)


def test_the_line_above_a_form_that_names_its_jabatan() -> None:
    assert {"nama jabatan", "jabatan"} <= above("jabatan")
    assert "kelompok jabatan" not in above("jabatan")
    assert above("unit_kerja") == frozenset()


@pytest.mark.parametrize("heading", ["Individu", "Nilai Individu", "Skor Individu", "Level Individu"])
def test_the_level_of_the_person_in_a_form_of_gaps(heading: str) -> None:
    for table, column in (("kesenjangan", "level_dimiliki"), ("penilaian", "level")):
        assert heading in {text for tier in headings(table)[column] for text in tier}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "name",
    [
        "rekomendasi-pegawai",
        "rekomendasi-unit",
        "rekomendasi-unit-pelatihan",
        "rekomendasi-pelatihan",
        "katalog-kosong",
        "buku-jp",
        "sertifikat",
        "jangkauan",
        "lingkar-belajar",
        "tanpa-mentor",
    ],
)
def test_what_a_workbook_of_results_recommends_is_no_source(lang: str, name: str) -> None:
    assert fold(words(lang)(f"sheets.{name}")) in no_data(always=True)
