"""`python -m benchmarks.compute_alone WHO ENGINE FOLDER`: both roll-ups in one way; prints seconds, and a check sum.

WHO is `tables` (the gap stage without its problems), `whole` (all of it) or `native`; ENGINE may be `numpy` for the
last. The time begins with frames in memory and a session that runs, and ends with both tables.
"""

from __future__ import annotations

import hashlib
import sys
import time
from collections.abc import Callable
from functools import partial

import pandas as pd

from benchmarks.compute_data import loaded
from benchmarks.compute_native import WAYS, Answer


def way(who: str, engine: str, frames: dict[str, pd.DataFrame]) -> Callable[[], Answer]:
    """What computes both tables when it is called, everything imported by then."""
    if who != "native":
        from benchmarks.compute_ours import rollups

        return rollups(engine, frames, told=who == "whole")
    if engine == "numpy":
        from benchmarks.compute_floor import numpy

        return partial(numpy, frames)
    if engine == "spark":
        from asnkompetensi.engine.on_spark import session

        session(None)
    elif engine != "pandas":
        __import__(engine)
    return partial(WAYS[engine], frames)


def check(answer: Answer) -> str:
    """A sum over every number of both tables, in their order."""
    return hashlib.sha256(b"".join(table.astype("<i8").tobytes() for table in answer)).hexdigest()[:16]


def main(who: str, engine: str, folder: str) -> None:
    """Compute, print."""
    computed = way(who, engine, loaded(folder))
    begin, used = time.perf_counter(), time.process_time()
    answer = computed()
    print(time.perf_counter() - begin, time.process_time() - used, check(answer), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
