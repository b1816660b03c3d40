"""What seats close and are worth, against the problem that the planner solves."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from asnkompetensi import law
from asnkompetensi.model.options import GapOptions
from asnkompetensi.model.plan import Limits
from asnkompetensi.plan.build import build
from asnkompetensi.recommend import every
from tests.gap.data import AS_OF, agency, computed
from tests.recommend.agencies import COMPETENCIES, UNITS, Agency, agencies
from tests.verify.agencies import ANA, CICI, case, changed, edited

few = settings(max_examples=settings().max_examples // 5)
PURSES = st.lists(
    st.fixed_dictionaries(
        {
            "sumber_dana": st.sampled_from(["APBD", "CSR"]),
            "jumlah": st.sampled_from(["", "0", "5000"]),
            "untuk_unit": st.sampled_from(["", "", *UNITS]),
            "untuk_kompetensi": st.sampled_from(["", "", *COMPETENCIES]),
        }
    ),
    max_size=3,
)


def test_what_a_seat_closes() -> None:
    one = case(changed())
    names = one.data.kompetensi.names
    closed = one.closed(one.people[ANA], one.trainings["P-3"])
    assert {names[code]: level for code, level in closed.level.items()} == {"Data": 1_000_000}
    assert (closed.bersama, closed.nilai) == (Fraction(1), Fraction(1))
    assert one.closed(one.people[CICI], one.trainings["P-2"]).nilai == 4


def test_a_service_index_raises_the_weight() -> None:
    weighed = edited("unit", "Dinas Barat", ikm="80")
    one = case(changed(("aturan.ikm", True)), weighed)
    assert one.closed(one.people[CICI], one.trainings["P-2"]).nilai == Fraction(24, 5)
    assert one.closed(one.people[ANA], one.trainings["P-3"]).nilai == 1


def instance_of(data: Any, **limits: Any) -> Any:
    gaps = computed(data)[0].gaps
    assert gaps is not None
    return build(data, every(data, gaps, law.training_rules(GapOptions(AS_OF))), Limits(**limits))


@few
@given(agencies(), PURSES, st.lists(st.sampled_from(["", "APBD", "csr"]), min_size=5, max_size=5), st.booleans())
def test_the_planner_knows_the_same_seats(made: Agency, dana: list[dict[str, str]], paid: list[str], ikm: bool) -> None:
    sources = dict(zip(["P1", "P2", "P3", "P4", "P5"], paid, strict=True))
    trainings = [{**row, "sumber_dana": sources[row["kode"]]} for row in made.pelatihan]
    units = [{**row, "ikm": "33.333333"} for row in made.unit]
    data = agency(**{**vars(made), "pelatihan": trainings, "dana": dana, "unit": units})
    seats = instance_of(data, ikm=ikm)
    one = case(changed(("aturan.ikm", ikm)), data)
    found = {
        (person.kode, training.kode): (closed.bersama, closed.nilai)
        for person in one.people.values()
        for training in one.trainings.values()
        if training.can_be_held and any(purse.pays(training, person.unit) for purse in one.purses)
        if (closed := one.closed(person, training)).level
    }
    kursi = seats.kursi
    rows = zip(
        kursi.orang.tolist(), kursi.pelatihan.tolist(), kursi.ditutup.tolist(), kursi.nilai.tolist(), strict=True
    )
    assert found == {(who, what): (Fraction(closed, 10**6), seats.worth(worth)) for who, what, closed, worth in rows}
    assert {person.kode for person in one.people.values() if one.has_seat(person)} == set(
        np.unique(kursi.orang).tolist()
    )
