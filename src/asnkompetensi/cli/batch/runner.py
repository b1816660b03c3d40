"""The run: every task judged, done or skipped, told and recorded; the exit status is the worst of them."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter

from msgspec import structs

from asnkompetensi import __version__
from asnkompetensi.cli.batch import changes, records, work
from asnkompetensi.cli.batch.call import PLAIN, Caller
from asnkompetensi.cli.batch.changes import Found
from asnkompetensi.cli.batch.clashes import feeding
from asnkompetensi.cli.batch.journal import Ended, Journal, now
from asnkompetensi.cli.batch.records import DONE, FAILED, INTERRUPTED, SKIPPED, Entry, Manifest
from asnkompetensi.cli.batch.tasks import Task
from asnkompetensi.cli.errors import OUTPUT
from asnkompetensi.cli.faults import PROGRAM, told
from asnkompetensi.cli.language import chosen
from asnkompetensi.cli.session import Session
from asnkompetensi.cli.signals import abandon
from asnkompetensi.cli.version import law
from asnkompetensi.flow import STOPS
from asnkompetensi.model.plain import tellable
from asnkompetensi.text import words
from asnkompetensi.text.problems.speak import speak
from asnkompetensi.write.atomic import OutputFault

INTERRUPTED_STATUS = 130
UPSTREAM = 3  # the sources of a task are not there because the task that writes them failed


@dataclass(frozen=True)
class Batch:
    """The tasks of one run, and all that holds for each of them.

    `file` is the file of tasks, in the present folder; `shown` is what the user calls it. `extra` are the words that
    every call gets, `log` the file of JSON lines. `force` runs what did not change, too.
    """

    file: Path
    shown: str
    all_tasks: tuple[Task, ...]
    wanted: tuple[Task, ...]
    session: Session
    extra: tuple[str, ...]
    log: Path | None = None
    force: bool = False
    debug: bool = False


def judged(batch: Batch, former: Mapping[str, Entry]) -> Callable[[Task], Found]:
    """What tells of a task whether it has anything to do."""
    hidden, settings = changes.law_hash(), vars(batch.session.settings)

    def judge(task: Task) -> Found:
        entry = former.get(task.name)
        return changes.found(task, changes.deciding(task, settings, hidden), entry, force=batch.force)

    return judge


def foreseen(batch: Batch) -> list[tuple[Task, Found]]:
    """Every wanted task, and whether it would run: also where a task before it writes its sources anew."""
    judge = judged(batch, records.last(batch.file))
    found: list[tuple[Task, Found]] = []
    for task in batch.wanted:
        one = judge(task)
        running = [before for before, seen in found if seen.reason]
        found.append((task, one if one.reason or not feeding(task, running) else replace(one, reason="hulu")))
    return found


def carried_out(batch: Batch, journal: Journal) -> int:
    """Do the tasks, write the manifest, and give the exit status: the worst, or 130 where the run was interrupted."""
    begun, former = now(), records.last(batch.file)
    ended: list[Entry] = []
    status = 0
    try:
        _each(batch, journal, former, ended)
    except KeyboardInterrupt:
        abandon()
        status = INTERRUPTED_STATUS
    status = max(status, journal.status, *(entry.status for entry in ended), 0)
    status = max(status, _kept(batch, begun, status, ended, former))
    kept = records.manifest_path(Path(batch.shown)).as_posix()
    journal.end({"jalan": tellable(batch.shown)}, _counts(batch, ended), status, kept)
    return status


def _each(batch: Batch, journal: Journal, former: Mapping[str, Entry], ended: list[Entry]) -> None:
    """Do one task after the other; `ended` fills with their entries, also where the run is interrupted."""
    judge, caller = judged(batch, former), Caller(debug=batch.debug)
    failed: list[Task] = []
    for task in batch.wanted:
        begun, clock = now(), perf_counter()
        one = Ended(_entry(task, begun, INTERRUPTED, INTERRUPTED_STATUS))
        try:
            one = _one(batch, task, former.get(task.name), failed, judge, caller)
        except Exception as fault:  # noqa: BLE001 - one bad task never stops the others
            status, message = told(fault, batch.session.say, PLAIN, debug=batch.debug)
            one = Ended(_entry(task, begun, FAILED, status or PROGRAM), "", message.splitlines()[-1], message)
        finally:
            entry = structs.replace(one.entry, mulai=begun, detik=round(perf_counter() - clock, 3))
            ended.append(entry)
            journal.task(replace(one, entry=entry))
        if entry.status >= STOPS:
            failed.append(task)


def _one(
    batch: Batch,
    task: Task,
    former: Entry | None,
    failed: Sequence[Task],
    judge: Callable[[Task], Found],
    caller: Caller,
) -> Ended:
    lost = feeding(task, failed)
    if lost:
        why = batch.session.say("batch.hulu_gagal", lain=lost[0].name)
        return Ended(_entry(task, "", FAILED, UPSTREAM), "hulu", why)
    found = judge(task)
    if former is not None and not found.reason:
        return Ended(structs.replace(former, hasil=SKIPPED))
    say = words(chosen([*batch.extra, *task.options], os.environ))
    done = work.done(task, batch.extra, caller, say)
    entry = structs.replace(
        _entry(task, "", DONE if done.status < STOPS else FAILED, done.status),
        masalah=done.problems,
        setelan=found.deciding,
        masukan=found.inputs,
        keluaran=done.outputs,
    )
    return Ended(entry, found.reason, done.headline, done.text)


def _entry(task: Task, begun: str, result: str, status: int) -> Entry:
    return Entry(
        nama=task.name,
        perintah=task.command,
        pilihan=tuple(map(tellable, task.options)),
        per_tanggal=task.as_of.isoformat() if task.dated else "",
        mulai=begun,
        hasil=result,
        status=status,
    )


def _kept(batch: Batch, begun: str, status: int, ended: list[Entry], former: Mapping[str, Entry]) -> int:
    """Write the manifest; 4 where that cannot be done, which the run says and survives."""
    names = {entry.nama for entry in ended}
    older = (former[task.name] for task in batch.all_tasks if task.name in former and task.name not in names)
    manifest = Manifest(
        program=f"asn {__version__}",
        hukum=law(),
        tugas_dari=records.record(batch.file),
        mulai=begun,
        selesai=now(),
        status=status,
        tugas=tuple(ended),
        sebelumnya=tuple(older),
    )
    try:
        records.save(batch.file, manifest)
    except OutputFault as fault:
        say = batch.session.say
        batch.session.console.tell(say("batch.manifes_gagal", pesan=speak(fault.problem, say).pesan))
        return OUTPUT
    return 0


def _counts(batch: Batch, ended: list[Entry]) -> dict[str, int]:
    counts = {result: sum(entry.hasil == result for entry in ended) for result in (DONE, SKIPPED, FAILED)}
    return counts | {"belum": len(batch.wanted) - sum(counts.values())}
