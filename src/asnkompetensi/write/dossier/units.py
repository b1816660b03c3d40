"""The files of the units: by one more process beside this one where there is enough to do, else here."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

from asnkompetensi.guard.kin import follow_parent
from asnkompetensi.write.dossier.files import Wanted, of_one_unit
from asnkompetensi.write.dossier.put import put

if TYPE_CHECKING:
    from asnkompetensi.model.dossier import Dossier
    from asnkompetensi.write.dossier.manifest import Written

ROWS = 100_000  # of all tables: with fewer, another process takes longer to start than it saves


@dataclass(frozen=True)
class Units:
    """The units of a dossier, each with its folder, and how their files are to be written."""

    dossier: Dossier
    folders: Mapping[str, str]
    wanted: Wanted
    folder: Path
    _begun: dict[str, Future[list[Written]]] = field(default_factory=dict)

    def write(self, unit: str) -> list[Written]:
        """Write the files of one unit."""
        files = of_one_unit(self.dossier, unit, self.folders[unit], self.wanted)
        return [put(self.folder, name, writer) for name, writer in files]

    @contextmanager
    def begun(self) -> Iterator[None]:
        """Let another process write units meanwhile, from the first on, if that saves time."""
        if not self._are_many():
            yield
            return
        pool = ProcessPoolExecutor(
            1, get_context("spawn"), _begin, (self.dossier, self.folders, self.wanted, self.folder)
        )
        try:
            self._begun.update({unit: pool.submit(_write, unit) for unit in self.folders})
            yield
        finally:
            pool.shutdown(cancel_futures=True)
            self._begun.clear()

    def finished(self, tell: Callable[[int], object] = int) -> list[Written]:
        """Write what nobody has begun, from the last unit on, and give all files; `tell` hears how many are done."""
        files: list[Written] = []
        for done, unit in enumerate(reversed(list(self.folders)), 1):
            files += self._one(unit)
            tell(done)
        return files

    def _one(self, unit: str) -> list[Written]:
        begun = self._begun.get(unit)
        if begun is None or begun.cancel():
            return self.write(unit)
        try:
            return begun.result()
        except BrokenProcessPool:  # ended by the system, for want of memory for two
            return self.write(unit)

    def _are_many(self) -> bool:
        rows = sum(len(table.frame) for part in self.dossier.bagian.values() for table in part.tabel.values())
        return len(self.folders) > 1 and rows >= ROWS and (os.cpu_count() or 1) > 1


_here: list[Units] = []  # of the other process


def _begin(dossier: Dossier, folders: Mapping[str, str], wanted: Wanted, folder: Path) -> None:
    """Make ready a process that writes units."""
    from asnkompetensi import cells

    cells.keep_texts_as_they_are()
    follow_parent()
    _here[:] = [Units(dossier, folders, wanted, folder)]


def _write(unit: str) -> list[Written]:
    return _here[0].write(unit)
