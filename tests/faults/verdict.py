"""What may lie in a folder after a fault, and what is counted of it."""

from __future__ import annotations

import shutil
from collections import Counter
from dataclasses import dataclass, field, fields
from pathlib import Path

from tests.faults.child import DONE, ended
from tests.faults.record import Recorded, files, lay

HIDDEN, ASIDE = ".asn-", ".tmp.lama."
RARELY = 10


@dataclass
class Tally:
    """The count of one form of output under one kind of fault."""

    tries: int = 0
    old: int = 0
    new: int = 0
    between: int = 0  # some files of several are new, each of them whole
    split: int = 0  # of these, those that should have been all or none
    part: int = 0
    left: int = 0  # temporary files right after the fault
    left_next: int = 0  # temporary files after the next run
    wrong: int = 0  # another ending than the fault calls for
    ends: Counter[str] = field(default_factory=Counter)

    def __add__(self, other: Tally) -> Tally:
        """Both counts together."""
        return Tally(**{one.name: getattr(self, one.name) + getattr(other, one.name) for one in fields(self)})

    @property
    def sound(self) -> bool:
        """Whether nothing was lost, and nothing stayed that should not."""
        return self.tries > 0 and not (self.part or self.split or self.left_next or self.wrong)


class Trial:
    """A folder in which one form of output is written again and again.

    A `kill` may come between two files of one result; no other fault leaves some of them new.
    """

    def __init__(self, recorded: Recorded, folder: Path, *, kill: bool = False) -> None:
        self.recorded, self.folder = recorded, folder
        self._whole = not (kill or recorded.several)
        self.tally = Tally()
        self._littered = False

    def ready(self) -> None:
        """The older files, and nothing else."""
        for entry in self.folder.iterdir():
            shutil.rmtree(entry) if entry.is_dir() else entry.unlink()
        lay(self.recorded.old, self.recorded.new, self.folder)

    def found(self) -> dict[str, bytes]:
        """What lies there now."""
        return seen(self.folder)

    def judge(self, said: str) -> None:
        """Count what lies there now; `said` is how the writer ended."""
        tally, recorded = self.tally, self.recorded
        found = self.found()
        left = list(filter(_is_hidden, found))
        kinds = {self._kind(name, found.get(name)) for name in {*recorded.old, *recorded.new}}
        tally.tries += 1
        tally.left += bool(left)
        self._littered = bool(left)
        tally.ends[said] += 1
        stranger = {*found} - {*left, *recorded.old, *recorded.new}
        if "part" in kinds or stranger:
            tally.part += 1
        elif kinds <= {"old", "same"}:
            tally.old += 1
        elif kinds <= {"new", "same"}:
            tally.new += 1
        else:
            tally.between += 1
            tally.split += self._whole

    def again(self) -> None:
        """The next run, where the last left something and now and then: it gives the new files, and nothing else."""
        if not self._littered and self.tally.tries % RARELY:
            return
        end = ended(self.recorded.write, self.folder)
        found = self.found()
        whole = all(self._kind(name, found.get(name)) in ("new", "same") for name in self.recorded.new)
        self.tally.part += not (whole and end.status == DONE)
        self.tally.left_next += any(map(_is_hidden, found))

    def _kind(self, name: str, content: bytes | None) -> str:
        old, new = self.recorded.old.get(name), self.recorded.new.get(name)
        if name in self.recorded.logs:
            return self._log(old or b"", new or b"", content or b"")
        if content not in (old, new):
            return "part"
        return "same" if old == new else "old" if content == old else "new"

    def _log(self, old: bytes, new: bytes, content: bytes) -> str:
        """A log holds its older lines, and whole lines of the new ones behind them."""
        lines = new.removeprefix(old).splitlines(keepends=True)
        more = content.removeprefix(old).splitlines(keepends=True)
        whole = content.startswith(old) and all(line in lines for line in more)
        return "part" if not whole else "old" if not more else "new" if lines[-1] in more else "same"


def seen(folder: Path) -> dict[str, bytes]:
    """What lies in a folder; what was put aside and has no successor is what the next run will give back."""
    found = files(folder)
    aside = {name.partition(ASIDE)[2]: content for name, content in found.items() if ASIDE in name}
    places = {Path(name).parts[0] for name in found}
    return found | {name: one for name, one in aside.items() if Path(name).parts[0] not in places}


def _is_hidden(name: str) -> bool:
    return any(part.startswith(HIDDEN) for part in Path(name).parts)
