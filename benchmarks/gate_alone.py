"""`python -m benchmarks.gate_alone HOW FILE`: reads a workbook in one way, prints the seconds that it took.

`guarded` is the way of `asn`: the gate, then a child process. `inside` is the same reader in this process, behind no
gate. `gap FILE OUT` is `asn gap` whose reader works inside.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from asnkompetensi import read
from asnkompetensi.guard.child import Limits
from asnkompetensi.model.options import ReadOptions
from asnkompetensi.read import reader
from asnkompetensi.read.protocol import Job, Reply, from_wire


class Inside:
    """In the place of a child: reads in this process, with no limit of time or memory."""

    is_dead = False

    def __init__(self, limits: Limits, _: Mapping[str, str]) -> None:
        """There is nothing to start."""
        self.limits = limits

    def ask(self, job: Job, data: bytes) -> Reply:
        """The sheets of a file, their cells' values as they were."""
        from asnkompetensi.read.worker import read_file

        reply = read_file(job, data)
        for sheet in reply.sheets:
            for column in sheet.columns:
                column.values[:] = map(from_wire, column.values)
        return reply

    def close(self) -> None:
        """There is nothing to end."""


def guarded(path: str) -> int:
    """Read as `asn` does; the number of sheets."""
    with read.opened([path], ReadOptions()) as opened:
        return len(opened.sheets()[0])


def inside(path: str) -> int:
    """Read in this process, whatever the file is."""
    from asnkompetensi.read.protocol import Kind

    vars(reader).update(Worker=Inside, admit=lambda *_: (Kind.XLSX, []))
    return guarded(path)


def gap(source: str, out: str) -> None:
    """`asn gap` to a workbook, its reader inside, behind the gate."""
    from asnkompetensi.__main__ import main as asn

    vars(reader).update(Worker=Inside)
    sys.argv = ["asn", "gap", source, "--as-of", "2026-03-31", "-o", out, "--quiet"]
    asn()


WAYS: dict[str, Callable[[str], int]] = {"guarded": guarded, "inside": inside}


def main(how: str, *paths: str) -> None:
    """Read, and print the seconds; or compute gaps."""
    if how == "gap":
        gap(*paths)
        return
    import numpy as np  # its import is no part of either way

    begin = time.perf_counter()
    sheets = WAYS[how](str(Path(*paths)))
    print(time.perf_counter() - begin)
    if not np.sign(sheets):
        raise ValueError(paths)


if __name__ == "__main__":
    main(*sys.argv[1:])
