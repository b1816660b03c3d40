from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from asnkompetensi.model.plan import Effort
from asnkompetensi.plan.asked.prices import PURSES, Step, changed, differing, price_rows
from asnkompetensi.plan.asked.search import Search
from asnkompetensi.plan.greedy import greedy
from tests.plan.asked.case import asked, best, compared, search, small, table, told
from tests.plan.made import made
from tests.plan.watches import Patient


def test_each_purse_is_asked_what_more_and_less_would_do() -> None:
    result = table(small(), "harga-dana", budget=100)
    found, expected = compared(
        result,
        """
        dana | pagu | langkah             | perubahan | level_beda | nilai_beda | nilai_beda_min | nilai_beda_maks
        1    | 100  | tambah_sepersepuluh | 10        | 0          | 0          | 0              | 0
        1    | 100  | tambah_satu_kelas   | 100       | 1          | 3          | 3              | 3
        1    | 100  | potong_sepersepuluh | -10       | -2.5       | -6.5       | -6.5           | -6.5
        """,
    )
    assert found == expected
    assert told(result) == ["", "masuk: P1 (1 orang)", "keluar: P1 (1 kelas, 1 orang)"]


def test_prices_alone_say_how_much_a_change_brings_at_most() -> None:
    made = asked(small(), "harga-dana", budget=100)
    priced = replace(made.planned.found, harga=np.array([0.0006]))  # of a half worth: 3 for Rp 100
    frame = price_rows(replace(made, planned=replace(made.planned, found=priced)).rest, search())
    assert frame["harga_bayangan"].tolist() == [30_000 * 10**6] * 3
    assert frame["taksiran"].tolist() == [0, 3_000_000, -500_000]  # 0.3, 3, -0.3: worths are whole halves
    assert (frame["nilai_beda"] <= frame["nilai_beda_maks"]).all()
    assert (frame["nilai_beda_maks"] <= frame["taksiran"]).all()


def test_a_purse_without_a_price_has_no_estimate() -> None:
    made = asked(small(), "harga-dana", budget=100)
    unknown = replace(made.planned.found, harga=np.array([np.nan]), bukti=None)
    frame = price_rows(replace(made, planned=replace(made.planned, found=unknown)).rest, search())
    assert frame["taksiran"].isna().all()


def test_money_that_is_no_limit_has_no_next_rupiah() -> None:
    assert table(small(), "harga-dana").frame.empty


def test_of_many_purses_the_dearest_are_asked_about() -> None:
    purses = "\n".join(f"Dana {number} | 100" for number in range(1, 9))
    result = table(small(dana=f"sumber_dana | jumlah\n{purses}"), "harga-dana")
    assert result.frame["dana"].nunique() == PURSES


@pytest.mark.parametrize("seed", range(8))
def test_a_purse_that_changes_gives_what_is_said_to_be_proven(seed: int) -> None:
    instance = made(seed, 25, 6, purses=2, money=0.06)
    rough = Search(Effort(), Patient(), lambda problem, *_: greedy(problem))
    before, most = greedy(instance), best(instance, Effort(), Patient()).nilai
    for sen in (10**8, -(10**8)):
        step = Step(0, "", max(sen, -int(instance.dana.pagu[0])))
        there = changed(instance, step)
        found = rough.again(there, 1, [before])
        assert found
        least, _, highest = differing(before, found, step)
        assert least <= best(there, Effort(), Patient()).nilai - most <= highest
