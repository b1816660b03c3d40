"""What came of one file, and the faults that are expected, each with its reason."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.corpus.cells import Book
from tests.corpus.files import File
from tests.corpus.process import Ended


@dataclass(frozen=True)
class Reading:
    """One file, how `asn check` ended on it, what we and the others saw in it, and the demands that are missed."""

    file: File
    ended: Ended
    ours: Book
    others: dict[str, Book]
    faults: tuple[str, ...]


@dataclass(frozen=True)
class Expected:
    """Faults that somebody looked at and signed: (file, how the fault begins) to the reason."""

    reasons: dict[tuple[str, str], str]

    @classmethod
    def load(cls, path: Path) -> Expected:
        """The list of a file with the columns berkas, cacat, alasan."""
        with path.open(encoding="utf-8", newline="") as lines:
            rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
            return cls({(row["berkas"], row["cacat"]): row["alasan"] for row in rows})

    def has(self, name: str, fault: str) -> bool:
        """Whether a fault of a file is expected."""
        return any(name == file and fault.startswith(start) for file, start in self.reasons)

    def unmet(self, readings: Iterable[Reading]) -> Iterator[tuple[str, str]]:
        """Expected faults that the files no longer have."""
        faults = {one.file.name: one.faults for one in readings}
        for file, start in self.reasons:
            if file in faults and not any(fault.startswith(start) for fault in faults[file]):
                yield file, start
