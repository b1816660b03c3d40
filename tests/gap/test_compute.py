"""The stage as a whole."""

import pandas as pd

from asnkompetensi.gap.columns import NAMES
from tests.gap.data import agency, computed

DATA = agency(
    """
    nip | nama | unit_kerja | jabatan
    1   | Ani  | Dinas B    | Analis
    2   | Budi | Dinas A    | Analis
    3   | Cici | Dinas A    | Juru
    """,
    "jabatan | kompetensi | level\nAnalis | Hukum | 3\nAnalis | Integritas | 2",
    "nip | kompetensi | level\n1 | Hukum | 2\n2 | Hukum | 4\n2 | Integritas | 1",
)


def test_only_the_tables_asked_for_are_made_in_the_order_asked_for() -> None:
    assert list(computed(DATA, "unit", "detail")[0].tabel) == ["unit", "detail"]
    assert list(computed(DATA)[0].tabel) == []


def test_each_table_and_the_totals_are_the_same_whatever_else_is_asked_for() -> None:
    every, problems = computed(DATA, *NAMES)
    for name in NAMES:
        alone, same = computed(DATA, name)
        pd.testing.assert_frame_equal(alone.tabel[name].frame, every.tabel[name].frame)
        assert alone.ringkasan == every.ringkasan
        assert same == problems
