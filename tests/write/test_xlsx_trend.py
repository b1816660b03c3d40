from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tests.write.books import parts, written
from tests.write.report import report, table

UNIT = "dari:teks ke:teks unit_kerja:teks rata_lama:perseratus rata_baru:perseratus perubahan_rata:perseratus"
COMPETENCY = "dari:teks ke:teks kompetensi:teks pemenuhan_lama:perseratus pemenuhan_baru:perseratus"
NAMES = ("Integritas", "Komunikasi", "Kerja Sama", "Orientasi pada Hasil")


def book(name: str, spec: str, rows: Sequence[tuple[object, ...]]) -> dict[str, str]:
    made = replace(report(), perintah="trend", ringkasan={}, tabel={name: table(name, spec, list(rows))})
    return parts(written(made, name))


def test_each_unit_that_was_there_in_both_has_a_slope() -> None:
    rows = [
        ("2024", "2025", "Arsip", 120, 80, -40),
        ("2024", "2025", "Laut", 50, None, None),
        ("2024", "2025", "Awan", 30, 35, 5),
    ]
    chart = book("tren-unit", UNIT, rows)["xl/charts/chart1.xml"]
    assert chart.count("<c:ser>") == 2
    assert "<c:lineChart>" in chart
    assert "$D$2:$E$2" in chart
    assert "$D$4:$E$4" in chart
    assert "'Unit'!$A$4:$B$4" in chart or "Unit!$A$4:$B$4" in chart


def test_of_many_units_those_that_changed_most_are_drawn_and_of_several_steps_the_newest() -> None:
    rows = [("2024", "2025", f"Unit {n:02}", 100, 100 + n, n) for n in range(1, 15)]
    chart = book("tren-unit", UNIT, [*rows, ("2023", "2024", "Unit 99", 100, 400, 300)])["xl/charts/chart1.xml"]
    assert chart.count("<c:ser>") == 12
    assert "$D$2:$E$2" not in chart
    assert "$D$16:$E$16" not in chart


def test_competencies_are_the_axes_of_a_radar_whose_scale_begins_below_the_lowest() -> None:
    rows = [("2024", "2025", name, 65 + 5 * n, 90) for n, name in enumerate(NAMES)]
    chart = book("tren-kompetensi", COMPETENCY, rows)["xl/charts/chart1.xml"]
    assert "<c:radarChart>" in chart
    assert "$C$2:$C$5" in chart
    assert '<c:min val="60"/>' in chart
    whole = [("2024", "2025", name, 100, 100) for name in NAMES]
    assert '<c:min val="90"/>' in book("tren-kompetensi", COMPETENCY, whole)["xl/charts/chart1.xml"]


def test_under_three_axes_there_are_bars() -> None:
    chart = book("tren-kompetensi", COMPETENCY, [("2024", "2025", name, 65, 90) for name in NAMES[:2]])[
        "xl/charts/chart1.xml"
    ]
    assert "<c:barChart>" in chart
    assert '<c:min val="0"/>' in chart


def test_where_nothing_can_be_drawn_there_is_no_sheet_for_it() -> None:
    for name, spec in (("tren-unit", UNIT), ("tren-kompetensi", COMPETENCY), ("unit", "unit_kerja:teks")):
        assert "xl/charts/chart1.xml" not in book(name, spec, [])
