"""`python -m benchmarks.recommend_alone HOW START.pickle`: one way of recommending, and the seconds that it took."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

import pandas as pd

from asnkompetensi.engine.border import border
from asnkompetensi.model.engine import Engine
from asnkompetensi.model.gaps import Gaps
from asnkompetensi.model.options import RecommendOptions
from asnkompetensi.recommend import recommend
from benchmarks import recommend_floor, recommend_plain
from benchmarks.resolved import Start, load

TABLE = "rekomendasi-pegawai"


def ours(start: Start, top: int = 1) -> pd.DataFrame:
    """The table of `asn recommend`, with reasons, other needs and totals."""
    engine = border(Engine.PANDAS, None)
    pasangan, orang = (engine.put(frame) for frame in (start.pasangan, start.orang))
    gaps = Gaps(pasangan, orang, (), pasangan, engine)
    return recommend(start.data, gaps, start.rules, RecommendOptions(top))[0].tabel[TABLE].frame


WAYS: dict[str, Callable[[Start], object]] = {
    "ours": ours,
    "plain": recommend_plain.recommend,
    "floor": recommend_floor.recommend,
}


def main(how: str, path: str) -> None:
    """Load, recommend, print the seconds of the latter."""
    start = load(path)
    begin = time.perf_counter()
    WAYS[how](start)
    print(time.perf_counter() - begin)


if __name__ == "__main__":
    main(*sys.argv[1:])
