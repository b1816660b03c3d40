"""Numbers in place of people."""

import pytest

from asnkompetensi.mask import pseudonym
from asnkompetensi.mask.pseudonym import identity, pseudonyms
from asnkompetensi.model.nip import is_pseudonym
from tests.mask.data import KEY, OTHER_KEY

PEOPLE = [identity("190001011965011001", "Awan", "Dinas A"), identity("", "Awan Senja", "Dinas A")]


def test_a_nip_is_known_by_itself_and_anybody_else_by_name_and_unit_in_any_spelling() -> None:
    assert identity("190001011965011001", "Lain", "Lain") == PEOPLE[0]
    assert identity("", "AWAN  senja", "dinas a") == PEOPLE[1]
    assert identity("", "Awan Senja", "Dinas B") != PEOPLE[1]


def test_the_same_key_gives_the_same_numbers_in_any_company() -> None:
    first, second = pseudonyms(PEOPLE, KEY)
    assert pseudonyms(PEOPLE[1:], KEY) == [second]
    assert is_pseudonym(first)
    assert is_pseudonym(second)


def test_another_key_gives_other_numbers() -> None:
    assert not set(pseudonyms(PEOPLE, KEY)) & set(pseudonyms(PEOPLE, OTHER_KEY))


def test_people_who_fall_on_one_number_get_different_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pseudonym, "_SPACE", 3)
    found = pseudonyms(["a", "b", "c"], KEY)
    assert len(set(found)) == 3
    assert pseudonyms(["c", "a", "b"], KEY) == [found[2], found[0], found[1]]
