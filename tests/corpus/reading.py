"""What came of one file, and the faults that are expected, each with its reason."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from tests.corpus.cells import Book
from tests.corpus.files import File
from tests.corpus.judge import count
from tests.corpus.process import Ended


@dataclass(frozen=True)
class Reading:
    """One file, how `asn check` ended on it, what we and the others saw in it, and the demands that are missed.

    Of what was seen only the sizes: cells of hundreds of files are not carried from process to process. `said` are
    the codes of our problems, `left_out` rows of a text file that we tell of, `others` the readers that read it.
    """

    file: File
    ended: Ended
    sheets: int
    cells: int
    said: frozenset[str]
    left_out: tuple[int, ...]
    others: tuple[str, ...]
    faults: tuple[str, ...]

    @classmethod
    def of(cls, file: File, ended: Ended, ours: Book, others: Iterable[str], faults: Iterable[str]) -> Reading:
        """The reading of a file of which this was seen."""
        seen = len(ours.sheets), count(ours), frozenset(ours.said), tuple(ours.left_out)
        return cls(file, replace(ended, out=""), *seen, tuple(others), tuple(faults))


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

    def met(self, readings: Iterable[Reading]) -> Counter[str]:
        """How many files of these are signed for each reason."""
        names = {one.file.name for one in readings}
        return Counter(reason for (file, _), reason in self.reasons.items() if file in names)

    def unmet(self, readings: Iterable[Reading]) -> Iterator[tuple[str, str]]:
        """Expected faults that the files no longer have."""
        faults = {one.file.name: one.faults for one in readings}
        for file, start in self.reasons:
            if file in faults and not any(fault.startswith(start) for fault in faults[file]):
                yield file, start
