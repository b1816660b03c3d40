from __future__ import annotations

from itertools import combinations

import numpy as np

from asnkompetensi.plan.milp.program import matrix, program
from asnkompetensi.plan.milp.run import Heeding, Solver
from asnkompetensi.plan.milp.sharpen import rules, sharper
from asnkompetensi.plan.sound import broken
from tests.plan.made import made
from tests.plan.watches import Patient

MIDDLE = made(4, 40, 12, competencies=8, money=0.05)
ROUNDS = 10


def rounds() -> tuple[list[float], list[tuple[np.ndarray, np.ndarray, float]]]:
    """The bounds of the relaxation after each round, and all rows that were added: seats, weights, limit."""
    solver, own = Solver(matrix(program(MIDDLE), relaxed=True), {}), rules(MIDDLE)
    bounds, rows = [], []
    for _ in range(ROUNDS):
        ran = solver.run(Heeding(Patient()))
        assert ran.nilai is not None
        bounds.append(ran.batas)
        more = sharper(own, ran.nilai)
        for row in range(len(more)):
            entry = more.baris == row
            assert (more.nilai[entry] @ ran.nilai[more.kolom[entry]]) > more.atas[row]
            rows.append((more.kolom[entry], more.nilai[entry], float(more.atas[row])))
        if not len(more):
            break
        solver.add(more)
    return bounds, rows


BOUNDS, ROWS = rounds()


def test_each_round_cuts_off_what_the_relaxation_took() -> None:
    assert ROWS
    assert sorted(BOUNDS, reverse=True) == BOUNDS
    assert BOUNDS[-1] < BOUNDS[0]


def test_no_row_cuts_off_what_a_person_can_have() -> None:
    personal = {"people", "competencies", "calendar"}
    for seats, weights, limit in ROWS:
        assert len(set(MIDDLE.kursi.orang[seats].tolist())) == 1
        for number in range(1, 4):
            for taken in combinations(range(len(seats)), number):
                chosen = np.sort(seats[list(taken)])
                if weights[list(taken)].sum() > limit:
                    assert personal & set(broken(MIDDLE, chosen, np.zeros_like(chosen)))
