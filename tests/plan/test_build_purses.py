from __future__ import annotations

from asnkompetensi.plan.build_purses import payable, purses
from asnkompetensi.plan.instance import NO_LIMIT
from tests.plan.problem import small

PELATIHAN = """
kode | nama  | kompetensi | level_hasil | sumber_dana
P1   | Satu  | Hukum      | 4           | APBD
P2   | Dua   | Teknis     | 3           | CSR Bank
P2   | Dua   | Hukum      | 3           | CSR Bank
P3   | Tiga  | Teknis     | 3           |
P4   | Empat | Teknis     | 3           | DAK
"""


def test_without_a_table_one_purse_pays_everything() -> None:
    katalog = small(pelatihan=PELATIHAN).katalog
    free, bound = purses(katalog, None), purses(katalog, 1_000)
    assert (free.pagu.tolist(), bound.pagu.tolist()) == ([NO_LIMIT], [100_000])
    assert (free.unit.tolist(), free.membayar.tolist()) == ([-1], [[True] * 4])


def test_a_purse_pays_what_bears_its_name_in_any_spelling_or_none() -> None:
    katalog = small(pelatihan=PELATIHAN, dana="sumber_dana | jumlah\napbd | 100\nCSR-BANK | 200").katalog
    found = purses(katalog, 1_000)
    assert found.pagu.tolist() == [10_000, 20_000]
    assert found.membayar.tolist() == [[True, False, True, False], [False, True, True, False]]


def test_an_earmark_asks_for_a_training_that_names_the_competency_alone_or_among_others() -> None:
    dana = (
        "sumber_dana | jumlah | untuk_kompetensi\nCSR Bank | 100 | Hukum\nCSR Bank | 100 | Lukis\nAPBD | 100 | Teknis"
    )
    found = purses(small(pelatihan=PELATIHAN, dana=dana).katalog, None)
    assert found.membayar.tolist() == [[False, True, False, False], [False] * 4, [False, False, True, False]]


def test_a_purse_without_an_amount_holds_nothing() -> None:
    assert purses(small(dana="sumber_dana | jumlah\nAPBD | ").katalog, None).pagu.tolist() == [0]


def test_a_seat_is_payable_where_a_purse_may_pay_the_unit_and_the_training() -> None:
    data = small(
        pelatihan=PELATIHAN, dana="sumber_dana | jumlah | untuk_unit\nAPBD | 0 | Bina\nDAK | 0 | \nCSR Bank | 0 | Luar"
    )
    found = payable(purses(data.katalog, None), len(data.unit.names))
    assert found[data.unit.code("Arsip")].tolist() == [False, False, True, True]
    assert found[data.unit.code("Bina")].tolist() == [True, False, True, True]
