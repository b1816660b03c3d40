"""From the tables of a file to tasks: names, commands, dates and file names as they are on the day of the run."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from asnkompetensi.cli import values
from asnkompetensi.cli.batch.commands import Shape, option_words
from asnkompetensi.cli.batch.contract import STREAM, TaskTable, place
from asnkompetensi.cli.errors import CallFault, nearest
from asnkompetensi.model.plain import tellable
from asnkompetensi.model.secret import veiled

DAY = "{tanggal}"
FILES = ("map", "plan", "before", "style", "shared-purse")  # options whose value is a file that is read


@dataclass(frozen=True)
class Task:
    """One task of a run: every name in it is filled in and relative to the folder of the file of tasks.

    `options` are words of a call, `dated` says whether the command takes `as_of`, `before_output` are the words
    before the name of an output; `place` is where the task stands, for messages. `beside` are the files that its
    calls read beside the sources: of padanan, of a plan. `form` and `agency` are as its calls have
    them, by option or setting.
    """

    name: str
    command: str
    sources: tuple[str, ...]
    outputs: tuple[str, ...]
    options: tuple[str, ...]
    as_of: date
    dated: bool
    before_output: tuple[str, ...]
    place: str
    beside: tuple[str, ...] = ()
    form: str = ""
    agency: str = ""

    @property
    def reads(self) -> tuple[str, ...]:
        """All that decides the outputs: the sources, and what is read beside them."""
        return (*self.sources, *self.beside)

    def call(self, output: str) -> list[str]:
        """The words of the call that writes one of the outputs, as they would be typed after `asn`."""
        day = [f"--as-of={self.as_of.isoformat()}"] if self.dated else []
        dashed = ["--"] if any(name.startswith("-") for name in (*self.sources, output)) else []
        if self.before_output:
            return [self.command, *self.options, *day, f"{self.before_output[0]}={output}", *dashed, *self.sources]
        return [self.command, *self.options, *day, *dashed, output]


@dataclass(frozen=True)
class Defaults:
    """What holds for tasks that do not say otherwise: day of the run, language, file of padanan, form, agency."""

    as_of: date
    lang: str | None
    map: str | None = None
    format: str | None = None
    agency: str | None = None


def tasks(tables: Sequence[TaskTable], shapes: dict[str, Shape], defaults: Defaults, file: str) -> tuple[Task, ...]:
    """The tasks in the order given; :class:`CallFault` for a name that is not known or not unique."""
    made: list[Task] = []
    for number, table in enumerate(tables, 1):
        where = place(file, number, table.nama)
        if tellable(table.nama).casefold() in (task.name.casefold() for task in made):
            raise CallFault("batch.nama_ganda", tempat=where, nama=table.nama)
        made.append(_task(table, shapes, defaults, where))
    return tuple(made)


def chosen(all_tasks: Sequence[Task], names: Sequence[str] | None) -> tuple[Task, ...]:
    """The tasks that `--only` names, in the order of the file; all where it names none."""
    known = {task.name.casefold(): task.name for task in all_tasks}
    asked = [tellable(name) for name in names or ()]
    for name in asked:
        if name.casefold() not in known:
            listed = ", ".join(known.values())
            raise CallFault("batch.hanya", mirip=nearest(name, known.values()), nama=name, pilihan=listed)
    wanted = {name.casefold() for name in asked or known}
    return tuple(task for task in all_tasks if task.name.casefold() in wanted)


def _task(table: TaskTable, shapes: dict[str, Shape], defaults: Defaults, where: str) -> Task:
    shape = shapes.get(table.perintah)
    if shape is None:
        near, known = nearest(table.perintah, shapes), ", ".join(shapes)
        raise CallFault("batch.perintah", mirip=near, tempat=where, perintah=table.perintah, pilihan=known)
    if shape.sources != bool(table.sumber):
        wrong = "batch.tanpa_sumber" if shape.sources else "batch.bukan_sumber"
        raise CallFault(wrong, tempat=where, perintah=table.perintah)
    if STREAM in (*table.sumber, *table.keluaran):
        raise CallFault("batch.aliran", tempat=where)
    if any(veiled(name) != name for name in table.sumber):
        raise CallFault("batch.sandi", tempat=where)
    given = table.pilihan | ({"lang": defaults.lang} if defaults.lang and "lang" not in table.pilihan else {})
    day = values.day(table.per_tanggal, f"{where}: per_tanggal") if table.per_tanggal else defaults.as_of
    return Task(
        tellable(table.nama),
        shape.name,
        tuple(_filled(name, day) for name in table.sumber),
        tuple(_filled(name, day) for name in _known_marks(table.keluaran, where)),
        option_words(shape, given, where),
        day,
        shape.dated,
        shape.output,
        where,
        tuple(_beside(shape, {"map": defaults.map or "", **given})),
        str(given.get("format", defaults.format or "")),
        str(given.get("agency", defaults.agency or "")),
    )


def _beside(shape: Shape, given: Mapping[str, object]) -> Iterator[str]:
    """The files that options name."""
    for option in FILES:
        if option in shape.options and (named := given.get(option) or given.get(option.replace("-", "_"))):
            yield from map(str, named if isinstance(named, list) else [named])


def _known_marks(names: Sequence[str], where: str) -> Sequence[str]:
    """Refuse a mark in the name of an output that nothing is filled in for: it was meant to be another."""
    for mark in (mark for name in names for mark in re.findall(r"\{[^{}/\\]*\}", name)):
        if mark != DAY:
            near = nearest(mark, [DAY])
            raise CallFault("batch.penanda", mirip=near, tempat=where, nilai=mark, pilihan=DAY)
    return names


def _filled(name: str, day: date) -> str:
    return name.replace(DAY, day.isoformat())
