"""A NIP survives every form of storage, or is refused by its cell; it is never altered (the short form)."""

from __future__ import annotations

import pytest

from tests.corpus.nips import FORMS, Fidelity, decorated, fidelity, nips, wanted

COUNT = 1000


@pytest.mark.parametrize("name", FORMS)
def test_a_nip_is_exact_or_refused(name: str) -> None:
    assert fidelity(FORMS[name], nips(COUNT)) == wanted(FORMS[name], COUNT)


def test_digits_that_a_form_does_not_keep_are_refused_and_never_altered() -> None:
    assert wanted(FORMS["xlsx text"], 3) == Fidelity(exact=3, refused=0, altered=0, lost=0)
    assert wanted(FORMS["xlsx number"], 3) == Fidelity(exact=0, refused=3, altered=0, lost=0)


def test_people_type_a_nip_in_six_ways() -> None:
    number = "190001011965011"
    assert len({decorated(f"{number}00{last}").replace(str(last), "") for last in range(6)}) == 6
