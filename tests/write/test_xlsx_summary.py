from dataclasses import replace
from typing import Any

from asnkompetensi.model.result import Report
from tests.write.books import opened, parts, written
from tests.write.report import report, table

GAP = report()


def shown(made: Report = GAP) -> dict[Any, list[Any]]:
    """The filled cells of each row of the summary, by the first of them."""
    sheet = opened(written(made))["Ringkasan"]
    filled = ([value for value in row if value is not None] for row in sheet.iter_rows(values_only=True))
    return {row[0]: row[1:] for row in filled if row}


def test_it_opens_on_what_and_when() -> None:
    book = opened(written(GAP))
    assert book.active is not None
    assert book.active.title == "Ringkasan"
    assert [book["Ringkasan"][cell].value for cell in ("A1", "A2")] == ["Kesenjangan kompetensi", "per 31 Maret 2026"]


def test_figures_are_numbers() -> None:
    found = shown()
    assert found["Pegawai aktif"] == [5]
    assert found["Rata-rata JPM"] == [92.59]
    assert found["Total kesenjangan"] == [4.5]
    assert found["Pasangan kurang (%)"] == [36.36]


def test_what_is_not_known_is_a_dash() -> None:
    assert shown(replace(GAP, ringkasan={}))["Rata-rata JPM"] == ["–"]


def test_it_says_what_was_left_out_and_what_is_wrong() -> None:
    found = shown()
    assert found["Pegawai tidak aktif; tidak dihitung"] == [1]
    assert found["Galat"] == [2]
    assert "Tidak ada masalah data." in shown(replace(GAP, masalah=()))
    assert "Yang perlu diketahui tentang angka ini" not in shown(replace(GAP, ringkasan={}))


def test_categories_have_counts_and_shares() -> None:
    assert shown()["Optimal"] == [2, 50]
    unit = table("unit", "unit_kerja:teks rata_jpm:perseratus optimal:cacah pasangan:cacah total_kesenjangan:level", [])
    assert shown(replace(GAP, tabel={"unit": unit}))["Optimal"] == [0, "–"]


def test_the_units_and_competencies_that_lack_most() -> None:
    found = shown(replace(GAP, tabel={name: GAP.tabel[name] for name in ("unit", "kompetensi")}))
    assert found["Badan Hutan Bakau"] == [1.5, 3, 100, 40, 0.3]
    assert found["Mengelola Perubahan"] == [3, 4, 2, 66.67, 1]
    assert "Unit dengan kesenjangan terbesar (2 dari 2 unit)" in found


def test_the_heat_map_has_every_unit() -> None:
    sheet = opened(written(GAP))["Ringkasan"]
    rows = [row for row in sheet.iter_rows(values_only=True) if row[0] == "Badan Hutan Bakau"]
    assert rows[-1][1:4] == (1, 0.25, 0)


def test_links_lead_to_the_other_sheets() -> None:
    sheet = opened(written(GAP))["Ringkasan"]
    links = {cell.value: cell.hyperlink.location for row in sheet.iter_rows() for cell in row if cell.hyperlink}
    assert len(links) == 8
    assert links["Rincian: satu baris per pegawai dan kompetensi"] == "'Rincian'!A1"


def test_the_sources_are_named_with_their_hash() -> None:
    sheet = opened(written(GAP))["Ringkasan"]
    texts = [value for row in sheet.iter_rows(values_only=True) for value in row if isinstance(value, str)]
    assert texts[-3:] == ["data.xlsx", f"SHA-256 {'ab' * 32}", "lembar: Pegawai, Standar, Penilaian"]


def test_without_tables_it_is_still_a_page() -> None:
    made = parts(written(replace(GAP, tabel={})))
    assert not [name for name in made if "chart" in name]
    assert "Angka utama" in made["xl/sharedStrings.xml"]
