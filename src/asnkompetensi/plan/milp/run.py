"""A run of HiGHS that can be ended at any moment: it works in a thread, and the watch is asked in glances."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from threading import Thread
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    import highspy

    from asnkompetensi.model.plan import Watch
    from asnkompetensi.plan.milp.columns import Floats, Rows

GLANCE = 0.05  # seconds between two glances at the watch


@dataclass(eq=False)
class Heeding:
    """A watch that remembers Ctrl-C: what follows a run that it ended is ended as well."""

    watch: Watch
    ended: bool = False

    def left(self) -> float:
        """Seconds that are left."""
        return self.watch.left()

    def stopped(self) -> bool:
        """Whether to stop, now or since Ctrl-C."""
        self.ended = self.ended or self.watch.stopped()
        return self.ended

    def tell(self, value: float, bound: float) -> None:
        """Pass on how far it is."""
        self.watch.tell(value, bound)


@dataclass(frozen=True, eq=False)
class Ran:
    """What a run ended with.

    nilai    the columns of the best solution; None where there is none
    harga    by row: the dual value (of linear programs that were solved to the end); None otherwise
    sisa     by column: the reduced cost, likewise
    batas    upper bound of the objective as the solver knows it; infinite where it knows none
    mustahil    proven to have no solution
    selesai  proven best within the tolerance asked for
    """

    nilai: Floats | None
    harga: Floats | None
    sisa: Floats | None
    batas: float
    mustahil: bool
    selesai: bool


@dataclass
class _State:
    """What the thread of the solver and the one that waits tell each other."""

    stop: bool = False
    enough: float = math.inf
    value: float = -math.inf
    bound: float = math.inf
    failed: list[Exception] = field(default_factory=list)


class Solver:
    """HiGHS with a program (of the most), one thread, and a fixed seed: the same calls give the same answers."""

    def __init__(self, lp: highspy.HighsLp, options: dict[str, float | int | bool]) -> None:
        import highspy

        self._solver = highspy.Highs()  # type: ignore[no-untyped-call]
        for option, value in ({"output_flag": False, "threads": 1} | options).items():
            self._solver.setOptionValue(option, value)
        self._solver.passModel(lp)
        self._whole = bool(lp.integrality_)
        self._state = _State()
        _hear(self._solver, self._state)

    def begin(self, value: Floats) -> None:
        """Begin with a solution."""
        import highspy

        solution = highspy.HighsSolution()
        solution.col_value = value
        self._solver.setSolution(solution)

    def add(self, rows: Rows) -> None:
        """Add rows, keeping what is known of the program."""
        starts, order = rows.starts()
        self._solver.addRows(
            len(rows), rows.bawah, rows.atas, len(order), starts[:-1], rows.kolom[order], rows.nilai[order]
        )

    def run(self, watch: Heeding, tell: Callable[[float, float], None] | None = None, enough: float = math.inf) -> Ran:
        """Solve until it is solved or `enough` is reached, the time is over or a person stops it, also by Ctrl-C.

        `tell` hears value and bound whenever they have changed.
        """
        self._state.stop, self._state.enough = False, enough
        if math.isfinite(left := watch.left()):
            self._solver.setOptionValue("time_limit", self._solver.getRunTime() + max(left, 0.0))
        _wait(self._solver, self._state, watch, tell)
        return _ran(self._solver, whole=self._whole)


def _hear(solver: highspy.Highs, state: _State) -> None:
    """The thread of the solver looks at whether to stop and says how far it is; it never touches the watch."""

    def interrupt(event: highspy.HighsCallbackEvent) -> None:
        if state.stop or state.value >= state.enough:
            event.interrupt()

    def better(event: highspy.HighsCallbackEvent) -> None:
        state.value = max(state.value, event.data_out.objective_function_value)

    def progress(event: highspy.HighsCallbackEvent) -> None:
        state.bound = event.data_out.mip_dual_bound

    for callback in (solver.cbSimplexInterrupt, solver.cbIpmInterrupt, solver.cbMipInterrupt):
        callback.subscribe(interrupt)
    solver.cbMipLogging.subscribe(progress)
    solver.cbMipImprovingSolution.subscribe(better)


def _wait(solver: highspy.Highs, state: _State, watch: Heeding, tell: Callable[[float, float], None] | None) -> None:
    """Ctrl-C asks the solver to stop, and it is waited for; a second one is not."""

    def work() -> None:
        try:
            solver.run()
        except Exception as failed:  # noqa: BLE001 - it is raised again by the thread that waits
            state.failed.append(failed)

    thread = Thread(target=work, daemon=True)
    thread.start()
    try:
        _glance(thread, state, watch, tell)
    except KeyboardInterrupt:
        watch.ended = state.stop = True
        thread.join()
    if state.failed:
        raise state.failed[0]


def _glance(thread: Thread, state: _State, watch: Heeding, tell: Callable[[float, float], None] | None) -> None:
    told = (state.value, state.bound)
    while thread.is_alive():
        state.stop = watch.stopped() or watch.left() <= 0
        if tell and (now := (state.value, state.bound)) != told:
            tell(*now)
            told = now
        thread.join(GLANCE)


def _ran(solver: highspy.Highs, *, whole: bool) -> Ran:
    import highspy

    status, info, solution = solver.getModelStatus(), solver.getInfo(), solver.getSolution()
    done = status == highspy.HighsModelStatus.kOptimal
    none = status in {highspy.HighsModelStatus.kInfeasible, highspy.HighsModelStatus.kUnboundedOrInfeasible}
    feasible = info.primal_solution_status == int(highspy.SolutionStatus.kSolutionStatusFeasible)
    bound = info.mip_dual_bound if whole else info.objective_function_value if done else math.inf
    return Ran(
        nilai=np.array(solution.col_value) if feasible else None,
        harga=np.array(solution.row_dual) if done and not whole else None,
        sisa=np.array(solution.col_dual) if done and not whole else None,
        batas=bound if math.isfinite(bound) else math.inf,
        mustahil=none,
        selesai=done,
    )
