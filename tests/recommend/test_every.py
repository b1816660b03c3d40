from __future__ import annotations

import pandas as pd
import pytest

from asnkompetensi.model.data import Data
from asnkompetensi.recommend.every import every
from tests.gap.data import computed
from tests.plan.problem import small
from tests.recommend.data import RULES, shared

ATTENDED = "nip | pelatihan\n1 | P3\n2 | P1\n3 | P3\n"


def batches(data: Data, at_once: int) -> list[pd.DataFrame]:
    gaps = computed(data)[0].gaps
    assert gaps is not None
    return [*every(data, gaps, RULES, at_once)]


def rows(data: Data, at_once: int = 1_000) -> list[tuple[str, str, str, int, float]]:
    """Who, which competency, kode, weight, levels closed."""
    return [
        (data.pegawai["nama"][who], data.kompetensi.names[what], data.katalog.nama.names[how], weight, closed / 10**6)
        for batch in batches(data, at_once)
        for who, what, how, weight, closed in batch[
            ["orang", "kompetensi", "pelatihan", "bobot", "level_ditutup"]
        ].itertuples(index=False)
    ]


def test_every_offer_of_every_gap_is_there_best_first() -> None:
    assert rows(small()) == [
        ("Ani", "Hukum", "P1", 3, 2),
        ("Ani", "Hukum", "P3", 3, 1),
        ("Ani", "Teknis", "P1", 1, 0.5),
        ("Budi", "Hukum", "P1", 3, 1),
        ("Cici", "Teknis", "P1", 1, 2),
        ("Cici", "Teknis", "P2", 1, 1),
    ]


def test_a_valid_certificate_takes_the_offer_away() -> None:
    assert [row[:3] for row in rows(small(riwayat=ATTENDED))] == [
        ("Ani", "Hukum", "P1"),
        ("Ani", "Teknis", "P1"),
        ("Cici", "Teknis", "P1"),
        ("Cici", "Teknis", "P2"),
    ]


@pytest.mark.parametrize("at_once", [1, 2, 3, 4, 5, 6])
def test_batches_hold_whole_people_and_together_everything(at_once: int) -> None:
    data = small(riwayat=ATTENDED)
    assert rows(data, at_once) == rows(data)
    people = [set(batch["orang"]) for batch in batches(data, at_once)]
    assert sum(map(len, people)) == len(set().union(*people))


def test_as_many_offers_as_asked_for_are_in_a_batch_where_a_person_has_no_more() -> None:
    assert [len(batch) for batch in batches(small(), 3)] == [3, 3]
    assert [len(batch) for batch in batches(small(), 4)] == [4, 2]
    assert [len(batch) for batch in batches(small(), 1)] == [3, 1, 2]


def test_nobody_is_short() -> None:
    data = small(penilaian="nip | kompetensi | level\n1 | Hukum | 5")
    assert rows(data) == []


def test_they_are_the_offers_of_recommendations() -> None:
    data = small(riwayat=ATTENDED)
    answers = shared(data, top=9).answers.collect().to_pandas()
    found = answers.loc[answers["peringkat"] > 0, ["orang", "kompetensi", "pelatihan"]]
    every_one = pd.concat(batches(data, 2))[["orang", "kompetensi", "pelatihan"]]
    assert {*map(tuple, found.to_numpy())} == {*map(tuple, every_one.to_numpy())}
