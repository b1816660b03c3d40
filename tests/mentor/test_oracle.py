"""What holds for every agency: nothing is better than the pairs given, and every one of them keeps to the rules."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from decimal import Decimal
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from asnkompetensi.model.kinds import LEVEL_UNIT
from asnkompetensi.model.result import Computed
from tests.mentor.data import TABLES, computed, listed
from tests.mentor.oracle import Tiny, best, points, superior, tiny

few = settings(max_examples=settings().max_examples * 5 // 12)
POINTS = {"unit": 3, "tetangga": 2, "instansi": 1}


def value(result: Computed) -> tuple[Decimal, int]:
    """Levels closed and points of nearness, as the table of pairs tells them."""
    rows = listed(result, "pasangan-mentor", "kesenjangan kedekatan")
    return sum((Decimal(gap) for gap, _ in rows), Decimal(0)), sum(POINTS[near] for _, near in rows)


@settings(max_examples=settings().max_examples // 2)
@given(tiny(), st.integers(1, 2), st.booleans())
def test_no_assignment_is_better(agency: Tiny, load: int, superiors: bool) -> None:
    result = computed(agency.data, load, superiors=superiors)
    assert value(result) == best(agency, load, superiors=superiors)
    assert result.ringkasan["level_batas"] == result.ringkasan["level_ditutup"]
    assert result.ringkasan["terbukti"].value == 1


@few
@given(tiny(), st.integers(1, 3), st.booleans())
def test_every_pair_keeps_to_the_rules(agency: Tiny, load: int, superiors: bool) -> None:
    result = computed(agency.data, load, superiors=superiors)
    people = {row["nip"]: row for row in agency.people}
    rows = listed(
        result, "pasangan-mentor", "nip nip_mentor kompetensi level_standar level_mentor kedekatan beban_mentor"
    )
    loads = Counter(row[1] for row in rows)
    for nip, mentor, competency, standard, level, near, load_told in rows:
        assert nip != mentor
        assert agency.held[mentor, competency] == Decimal(level) >= Decimal(standard) + 1
        assert POINTS[near] == points(people[nip], people[mentor])
        assert superiors or not superior(people[mentor], people[nip])
        assert loads[mentor] == int(load_told) <= load


@few
@given(tiny(), st.booleans())
def test_every_learner_is_in_one_table_once(agency: Tiny, superiors: bool) -> None:
    result = computed(agency.data, superiors=superiors)
    short = sorted(
        [row["nip"], row["kompetensi"]]
        for row in agency.needs
        if row["level_dimiliki"] and Decimal(row["level_dimiliki"]) < Decimal(row["level_standar"])
    )
    assert sorted(row for name in TABLES for row in listed(result, name, "nip kompetensi")) == short
    assert result.ringkasan["pembelajar"].value == len(short)


@few
@given(tiny(), st.randoms(use_true_random=False))
def test_the_order_of_rows_changes_nothing(agency: Tiny, rng: Random) -> None:
    def mixed(rows: object) -> list[dict[str, str]]:
        assert isinstance(rows, list)
        return rng.sample(rows, len(rows))

    other = replace(agency, people=mixed(agency.people), needs=mixed(agency.needs), skills=mixed(agency.skills))
    one, two = computed(agency.data), computed(other.data)
    assert one.ringkasan == two.ringkasan
    assert all(one.tabel[name].frame.equals(two.tabel[name].frame) for name in TABLES)


@few
@given(tiny(), st.data())
def test_without_one_mentor_nothing_becomes_better(agency: Tiny, data: st.DataObject) -> None:
    gone = data.draw(st.sampled_from([row["nip"] for row in agency.people]))
    fewer = replace(
        agency,
        needs=[row if row["nip"] != gone else {**row, "level_dimiliki": ""} for row in agency.needs],
        skills=[row for row in agency.skills if row["nip"] != gone],
    )
    before, after = computed(agency.data), computed(fewer.data)
    assert value(after) <= value(before)
    closed = sum(
        int(Decimal(gap) * LEVEL_UNIT)
        for nip, mentor, gap in listed(before, "pasangan-mentor", "nip nip_mentor kesenjangan")
        if gone not in (nip, mentor)
    )
    assert (after.ringkasan["level_ditutup"].value or 0) >= closed
