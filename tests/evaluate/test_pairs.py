from __future__ import annotations

import numpy as np

from asnkompetensi.evaluate.pairs import Pairs


def of(*rows: tuple[int, int]) -> Pairs:
    orang, kompetensi = (np.array([row[place] for row in rows], np.int64) for place in (0, 1))
    zero = np.zeros(len(rows), np.int64)
    return Pairs(orang, kompetensi, zero, zero, zero, zero, zero, zero)


def test_pairs_are_found_by_person_and_competency() -> None:
    found = of((0, 1), (0, 4), (3, 0), (3, 4)).find(np.array([0, 0, 3, 3, 9]), np.array([4, 2, 0, -1, 4]))
    assert found.tolist() == [1, -1, 2, -1, -1]


def test_a_competency_beyond_all_is_no_other_persons() -> None:
    """The key of person 0 in competency 2 would be that of person 1 in competency 0."""
    assert of((0, 1), (1, 0)).find(np.array([0]), np.array([2])).tolist() == [-1]


def test_the_pairs_of_some_competencies() -> None:
    pairs = of((0, 1), (0, 4), (3, 0), (3, 4))
    assert pairs.among(np.array([4, 0])).tolist() == [1, 2, 3]
    assert pairs.among(np.array([7, -1])).tolist() == []


def test_nobody_short_of_anything() -> None:
    assert of().find(np.array([0]), np.array([0])).tolist() == [-1]
    assert of().among(np.array([0])).tolist() == []
    assert len(of()) == 0
