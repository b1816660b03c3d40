"""One task from beginning to end: folders, calls, what came of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path, PurePath

from asnkompetensi.cli.batch.call import Caller, Said
from asnkompetensi.cli.batch.outputs import output, written
from asnkompetensi.cli.batch.records import FileRecord, readable
from asnkompetensi.cli.batch.tasks import Task
from asnkompetensi.cli.console import Console
from asnkompetensi.cli.errors import CALL, OUTPUT, CallFault, reason
from asnkompetensi.cli.faults import told
from asnkompetensi.text import Words
from asnkompetensi.text.problems import CATALOGUE


@dataclass(frozen=True)
class Done:
    """How a task ended: the worst status of its calls, what they said, problems by grade, the outputs as they are."""

    status: int
    text: str
    headline: str
    problems: dict[str, int]
    outputs: tuple[FileRecord, ...]


def done(task: Task, extra: Sequence[str], caller: Caller, say: Words) -> Done:
    """Do a task, one call for each output; `extra` are words that every call gets, hidden from the reader."""
    said: list[Said] = []
    for name in task.outputs:
        with made(name, task.as_of.isoformat()) as fault:
            said.append(_refused(fault, say) if fault else _called(task, name, extra, caller, say))
    status = max(one.status for one in said)
    failed = next((one.headline for one in said if one.status == status), "")
    text = "\n".join(dict.fromkeys(one.text for one in said if one.text))
    return Done(status, text, failed if status > 1 else "", _counted(said), written(task))


def _called(task: Task, name: str, extra: Sequence[str], caller: Caller, say: Words) -> Said:
    command, *words = task.call(name)
    answer = caller([command, *extra, *words], say)
    if answer.status < CALL and (answer.result or not readable([output(task, name)])):
        return _refused(CallFault("batch.tanpa_hasil", berkas=name), say)
    return answer


def _refused(fault: CallFault, say: Words) -> Said:
    status, message = told(fault, say, Console("never"), debug=False)
    return Said(status, message, message.splitlines()[0], ())


def _counted(said: Sequence[Said]) -> dict[str, int]:
    """Problems by grade; those of the call that met most, for every call of a task reads the same data."""
    most = max((one.problems for one in said), key=len)
    return dict(sorted(Counter(CATALOGUE[problem.kode].tingkat.value for problem in most).items()))


@contextmanager
def made(name: str, day: str) -> Iterator[CallFault | None]:
    """The folder of an output, for as long as there is an output to hold: what stays empty goes away again.

    Folders inside that of the file of tasks are made as needed. Elsewhere only those from the one that bears the
    date on: a network drive that is not there must not become a folder of this machine.
    """
    new: list[Path] = []
    fault = None
    for folder in _wanted(Path(name), day):
        try:
            folder.mkdir()
            new.append(folder)
        except FileExistsError:
            continue
        except OSError as refusal:
            fault = CallFault("cli.folder_gagal", status=OUTPUT, berkas=str(folder), alasan=reason(refusal))
            break
    try:
        yield fault
    finally:
        for folder in reversed(new):
            with suppress(OSError):
                folder.rmdir()


def _wanted(path: Path, day: str) -> list[Path]:
    """The folders above an output that may be made, the outermost first."""
    above = [folder for folder in reversed(path.parents) if folder.name]
    if not path.is_absolute() and ".." not in path.parts:
        return above
    dated = next((i for i, folder in enumerate(above) if day in PurePath(folder).name), len(above))
    return above[dated:]
