from __future__ import annotations

from dataclasses import replace

import pytest

from tests.write.books import parts, written
from tests.write.report import report, table

SPEC = "anggaran:uang level_ditutup:level nilai:bilangan batas:bilangan"
ROWS = [(1_000, 0, 0, 0), (2_000, 1, 3, 3), (3_000, 1, 3, 4)]


@pytest.mark.parametrize("count", [2, 3])
def test_a_chart_draws_what_each_budget_buys(count: int) -> None:
    made = replace(report(), perintah="plan", tabel={"kurva-anggaran": table("kurva-anggaran", SPEC, ROWS[:count])})
    book = parts(written(made, "kurva-anggaran"))
    chart = book["xl/charts/chart1.xml"]
    assert f"'Kurva Anggaran'!$A$2:$A${count + 1}" in chart
    assert chart.index(f"!$C$2:$C${count + 1}") < chart.index(f"!$D$2:$D${count + 1}") < chart.index("!$B$2")
    assert "<drawing" in book["xl/worksheets/sheet1.xml"]


def test_one_budget_is_no_curve() -> None:
    made = replace(report(), perintah="plan", tabel={"kurva-anggaran": table("kurva-anggaran", SPEC, ROWS[:1])})
    assert "xl/charts/chart1.xml" not in parts(written(made, "kurva-anggaran"))


def test_a_sponsor_has_a_page() -> None:
    rows = [("CSR", 1), ("CSR", 2), ("Kampus", 1)]
    made = replace(report(), perintah="plan", tabel={"sponsor": table("sponsor", "sponsor:teks nomor:cacah", rows)})
    assert (
        '<rowBreaks count="1" manualBreakCount="1"><brk id="3"'
        in parts(written(made, "sponsor"))["xl/worksheets/sheet1.xml"]
    )
