"""`python -m benchmarks.mentor_alone HOW START.pickle`: one way of pairing, and the seconds that it took.

With `open` in place of HOW: the levels that stay open under each way, for those who are short.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from asnkompetensi.engine.border import border
from asnkompetensi.mentor import mentor
from asnkompetensi.model.engine import Engine
from asnkompetensi.model.gaps import Gaps
from asnkompetensi.model.options import MentorOptions
from benchmarks.mentor_first_fit import pairs
from benchmarks.resolved import Start, load

TABLES = ("pasangan-mentor", "lingkar-belajar", "tanpa-mentor")


def ours(start: Start, *, no_superior: bool = False) -> int:
    """Levels (millionths) that the pairs of `asn mentor` close; with its circles, reasons and totals."""
    engine = border(Engine.PANDAS, None)
    pasangan, orang, dimiliki = (engine.put(frame) for frame in (start.pasangan, start.orang, start.dimiliki))
    options = MentorOptions(no_superior=no_superior, tables=TABLES)
    found, _ = mentor(start.data, Gaps(pasangan, orang, (), dimiliki, engine), start.rules, options)
    return found.ringkasan["level_ditutup"].value or 0


def first_fit(start: Start) -> int:
    """Levels that the pairs of the plain script close."""
    return sum(gap for *_, gap in pairs(start))


WAYS: dict[str, Callable[[Start], int]] = {
    "ours": ours,
    "no-superior": lambda start: ours(start, no_superior=True),
    "first-fit": first_fit,
}


def main(how: str, path: str) -> None:
    """Load, pair, print the seconds of the latter; or the levels that stay open under `ours` and `first-fit`."""
    start = load(path)
    if how == "open":
        total = int(start.pasangan["kesenjangan"].sum())
        print(*(total - WAYS[way](start) for way in ("ours", "first-fit")))
        return
    begin = time.perf_counter()
    WAYS[how](start)
    print(time.perf_counter() - begin)


if __name__ == "__main__":
    main(*sys.argv[1:])
