"""How often a problem occurs."""

from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Problem


def test_a_problem_counts_its_places() -> None:
    assert Problem("NIP-02", (Place("a", "b", "A1"), Place("a", "b", "A2"))).jumlah == 2


def test_a_given_count_wins() -> None:
    assert Problem("BARIS-01", (Place("a", "b", "9"),), {"jumlah": 12}).jumlah == 12


def test_a_problem_without_a_place_is_one() -> None:
    assert Problem("PERINTAH-01").jumlah == 1
