"""A NIP survives every form of storage, or is refused by its cell; it is never altered (the short form)."""

from __future__ import annotations

import pytest

from tests.corpus.nips import FORMS, Fidelity, decorated, fidelity, nips

COUNT = 1000


@pytest.mark.parametrize("name", FORMS)
def test_a_nip_is_exact_or_refused(name: str) -> None:
    form = FORMS[name]
    exact = COUNT if form.whole else 0
    assert fidelity(form, nips(COUNT)) == Fidelity(exact, COUNT - exact, altered=0, lost=0)


def test_people_type_a_nip_in_six_ways() -> None:
    number = "190001011965011"
    assert len({decorated(f"{number}00{last}").replace(str(last), "") for last in range(6)}) == 6
