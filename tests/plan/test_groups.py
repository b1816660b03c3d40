from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.plan.groups import groups, needed
from tests.plan.made import made

INSTANCE = made(1, 40, 8)


@given(st.data())
def test_people_of_one_training_and_purse_fill_the_fewest_classes_evenly(data: st.DataObject) -> None:
    seats = np.flatnonzero(data.draw(st.lists(st.booleans(), min_size=(n := len(INSTANCE.kursi)), max_size=n)))
    purses = np.array(data.draw(st.lists(st.integers(0, 1), min_size=len(seats), max_size=len(seats))), np.int64)
    found = groups(INSTANCE, seats, purses)
    training = INSTANCE.kursi.pelatihan[seats]
    assert (found.pelatihan[found.kelas] == training).all()
    assert (found.dana[found.kelas] == purses).all()
    for kode, dana in set(zip(training.tolist(), purses.tolist(), strict=True)):
        people = np.flatnonzero((training == kode) & (purses == dana))
        sizes = np.unique(found.kelas[people], return_counts=True)[1]
        assert len(sizes) == needed(np.array([len(people)]), INSTANCE.kelas.maksimum[[kode]])[0]
        assert sizes.max() - sizes.min() <= 1
    for kode in set(training.tolist()):
        assert found.angkatan[found.pelatihan == kode].tolist() == list(range(1, (found.pelatihan == kode).sum() + 1))
