"""From sources to sheets: each file is read, weighed at the gate and handed to the child, beside the caller's work."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue

from msgspec.msgpack import encode
from msgspec.structs import replace

from asnkompetensi.guard.child import Death, Limits
from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.sheet import Keyed, Sheet, SheetColumn
from asnkompetensi.model.source import Frames, Source, Sources
from asnkompetensi.model.table import SourceFile
from asnkompetensi.read.database.asked import query
from asnkompetensi.read.database.opened import PATIENCE, opened
from asnkompetensi.read.elsewhere import at, is_elsewhere
from asnkompetensi.read.gate import admit, is_parquet, is_text
from asnkompetensi.read.grouped import grouped
from asnkompetensi.read.in_parts import Parts
from asnkompetensi.read.keyring import Keyring
from asnkompetensi.read.protocol import Job, Kind, Reply, WireColumn, WireSheet
from asnkompetensi.read.refusal import Refused, of_file
from asnkompetensi.read.sources import beginning, content, digest, ends, expanded
from asnkompetensi.read.worker_process import Worker

_KODE = {Death.TIME: "BERKAS-07", Death.MEMORY: "BERKAS-07", Death.BROKEN: "BERKAS-08"}
_GLANCE = 0.2

_File = tuple[SourceFile, list[WireSheet] | Parts]


class Reader:
    """Reads sources in a thread and a child process of its own; begins at once. To be closed, whatever happens."""

    def __init__(self, sources: Sources, options: ReadOptions, limits: Limits | None = None) -> None:
        self._options = options
        self._asks = self._ask_person if options.ask else None
        self._keyring = Keyring(options.passwords, self._asks)
        self._questions: SimpleQueue[tuple[str, int]] = SimpleQueue()
        self._answers: SimpleQueue[str | None] = SimpleQueue()
        self._limits = limits or Limits()
        self._environment = dict(os.environ)  # which the caller's imports change, meanwhile
        self._worker: Worker | None = None
        self._lock = threading.Lock()
        self._closed = False
        self._failure: BaseException | None = None
        self._known: dict[str, str] = {}  # SHA-256 -> the file that had it first
        self._files: list[_File | Frames] = []
        self._problems: list[Problem] = []
        self._thread = threading.Thread(target=self._work, args=(expanded(sources),), daemon=True)
        self._thread.start()

    def sheets(self) -> tuple[list[Sheet], tuple[SourceFile, ...], list[Problem]]:
        """All sheets in the order of the sources, the files they came from, and the problems met.

        Waits until all is read, and asks for passwords meanwhile. A file that could not be read is in the problems
        alone. Nothing of what is handed over stays here: it may be most of what memory holds.
        """
        while self._thread.is_alive():
            self._thread.join(_GLANCE)  # in glances, so that Ctrl-C is heard on every system
            with suppress(Empty):
                berkas, wrong = self._questions.get_nowait()
                self._answers.put(self._options.ask(berkas, wrong) if self._options.ask else None)
        if self._failure:
            raise self._failure
        found, self._files = self._files[::-1], []
        read = [_sheets(found.pop()) for _ in range(len(found))]
        sheets = [sheet for own, _ in read for sheet in own]
        return sheets, tuple(file for _, file in read), grouped(self._problems)

    def close(self) -> None:
        """End the child, also in the middle of a file."""
        with self._lock:
            self._closed = True
            if self._worker:
                self._worker.close()
        self._answers.put(None)  # nobody is asked any more
        self._thread.join(_GLANCE)

    def _work(self, found: Sequence[Source | Frames | Problem]) -> None:
        try:
            if any(isinstance(each, Source) and not each.alamat for each in found):
                self._alive()
            for done, each in enumerate(found, 1):
                if isinstance(each, Problem):
                    self._problems.append(each)
                elif isinstance(each, Frames):
                    self._files.append(each)
                elif is_elsewhere(each.alamat):
                    self._read_elsewhere(each)
                elif each.alamat:
                    self._read_database(each)
                else:
                    self._read(each)
                if self._options.count:
                    self._options.count(done, len(found))
        except BaseException as failure:  # noqa: BLE001 (told to the caller, in the caller's thread)
            self._failure = failure

    def _read(self, source: Source) -> None:
        seen = _seen(source)
        try:
            data = seen or content(source)
            sha256 = digest(source) if seen else hashlib.sha256(data).hexdigest()
            if sha256 in self._known:
                self._problems.append(of_file("BERKAS-09", source.berkas, sama=self._known[sha256]))
                return
            self._known[sha256] = source.berkas
            kind, notes = admit(source.berkas, data)
        except Refused as refusal:
            self._problems.append(refusal.problem)
            return
        if seen:
            self._read_in_parts(source.berkas, kind, sha256, notes)
            return
        job = Job(source.berkas, kind, self._options.encoding)
        reply = self._keyring.opened(source.berkas, lambda some: self._ask(replace(job, passwords=some), data))
        self._problems += reply.problems
        if reply.sheets:
            self._problems += notes
            names = tuple(sheet.lembar for sheet in reply.sheets)
            self._files.append((SourceFile(source.berkas, sha256, names), reply.sheets))

    def _read_in_parts(self, berkas: str, kind: Kind, sha256: str, notes: Sequence[Problem]) -> None:
        parts = Parts(berkas, keyed=kind is Kind.PARQUET)
        job = Job(berkas, kind, self._options.encoding, path=str(Path(berkas).absolute()))
        answer = parts.read(lambda part: self._alive().ask(replace(job, part=part), b""))
        if isinstance(answer, Death):
            self._problems.append(self._died(answer, berkas))
        elif answer.problems:
            self._problems += answer.problems
        else:
            self._problems += [*parts.notes, *notes]
            self._files.append((SourceFile(berkas, sha256, (parts.lembar,)), parts))

    def _read_elsewhere(self, source: Source) -> None:
        for found in at(source, self._options):
            if isinstance(found, Problem):
                self._problems.append(found)
            elif isinstance(found, Source):
                self._read(found)
            elif (sha256 := found[0].sha256) in self._known:
                self._problems.append(of_file("BERKAS-09", found[0].berkas, sama=self._known[sha256]))
            else:
                self._known[sha256] = found[0].berkas
                self._files.append(found)

    def _read_database(self, source: Source) -> None:
        try:
            asked = query(source.alamat, self._options)
        except Refused as refusal:
            self._problems.append(refusal.problem)
            return
        worker = self._alive(Limits(asked.address.timeout + PATIENCE, self._limits.mib))
        reply = opened(asked, self._options.passwords, self._asks, worker)
        self._problems += reply.problems
        if reply.sheets:
            names = tuple(dict.fromkeys(sheet.lembar for sheet in reply.sheets))
            sha256 = hashlib.sha256(encode(reply.sheets)).hexdigest()
            named = {one[0].berkas for one in self._files if isinstance(one, tuple)}
            berkas = source.alamat if source.berkas in named else source.berkas  # other tables of the same database
            self._files.append((SourceFile(berkas, sha256, names), reply.sheets))

    def _ask(self, job: Job, data: bytes) -> Reply:
        """The child's reply. Where it dies of anything but time, a fresh child reads the workbook by other means."""
        answer = self._alive().ask(job, data)
        if isinstance(answer, Reply):
            return answer
        death = answer
        if death is not Death.TIME and job.kind not in (Kind.TEXT, Kind.HTML, Kind.PARQUET):
            careful = self._alive().ask(replace(job, careful=True), data)
            if isinstance(careful, Reply):
                return careful
        return Reply([], [self._died(death, job.berkas)])

    def _died(self, death: Death, berkas: str) -> Problem:
        facts = {"detik": int(self._limits.detik), "mib": self._limits.mib} if _KODE[death] == "BERKAS-07" else {}
        return of_file(_KODE[death], berkas, **facts)

    def _ask_person(self, berkas: str, wrong: int) -> str | None:
        """A password that a person types; asked in the caller's thread, which alone hears Ctrl-C."""
        self._questions.put((berkas, wrong))
        return self._answers.get()

    def _alive(self, limits: Limits | None = None) -> Worker:
        """The child, a fresh one where the last has died or is held to other limits."""
        held = limits or self._limits
        with self._lock:
            if self._closed:
                raise RuntimeError("the reader is closed")
            if self._worker and self._worker.limits != held:
                self._worker.close()
            if self._worker is None or self._worker.is_dead:
                self._worker = Worker(held, self._environment)
            return self._worker


def _seen(source: Source) -> bytes:
    """The bytes by which a file that is read part by part is known; b"" for what is read as a whole."""
    if source.data is not None:
        return b""
    known = ends(source)
    if is_parquet(known):
        return known
    start = beginning(source)
    return start if is_text(source.berkas, start) else b""


def _sheets(one: _File | Frames) -> tuple[list[Sheet], SourceFile]:
    if isinstance(one, Frames):
        from asnkompetensi.read import frames

        return frames.sheets(one)
    file, wires = one
    if isinstance(wires, Parts):
        return [wires.sheet()], file
    return [_sheet(file.berkas, wire) for wire in wires], file


def _sheet(berkas: str, wire: WireSheet) -> Sheet:
    import numpy as np

    def column(each: WireColumn) -> SheetColumn:
        return SheetColumn(np.frombuffer(each.codes, np.int32), tuple(each.values))

    columns, merged = tuple(map(column, wire.columns)), tuple(wire.merged)
    keyed = None
    if wire.named:
        keyed = Keyed(tuple(wire.named), {name: column(each) for name, each in wire.key.items()})
    return Sheet(berkas, wire.lembar, wire.visible, wire.rows, columns, merged, wire.hidden_rows, keyed, wire.tabel)
