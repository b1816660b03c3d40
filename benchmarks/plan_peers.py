"""The same integer program for solvers that know nothing of plans: HiGHS, CP-SAT of OR-Tools, CBC.

Each gets the program of :mod:`asnkompetensi.plan.milp`, so that none is held back by a poorer model, one thread, and
its seconds from the moment in which it has the model.
"""

from __future__ import annotations

import math
import re
import subprocess
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from asnkompetensi.plan.milp.program import matrix

if TYPE_CHECKING:
    import highspy
    from numpy.typing import NDArray

    from asnkompetensi.plan.milp.program import Program

    Floats = NDArray[np.float64]


class Clock:
    """A watch (:class:`asnkompetensi.model.plan.Watch`) of so many seconds from now; nobody looks at it."""

    def __init__(self, seconds: float) -> None:
        self.end = time.monotonic() + seconds

    def left(self) -> float:
        """Seconds that are left."""
        return self.end - time.monotonic()

    def stopped(self) -> bool:
        """Nobody stops it."""
        return False

    def tell(self, value: float, bound: float) -> None:
        """Nobody listens."""


@dataclass(frozen=True, eq=False)
class Answer:
    """The columns of the best solution (None: none was found), the bound (infinite: none is known)."""

    nilai: Floats | None
    batas: float


def highs(program: Program, seconds: float) -> Answer:
    """HiGHS from nothing, by its own clock."""
    import highspy

    solver = _solver()
    for option, value in {"threads": 1, "time_limit": seconds, "mip_rel_gap": 0.0}.items():
        solver.setOptionValue(option, value)
    solver.passModel(matrix(program))
    solver.run()
    info = solver.getInfo()
    found = info.primal_solution_status == int(highspy.SolutionStatus.kSolutionStatusFeasible)
    return Answer(np.array(solver.getSolution().col_value) if found else None, info.mip_dual_bound)


def _solver() -> highspy.Highs:
    import highspy

    solver = highspy.Highs()  # type: ignore[no-untyped-call]
    solver.setOptionValue("output_flag", False)  # noqa: FBT003 - it has no names
    return solver


def cp_sat(program: Program, seconds: float) -> Answer:
    """CP-SAT with one worker. All columns and coefficients of the program are whole."""
    from ortools.sat.python import cp_model

    model: Any = cp_model.CpModel()
    most = program.atas.astype(np.int64).tolist()
    least = program.bawah.astype(np.int64).tolist()
    columns = [model.new_int_var(low, high, "") for low, high in zip(least, most, strict=True)]
    rows = program.rows
    order = np.argsort(rows.baris, kind="stable")
    start = np.append(0, np.cumsum(np.bincount(rows.baris, minlength=len(rows)))).tolist()
    place, value = rows.kolom[order].tolist(), rows.nilai[order].astype(np.int64).tolist()
    for number, (low, high) in enumerate(zip(rows.bawah.tolist(), rows.atas.tolist(), strict=True)):
        span = slice(start[number], start[number + 1])
        total = cp_model.LinearExpr.weighted_sum([columns[at] for at in place[span]], value[span])
        model.add_linear_expression_in_domain(total, cp_model.Domain(_whole(low), _whole(high)))
    worth = np.flatnonzero(program.untung).tolist()
    gain = program.untung[worth].astype(np.int64).tolist()
    model.maximize(cp_model.LinearExpr.weighted_sum([columns[at] for at in worth], gain))
    solver: Any = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.max_time_in_seconds = seconds
    status = solver.solve(model)
    if status not in {cp_model.OPTIMAL, cp_model.FEASIBLE}:
        return Answer(None, solver.best_objective_bound or math.inf)
    return Answer(np.array([solver.value(column) for column in columns], np.float64), solver.best_objective_bound)


def _whole(limit: float) -> int:
    return int(limit) if math.isfinite(limit) else int(math.copysign(2**62, limit))


def cbc(program: Program, seconds: float) -> Answer:
    """CBC, the release that PuLP brings, by its command, which reads the model from a file."""
    from pulp import PULP_CBC_CMD

    with tempfile.TemporaryDirectory() as folder:
        model, found = Path(folder, "plan.mps"), Path(folder, "plan.txt")
        _write(program, model)
        call = [PULP_CBC_CMD.pulp_cbc_path, model, "-timeMode", "elapsed", "-sec", str(seconds), "-ratioGap", "0"]
        call += ["-solve", "-solution", found, "-quit"]
        told = subprocess.run(call, capture_output=True, text=True, check=True).stdout
        return told_by_cbc(told, found.read_text(encoding="utf-8"), len(program.untung))


def cbc_version() -> str:
    """The release of CBC, as it tells itself."""
    from pulp import PULP_CBC_CMD

    told = subprocess.run([PULP_CBC_CMD.pulp_cbc_path, "-quit"], capture_output=True, text=True, check=True).stdout
    return version_of_cbc(told)


def version_of_cbc(told: str) -> str:
    """The release in what CBC prints first; "unknown" where it says none."""
    found = re.search(r"^Version: *(\S+)", told, re.MULTILINE)
    return found[1] if found else "unknown"


def _write(program: Program, path: Path) -> None:
    """The program in MPS, of which CBC seeks the least; columns are named c0, c1 ..."""
    import highspy

    lp = matrix(program)
    lp.col_cost_, lp.sense_ = -program.untung, highspy.ObjSense.kMinimize
    solver = _solver()
    solver.passModel(lp)
    solver.writeModel(str(path))


def told_by_cbc(told: str, found: str, columns: int) -> Answer:
    """The answer from what CBC prints and its file of a solution, which names the columns that are not 0."""
    bound = re.search(r"^Lower bound: +(\S+)", told, re.MULTILINE)
    best = re.search(r"^Objective value: +(\S+)", told, re.MULTILINE)
    if best is None:
        return Answer(None, -float(bound[1]) if bound else math.inf)
    value = np.zeros(columns)
    for line in found.splitlines()[1:]:
        name, amount = line.replace("**", "").split()[1:3]
        value[int(name[1:])] = float(amount)
    return Answer(value, -float(bound[1] if bound else best[1]))


PEERS: dict[str, Callable[[Program, float], Answer]] = {"highs": highs, "cp-sat": cp_sat, "cbc": cbc}
