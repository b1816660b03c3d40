import re
from dataclasses import replace

from tests.write.books import opened, parts, written
from tests.write.report import report, table

GAP = report()
PARTS = parts(written(GAP))


def test_two_native_charts_show_categories_and_competencies() -> None:
    where = re.search(r"<c:f>Ringkasan!\$A\$(\d+):", PARTS["xl/charts/chart1.xml"])
    assert where
    assert opened(written(GAP))["Ringkasan"][f"A{where[1]}"].value == "Optimal"
    assert "<c:v>Kurang Optimal</c:v>" in PARTS["xl/charts/chart1.xml"]
    assert "Kompetensi terlemah: total kesenjangan dalam level" in PARTS["xl/charts/chart2.xml"]


def test_categories_are_a_ring_with_a_number_for_each_that_has_one() -> None:
    ring = PARTS["xl/charts/chart1.xml"]
    assert "<c:doughnutChart>" in ring
    assert '<c:numFmt formatCode="#,##0;;"' in ring
    assert "<c:barChart>" in PARTS["xl/charts/chart2.xml"]


def test_charts_are_described_for_those_who_do_not_see_them() -> None:
    assert 'descr="Pegawai menurut kategori JPM"' in PARTS["xl/drawings/drawing1.xml"]


def test_the_map_is_coloured_in_three_colours() -> None:
    sheet = PARTS["xl/worksheets/sheet1.xml"]
    assert '<cfRule type="colorScale"' in sheet
    assert '<color rgb="FFD6E6F4"/><color rgb="FFFFF3BF"/><color rgb="FFF28E2B"/>' in sheet


def test_what_nobody_assessed_is_blank_and_what_does_not_fit_is_counted() -> None:
    names = [f"K{number:02}" for number in range(25)]
    rows = [("Dinas", name, None if number == 3 else 1) for number, name in enumerate(names)]
    both = table("unit-kompetensi", "unit_kerja:teks kompetensi:teks rata_kesenjangan:perseratus", rows)
    sheet = opened(written(replace(GAP, tabel={"unit-kompetensi": both})))["Ringkasan"]
    shown = {row[0]: row[1:] for row in sheet.iter_rows(values_only=True)}
    assert shown["Dinas"][2:5] == (1, None, 1)
    assert "5 kompetensi lain ada di lembar Unit-Kompetensi" in shown
