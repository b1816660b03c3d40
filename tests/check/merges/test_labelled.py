"""The ways of telling names, held against names that a person judged; and why the cut-off is where it is."""

from __future__ import annotations

import pytest
from rapidfuzz import fuzz

from asnkompetensi.check.merges import kinship, proposals
from asnkompetensi.check.merges.kinship import LIKE, kin
from asnkompetensi.check.merges.wording import telling, whole_words
from tests.check.merges.labelled import MAYBE, NEVER, SURE
from tests.resolve.tables import nip, table


def agreed(one: str, other: str, kind: str = "jabatan") -> list[str]:
    """The word in `setuju` of what is proposed for two names of equally many people."""
    people = [{"nip": nip(number), "unit_kerja": "Dinas", kind: name} for number, name in enumerate([one, other])]
    return [row.setuju for row in proposals({"pegawai": table("pegawai", people)})]


@pytest.mark.parametrize(("one", "other"), SURE)
def test_what_is_as_certain_as_a_typing_error_is_agreed_to_beforehand(one: str, other: str) -> None:
    assert agreed(one, other) == agreed(other, one) == ["ya"]


@pytest.mark.parametrize(("one", "other"), MAYBE)
def test_what_a_person_has_to_look_at_is_proposed_and_not_agreed_to(one: str, other: str) -> None:
    assert agreed(one, other) == agreed(other, one) == [""]


@pytest.mark.parametrize(("one", "other"), NEVER)
def test_two_things_are_never_proposed_to_be_one(one: str, other: str) -> None:
    assert agreed(one, other) == agreed(other, one) == []


def alike(one: str, other: str) -> float:
    """The likeness that the cut-off is held against; 0 where names tell different things by a number or a level."""
    words = whole_words(one), whole_words(other)
    return fuzz.ratio(*(" ".join(sorted(name)) for name in words)) if telling(words[0]) == telling(words[1]) else 0


def test_the_cut_off_lies_between_names_that_may_be_one_and_names_that_are_not() -> None:
    """Names of MAYBE that nothing but likeness tells reach it; those of NEVER that reach it differ in true words."""
    merely = [pair for pair in MAYBE if [one.cara for one in kin(pair).values()] == ["mirip"]]
    assert len(merely) == 4
    assert min(alike(*pair) for pair in merely) >= LIKE
    near = [pair for pair in NEVER if alike(*pair) >= LIKE]
    assert near
    assert max(alike(*pair) for pair in NEVER if pair not in near) < LIKE
    assert all(kin(pair) == {} for pair in near)


def test_without_the_cut_off_other_things_would_be_proposed(monkeypatch: pytest.MonkeyPatch) -> None:
    odd = ("Balai Xaverius Melayu", "Balai Yohanes Melawi")
    assert kin(odd) == {}
    monkeypatch.setattr(kinship, "LIKE", 50)
    assert [one.cara for one in kin(odd).values()] == ["mirip"]
