"""The log of a run: a line of text for each task on standard error, and the same as JSON in a file."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import msgspec

from asnkompetensi.cli.batch.records import DONE, FAILED, INTERRUPTED, SKIPPED, Entry
from asnkompetensi.cli.console import Console
from asnkompetensi.cli.errors import OUTPUT, shown
from asnkompetensi.cli.paint import painted
from asnkompetensi.model.plain import tellable
from asnkompetensi.text import Words
from asnkompetensi.text.problems.speak import speak
from asnkompetensi.write import atomic
from asnkompetensi.write.messages import DOT, Role, Span

COUNTED = ("galat", "peringatan")
ROLES = {FAILED: Role.GALAT, INTERRUPTED: Role.GALAT, DONE: Role.TEXT, SKIPPED: Role.TEXT}


@dataclass(frozen=True)
class Ended:
    """One task as the log tells it: its entry, why it ran, why it failed, and all that it said (masked)."""

    entry: Entry
    reason: str = ""
    headline: str = ""
    text: str = ""


class Journal:
    """Where a run tells what becomes of its tasks. `log` is the file of JSON lines, None for none."""

    def __init__(self, console: Console, say: Words, log: Path | None) -> None:
        self.console, self.say, self.log = console, say, log
        self.status = 0
        self._lost = False
        self._write(b"")

    def task(self, ended: Ended) -> None:
        """Tell of a task: always where it has a fault, else unless the run is quiet; with `-v` all that it said."""
        line = self._line(ended)
        (self.console.tell if ended.entry.status else self.console.note)(line)
        if ended.text and self.console.verbose:
            self.console.detail("\n".join(f"    {part}" if part else "" for part in ended.text.splitlines()))
        entry = {key: value for key, value in msgspec.to_builtins(ended.entry).items() if key != "masukan"}
        said = {"sebab": ended.reason, "pesan": ended.text.splitlines()}
        self._write(_json({"waktu": entry.pop("mulai"), "tugas": entry.pop("nama"), **entry, **said}))

    def end(self, run: Mapping[str, object], counts: Mapping[str, int], status: int, records: str) -> None:
        """Tell how the run ended: how many tasks were run, skipped, failed or not reached, and the status."""
        say = self.say
        told = [say(f"batch.jumlah_{key}", jumlah=n) for key, n in counts.items() if n or key == DONE]
        parts = [", ".join(told), say("batch.status", status=status), say("batch.manifes", berkas=shown(records))]
        if status > 1 and not self.console.verbose and self.log is None:
            parts.append(say("batch.rincian"))
        word = say("batch.dibatalkan" if counts.get("belum") else "batch.selesai")
        (self.console.tell if status > 1 else self.console.note)(f"{word}: {DOT.join(parts)}")
        self._write(_json({"waktu": now(), **run, "status": status, **counts}))

    def _line(self, ended: Ended) -> str:
        """`2026-03-30 06:00:03 gap-unit: selesai · status 1 · 3 galat · hasil/gap.xlsx · 1,2 s`."""
        entry = ended.entry
        head = f"{entry.mulai[:19].replace('T', ' ')} {shown(entry.nama)}: "
        role = Role.PERINGATAN if entry.status == 1 else ROLES[entry.hasil]
        result = Span(self.say(f"batch.hasil_{entry.hasil}"), role)
        rest = "".join(f"{DOT}{part}" for part in self._parts(ended))
        return painted([(Span(head, Role.TEXT), result, Span(rest, Role.TEXT))], colour=self.console.err_colour)

    def _parts(self, ended: Ended) -> Iterator[str]:
        entry, say = ended.entry, self.say
        yield say("batch.status", status=entry.status)
        counts = [say(f"batch.{grade}", jumlah=number) for grade in COUNTED if (number := entry.masalah.get(grade))]
        if ended.headline:
            yield tellable(ended.headline)
        elif counts:
            yield ", ".join(counts)
        if entry.hasil == DONE:
            yield ", ".join(record.berkas for record in entry.keluaran)
        if entry.hasil != SKIPPED:
            yield f"{say.number(round(entry.detik * 100), 100, 2)} s"

    def _write(self, line: bytes) -> None:
        """Add a line to the file; once lines are lost the run says so, ends with status 4, and goes on."""
        if self.log is None:
            return
        try:
            atomic.append(self.log, line)
        except atomic.OutputFault as fault:
            if not line:
                raise
            self.status = OUTPUT
            if not self._lost:
                self.console.tell(self.say("batch.catatan_gagal", pesan=speak(fault.problem, self.say).pesan))
            self._lost = True


def now() -> str:
    """The present moment, as it is kept: local time to the second, with its distance from UTC."""
    return datetime.now().astimezone().isoformat(timespec="seconds")


def _json(line: Mapping[str, object]) -> bytes:
    return json.dumps(line, ensure_ascii=False).encode("utf-8", "replace") + b"\n"
