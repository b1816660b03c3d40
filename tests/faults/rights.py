"""No right to write, or a place that somebody else holds."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from tests.faults.child import DONE, REFUSED, ended
from tests.faults.record import Recorded
from tests.faults.verdict import Tally, Trial

NOBODY = 65534
OLDER = b"lama"
DENIED = "@output.tak_berhak"


def read_only(recorded: Recorded, folder: Path) -> Tally:
    """A folder that may be read and not written."""
    return _refused(recorded, folder, lambda place: place.chmod(0o555))


def sticky(recorded: Recorded, folder: Path) -> Tally:
    """A folder in which everybody may make files, and replace none but his own, as the common temporary one."""
    if os.geteuid() or not recorded.old:
        return Tally()
    return _refused(recorded, folder, lambda place: place.chmod(0o1777))


def one_of_another(recorded: Recorded, folder: Path) -> Tally:
    """Several files of one result of which one, each in turn, belongs to somebody else in a sticky folder.

    The others take their places before it, and must give them back. Every older file differs from its newer one.
    """
    tally = Tally()
    if os.geteuid() or recorded.several or len(recorded.new) < 2:
        return tally
    replaced = {name: content for name, content in recorded.new.items() if recorded.old.get(name) != content}
    recorded = replace(recorded, old=dict.fromkeys(replaced, OLDER), new=replaced)
    for name in replaced:

        def close(place: Path, others: Path = folder / name) -> None:
            place.chmod(0o1777)
            for file in place.iterdir():
                if file.is_file() and file != others:
                    os.chown(file, NOBODY, NOBODY)

        tally += _refused(recorded, emptied(folder), close)
    return tally


def open_elsewhere(recorded: Recorded, folder: Path) -> Tally:
    """Files that others have open: they go on reading the old ones, and the new ones take their places."""
    trial = Trial(recorded, folder)
    trial.ready()
    readers = {name: (folder / name).open("rb") for name in recorded.old}
    end = ended(recorded.write, folder)
    whole = {name: reader.read() for name, reader in readers.items()}
    for reader in readers.values():
        reader.close()
    kept = all(whole[name].startswith(content) for name, content in recorded.old.items())
    trial.tally.wrong += end.status != DONE or not kept
    trial.judge(str(end.status))
    trial.again()
    return trial.tally


def _refused(recorded: Recorded, folder: Path, close: Callable[[Path], None]) -> Tally:
    """A writer without rights is refused; the files stay, and nothing else comes."""
    trial = Trial(recorded, folder)
    trial.ready()
    for place in sorted({(folder / name).parent for name in recorded.new}):
        close(place)
    end = ended(recorded.write, folder, _powerless)
    trial.tally.wrong += (end.status, end.said) != (REFUSED, DENIED)
    for place in (folder, *(path for path in folder.rglob("*") if path.is_dir())):
        place.chmod(0o755)
    trial.judge(end.said or str(end.status))
    trial.tally.wrong += trial.tally.new + trial.tally.between + trial.tally.left
    trial.again()
    return trial.tally


def _powerless() -> None:
    """Be nobody: the rights of files do not hold for the superuser."""
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)


def emptied(folder: Path) -> Path:
    """A new, empty folder that everybody may enter."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    folder.chmod(0o755)
    return folder
