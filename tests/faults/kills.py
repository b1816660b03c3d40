"""Signals at every step of a writing, and kills from outside at any moment of it."""

from __future__ import annotations

import signal
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.faults.child import INTERRUPTED, at_step, ended, killed_after, steps
from tests.faults.record import Recorded
from tests.faults.verdict import Tally, Trial

WARM = 5


def killed(recorded: Recorded, folder: Path, tries: int) -> Tally:
    """SIGKILL: half of the tries before chosen steps (all that are not the content first), half after some time."""
    trial = Trial(recorded, folder, kill=True)
    moments = chosen(recorded, trial, tries // 2)
    for number in moments:
        trial.ready()
        end = ended(recorded.write, folder, at_step(number, signal.SIGKILL))
        trial.tally.wrong += end.status != -signal.SIGKILL
        trial.judge("killed")
        trial.again()
    rest = tries - len(moments)
    whole = duration(trial)
    for number in range(rest):
        trial.ready()
        killed_after(recorded.write, folder, 1.1 * whole * number / rest)
        trial.judge("killed")
        trial.again()
    return trial.tally


def interrupted(recorded: Recorded, folder: Path, tries: int, how: signal.Signals) -> Tally:
    """SIGTERM or SIGINT before chosen steps."""
    trial = Trial(recorded, folder)
    for number in chosen(recorded, trial, tries):
        trial.ready()
        end = ended(recorded.write, folder, at_step(number, how))
        trial.tally.wrong += end.status != INTERRUPTED
        trial.judge(str(end.status))
        trial.again()
    return trial.tally


def chosen(recorded: Recorded, trial: Trial, count: int) -> list[int]:
    """Steps evenly spread: up to three quarters among those that are not writing the content, the others among it."""
    trial.ready()
    marks = steps(recorded.write, trial.folder)
    outer = [number for number, inside in enumerate(marks) if not inside]
    inner = [number for number, inside in enumerate(marks) if inside]
    first = list(spread(outer, max(count * 3 // 4, count - len(inner))))
    return sorted({*first, *spread(inner, count - len(first))})


def spread(numbers: list[int], count: int) -> Iterator[int]:
    """So many of some numbers, evenly spread; all of them where there are not so many."""
    taken = min(count, len(numbers))
    return (numbers[len(numbers) * place // taken] for place in range(taken))


def duration(trial: Trial) -> float:
    """How long a writing takes that nobody hinders, in seconds."""
    spent = []
    for _ in range(WARM):
        trial.ready()
        begun = time.perf_counter()
        ended(trial.recorded.write, trial.folder)
        spent.append(time.perf_counter() - begun)
    return median(spent)
