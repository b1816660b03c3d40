from dataclasses import replace

from asnkompetensi.write.laporan.periods import moved
from tests.write.laporan.dossiers import TREND, trend
from tests.write.report import AWAN, BAKAU, table


def test_units_stand_with_their_gaps_before_and_after() -> None:
    better, worse = moved(trend())
    assert (better.name, better.begin, better.end, better.shade) == (AWAN, "100.0", "60.0", 0)
    assert (worse.name, worse.begin, worse.end, worse.shade) == (BAKAU, "20.0", "30.0", 2)


def test_only_the_last_comparison_is_drawn_and_only_what_both_periods_have() -> None:
    rest = (None, None, None)
    rows = [
        ("2024", "2025", AWAN, "membaik", 9, 5, *rest),
        ("2025", "2026", BAKAU, "membaik", None, 2, *rest),
        ("2025", "2026", AWAN, "tetap", 5, 5, *rest),
    ]
    made = replace(trend(), tabel={"tren-unit": table("tren-unit", TREND, rows)})
    assert [(one.name, one.shade) for one in moved(made)] == [(AWAN, 3)]
    assert moved(replace(trend(), tabel={})) == ()
