from __future__ import annotations

import numpy as np
import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.plan.build_seats import MANY, NARROW, seats
from tests.plan.problem import problem, small
from tests.plan.problem import seats as named

LEVEL = 1_000_000
COLUMNS = ["orang", "kompetensi", "pelatihan", "bobot", "level_ditutup"]
UNITS, WEIGHTS = np.array([0, 0, 1, 1]), np.array([1_000_000, 2_500_000])


def offers(*rows: tuple[int, int, int, int, int]) -> pd.DataFrame:
    return pd.DataFrame(list(rows), columns=COLUMNS, dtype="int64")


@st.composite
def many(draw: st.DrawFn) -> list[tuple[int, int, int, int, int]]:
    """Offers by person, competency; one for each training at most."""
    pairs = draw(st.lists(st.tuples(*[st.integers(0, 3)] * 3), unique=True, max_size=30))
    return [(*pair, draw(st.integers(1, 3)), draw(st.integers(1, 20)) * LEVEL // 4) for pair in sorted(pairs)]


@given(many(), st.integers(0, 255))
def test_seats_are_what_one_would_add_up_by_hand(rows: list[tuple[int, int, int, int, int]], bits: int) -> None:
    allowed = np.array([[bits >> (4 * unit + training) & 1 for training in range(4)] for unit in (0, 1)], np.bool_)
    parts: dict[tuple[int, int], dict[int, tuple[int, int]]] = {}
    for person, competency, training, weight, closed in rows:
        if allowed[UNITS[person], training]:
            worth = weight * int(WEIGHTS[UNITS[person]]) * closed
            parts.setdefault((person, training), {})[competency] = closed, worth
    batches = [offers(*(row for row in rows if row[0] == person)) for person in range(4)]
    found, step = seats(batches, UNITS, WEIGHTS, allowed)
    assert [*zip(found.orang.tolist(), found.pelatihan.tolist(), strict=True)] == sorted(parts)
    for seat, (_, own) in enumerate(sorted(parts.items())):
        inside = slice(found.awal[seat], found.awal[seat + 1])
        assert found.kompetensi[inside].tolist() == sorted(own)
        assert found.bagian[inside].tolist() == [own[competency][0] for competency in sorted(own)]
        assert found.ditutup[seat] == sum(closed for closed, _ in own.values())
        assert found.nilai[seat] * step == sum(worth for _, worth in own.values())


def test_worth_is_counted_in_the_largest_unit_that_all_share() -> None:
    allowed = np.ones((2, 4), np.bool_)
    found, step = seats([offers((0, 0, 0, 1, 3 * LEVEL), (1, 0, 0, 3, LEVEL // 2))], UNITS, WEIGHTS, allowed)
    assert (found.nilai.tolist(), step) == ([2, 1], 1_500_000 * 1_000_000)


def test_what_cannot_be_held_or_paid_is_no_seat() -> None:
    data = small(
        pelatihan="""
kode | nama  | kompetensi | level_hasil | min_peserta | maks_peserta | maks_angkatan | sumber_dana
P1   | Satu  | Hukum      | 4           | 5           | 4            |               |
P2   | Dua   | Hukum      | 4           |             |              | 0             |
P3   | Tiga  | Hukum      | 4           |             |              |               | CSR
P4   | Empat | Hukum      | 4           |             |              |               | APBD
P5   | Lima  | Teknis     | 3           |             | 0            |               |
P6   | Enam  | Teknis     | 3           |             |              |               |
""",
        dana="""
sumber_dana | jumlah | untuk_unit
APBD        | 100    |
CSR         | 100    | Bina
""",
    )
    assert named(data, problem(data)).keys() == {"1 P4", "1 P6", "2 P4", "3 P6"}


def test_nobody_of_a_unit_that_weighs_nothing_has_a_seat() -> None:
    data = small(unit="unit_kerja | prioritas\nArsip | 0")
    assert named(data, problem(data)).keys() == {"3 P1", "3 P2"}


def test_codes_are_small_where_what_is_made_from_them_is() -> None:
    few, many = UNITS, np.zeros(NARROW // MANY + 1, np.int64)
    row = offers((0, 0, 0, 1, LEVEL))
    kinds = [seats([row], unit, WEIGHTS, np.ones((2, 4), np.bool_))[0].orang.dtype for unit in (few, many)]
    assert kinds == [np.int32, np.int64]
