from __future__ import annotations

from dataclasses import replace

from asnkompetensi.plan.clash import NoPlanError
from asnkompetensi.plan.instance import Found
from tests.plan.asked.case import asked, compared, small, table


def test_the_price_of_a_guarantee_is_told_by_unit() -> None:
    found, expected = compared(
        table(small(), "harga-adil", budget=200, min_per_unit=1),
        """
        unit_kerja   | kursi | kursi_tanpa | kursi_beda | level_ditutup_beda | nilai | nilai_tanpa | nilai_beda | biaya_beda
        (semua)      | 2     | 2           | 0          | 1                  | 8.5   | 9.5         | -1         | 0
        Bina         | 1     | 0           | 1          | 2                  | 2     | 0           | 2          | 100
        Arsip        | 1     | 2           | -1         | -1                 | 6.5   | 9.5         | -3         | -100
        """,  # noqa: E501 - a row a line
    )
    assert found == expected


def test_it_is_in_the_figures_where_a_guarantee_is_asked_for() -> None:
    given = asked(small(), budget=200, min_per_unit=1).figures()
    assert given["nilai_tanpa_jaminan"].value == 9_500_000
    assert given["level_beda_jaminan"].value == 1_000_000
    assert given["biaya_beda_jaminan"].value == 0
    assert "nilai_tanpa_jaminan" not in asked(small(), budget=200).figures()


def test_without_a_plan_to_compare_with_there_are_no_rows() -> None:
    made = asked(small(), "harga-adil", budget=200, min_per_unit=1)

    def late(*_: object) -> Found:
        raise NoPlanError(None)

    assert replace(made, search=replace(made.search, solver=late)).tables()["harga-adil"].frame.empty
