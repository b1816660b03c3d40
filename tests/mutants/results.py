"""What mutmut leaves behind: of each mutant the line that was changed, and whether a test saw it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from re import search

from tests.mutants.equivalent import EQUIVALENT

PREFIX = "asnkompetensi."
_SEEN = {1, 3, 37}  # a test failed, pytest itself broke, the type checker refused
_ENDLESS = {-24, 24, 36, 152, 255}  # a mutant that runs on is seen by whoever waits
PACKAGES = {"gap": "gap/", "check": "check/", "read.values": "read/values/", "write.safe": "write/safe.py"}


@dataclass(frozen=True)
class Mutant:
    """One changed line of one function, and the exit status of the tests with it (None: not tried)."""

    name: str
    status: int | None
    old: str = ""
    new: str = ""

    @property
    def seen(self) -> bool:
        """Whether the tests tell it from the program."""
        return self.status in _SEEN or self.status in _ENDLESS

    @property
    def package(self) -> str:
        """The part of the program it belongs to, by the name of its modules; "" for none of those asked for."""
        return next((each for each in PACKAGES if self.name.startswith(f"{PREFIX}{each}.")), "")

    @property
    def reason(self) -> str:
        """Why no test can see it, "" where none was found."""
        changed = f"{self.old} -> {self.new}"
        return next(
            (why for name, rule, why in EQUIVALENT if fnmatchcase(self.name, name) and search(rule, changed)), ""
        )


@dataclass(frozen=True)
class Score:
    """Mutants tried, those that tests saw, and those that no test can see."""

    tried: int
    seen: int
    equal: int

    @property
    def share(self) -> float:
        """Seen, of those that can be, in percent."""
        return 100 * self.seen / max(self.tried - self.equal, 1)


def mutants(root: Path) -> list[Mutant]:
    """All mutants that mutmut made below `root`; the changed lines of those that no test saw."""
    return [one for meta in sorted((root / "mutants").rglob("*.meta")) for one in _of_file(root, meta)]


def _of_file(root: Path, meta: Path) -> Iterator[Mutant]:
    source = meta.relative_to(root / "mutants").with_suffix("")
    for name, status in json.loads(meta.read_text(encoding="utf-8"))["exit_code_by_key"].items():
        one = Mutant(name, status)
        yield one if one.seen or status is None else Mutant(name, status, *_changed(name, source))


def _changed(name: str, source: Path) -> tuple[str, str]:
    """The line before and after; of several the first."""
    from mutmut.mutation.diff_apply import get_diff_for_mutant

    lines = get_diff_for_mutant(name, path=source).splitlines()[2:]
    old, new = ([line[1:].strip() for line in lines if line.startswith(sign)] for sign in "-+")
    return (old or [""])[0], (new or [""])[0]


def scores(found: Iterable[Mutant]) -> dict[str, Score]:
    """The score of each part; mutants that were not tried do not count."""
    tried = [one for one in found if one.status is not None]
    parts = {part: [one for one in tried if one.package == part] for part in PACKAGES}
    return {
        part: Score(len(those), sum(one.seen for one in those), sum(not one.seen and bool(one.reason) for one in those))
        for part, those in parts.items()
        if those
    }
