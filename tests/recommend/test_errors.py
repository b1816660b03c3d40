"""Every single error of a level, and what it is offered then."""

import pytest

from asnkompetensi.recommend.errors import changed, errors, offered
from tests.recommend.data import one_gap, shared

pytestmark = pytest.mark.usefixtures("engine")

DATA = one_gap("""
kode | nama | kompetensi | level_hasil | level_awal
P1   | Satu | Hukum      | 3           | 1
P2   | Dua  | Hukum      | 1           |
""")
HIGH = one_gap("kode | nama | kompetensi | level_hasil\nP1 | Satu | Hukum | 3")


def test_a_level_may_be_one_higher_or_one_lower() -> None:
    rows = errors(shared(DATA))
    assert rows[["baris", "level_dimiliki", "level_uji"]].to_numpy().tolist() == [
        [0, 1_000_000, 2_000_000],
        [1, 1_000_000, 0],
    ]


def test_the_best_offer_after_each() -> None:
    run = shared(DATA)
    found = offered(run, errors(run), 1).sort_values("baris")
    assert found[["baris", "pelatihan", "level_ditutup"]].to_numpy().tolist() == [[0, 0, 1_000_000], [1, 1, 1_000_000]]


def test_every_offer_after_each_and_a_row_where_there_is_none() -> None:
    none = one_gap("kode | nama | kompetensi | level_hasil | level_awal\nP1 | Satu | Hukum | 3 | 1")
    run = shared(none)
    found = changed(run.data, run.gaps, run.rules)
    assert found[["level_uji", "pelatihan", "bobot"]].fillna(-1).to_numpy().tolist() == [[2_000_000, 0, 1], [0, -1, 1]]
