"""`python -m benchmarks.profiles_alone HOW CALL ...`: where the time of a call of `asn` goes; prints JSON.

A list of stages: name, seconds, processor seconds (children that have ended included), and with HOW `functions` the
functions of ours with most time of their own, each with its share of the stage; `stages` is the run without a profiler.
The stages are those that the program itself tells of, from `start` (what is imported before the first) to `end`.
"""

from __future__ import annotations

import cProfile
import io
import json
import pstats
import resource
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

MOST = 3
OURS = "asnkompetensi/"
BETWEEN = ("importlib", "contextlib", "functools", "typer")  # what calls us back
LOADERS = ("<built-in method builtins.__import__>", "<built-in method builtins.exec>")


@dataclass
class Clock:
    """Hears of each stage as it begins, and keeps what it took."""

    deep: bool
    found: list[dict[str, Any]] = field(default_factory=list)
    name: str = ""
    begun: tuple[float, float] = (0.0, 0.0)
    profile: cProfile.Profile = field(default_factory=cProfile.Profile)

    def __call__(self, name: str) -> None:
        """The stage before has ended."""
        self.end()
        self.name, self.begun = name, _now()
        if self.deep:
            self.profile = cProfile.Profile()
            self.profile.enable()

    def end(self) -> None:
        """Nothing follows."""
        if not self.name:
            return
        self.profile.disable()
        wall, used = (end - begin for end, begin in zip(_now(), self.begun, strict=True))
        top = _top(self.profile) if self.deep else []
        self.found.append({"name": self.name, "seconds": wall, "processor": used, "functions": top})
        self.name = ""


def _now() -> tuple[float, float]:
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.perf_counter(), time.process_time() + ended.ru_utime + ended.ru_stime


def _top(profile: cProfile.Profile) -> list[tuple[str, float]]:
    """The functions of ours in which most time passed, with what they call of libraries themselves; and its shares."""
    stats: dict[Any, Any] = pstats.Stats(profile, stream=io.StringIO()).stats  # type: ignore[attr-defined]
    total = sum(entry[2] for entry in stats.values()) or 1.0
    own: dict[str, float] = {}
    for (file, _, name), (_, _, alone, _, callers) in stats.items():
        if OURS in file:
            own[_named(file, name)] = own.get(_named(file, name), 0.0) + alone
        elif not any(part in file for part in BETWEEN) and name not in LOADERS:
            for (caller, _, called), spent in callers.items():
                if OURS in caller:
                    own[_named(caller, called)] = own.get(_named(caller, called), 0.0) + spent[3]
    ranked = sorted(own.items(), key=lambda item: -item[1])[:MOST]
    return [(name, min(spent / total, 1.0)) for name, spent in ranked]


def _named(file: str, name: str) -> str:
    return f"{Path(file).with_suffix('').as_posix().rpartition('asnkompetensi/')[2].replace('/', '.')}.{name}"


def main(how: str, *call: str) -> None:
    """Run a command as a user does, print where its time went."""
    clock = Clock(deep=how == "functions")
    clock("start")
    from asnkompetensi.cli import stages
    from asnkompetensi.cli.main import run

    told = stages.Stages.__call__

    def heard(self: stages.Stages, name: str) -> None:
        clock(name or "end")
        told(self, name)

    stages.Stages.__call__ = heard  # type: ignore[method-assign]
    if status := run([*call]):
        raise SystemExit(status)
    clock.end()
    print(json.dumps(clock.found))


if __name__ == "__main__":
    main(*sys.argv[1:])
