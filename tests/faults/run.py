"""Every form of output under every fault: `python -m tests.faults.run [FAULT ...] [--tries N] [--forms N] [--naive]`.

Without names of faults all of them, and the figures go to docs/reliability.md. The exit status is 1 where a file was
lost or torn, or something stayed that should not. With `--naive` files are written in place, as most programs do:
that must be found out. Needs Linux; as root also a file system that is really full.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from asnkompetensi.write import atomic
from tests.faults import kills, ladder, rights
from tests.faults.agency import WRITTEN, Written, lay
from tests.faults.processes import Process, swept
from tests.faults.record import Recorded, recorded
from tests.faults.verdict import Tally
from tests.proof import page

KILLS, TRIES, PROCESSES = 500, 200, 20
Under = Callable[[Recorded, Path], Tally]
WHOLE = ("csv", "xlsx", "marked copy", "samples", "dossier")  # forms whose whole runs are ended


def main(arguments: Sequence[str]) -> int:
    """Try, print, and say whether all was sound."""
    call = _parsed(arguments)
    if call.naive:
        atomic.replace_all = _naive
    os.environ["XDG_CONFIG_HOME"] = os.devnull
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        scratch.chmod(0o755)
        agency = scratch / "instansi"
        agency.mkdir()
        lay(agency)
        forms = [written for written in WRITTEN if not call.forms or written.name in call.forms]
        rows = list(_rows(forms, call.faults or list(FAULTS), call.tries, agency, scratch))
    text = table(rows)
    if arguments:
        sys.stdout.write(text)
    else:
        page.put("faults", f"{table(summed(rows))}\nForms: {', '.join(one.name for one in WRITTEN)}.", "make faults")
    return 0 if rows and all(tally.sound for _, _, tally in rows) else 1


def table(rows: list[tuple[str, str, Tally]]) -> str:
    """The counts as a table of Markdown, a row for each fault and form."""
    heads = ("fault", "form", "tries", "old", "new", "some new", "torn", "left", "left after the next run", "ends")
    lines = [f"| {' | '.join(heads)} |", f"| --- | --- |{' --: |' * 7} --- |"]
    for fault, form, tally in rows:
        ends = ", ".join(f"{end} {count}" for end, count in sorted(tally.ends.items()))
        counts = (tally.tries, tally.old, tally.new, tally.between, tally.part, tally.left, tally.left_next)
        split = f"; split {tally.split}" if tally.split else ""
        wrong = f"; wrong {tally.wrong}" if tally.wrong else ""
        lines.append(f"| {fault} | {form} | {' | '.join(map(str, counts))} | {ends}{split}{wrong} |")
    return "".join(f"{line}\n" for line in lines)


def summed(rows: list[tuple[str, str, Tally]]) -> list[tuple[str, str, Tally]]:
    """The counts of all forms together, a row for each fault."""
    found: dict[str, list[Tally]] = {}
    for fault, _, tally in rows:
        found.setdefault(fault, []).append(tally)
    return [(fault, str(len(tallies)), sum(tallies, Tally())) for fault, tallies in found.items()]


def _rows(
    forms: list[Written], faults: list[str], tries: int, agency: Path, scratch: Path
) -> Iterator[tuple[str, str, Tally]]:
    for written in forms:
        one = recorded(written, agency, scratch)
        for fault in faults:
            if fault in PROCESS_FAULTS:
                tally = _whole(written, one, fault, tries, agency, scratch)
            elif fault == DISK:
                tally = _disk(one, tries, scratch)
            else:
                tally = UNDER[fault](tries)(one, rights.emptied(scratch / "kerja"))
            if tally.tries:
                sys.stderr.write(f"{fault}, {written.name}: {tally}\n")
                yield fault, written.name, tally


def _disk(one: Recorded, tries: int, scratch: Path) -> Tally:
    size = 4 * sum(len(content) + 2 * ladder.STEP for content in one.new.values()) + (1 << 20)
    place = scratch / "cakram"
    with ladder.small_disk(place, size) as disk:
        tally = ladder.full(one, disk, tries or TRIES) if disk else Tally()
    place.rmdir()
    return tally


def _whole(written: Written, one: Recorded, fault: str, tries: int, agency: Path, scratch: Path) -> Tally:
    if written.name not in WHOLE:
        return Tally()
    process = Process(written, one, agency, scratch / "proses")
    tally = swept(process, PROCESS_FAULTS[fault], tries or PROCESSES)
    shutil.rmtree(process.folder)
    return tally


def _naive(outputs: Sequence[atomic.Output], inputs: Any = ()) -> None:
    for output in outputs:
        output.write(output.path)


UNDER: dict[str, Callable[[int], Under]] = {
    "SIGKILL": lambda tries: partial(kills.killed, tries=tries or KILLS),
    "SIGTERM": lambda tries: partial(kills.interrupted, tries=tries or TRIES, how=signal.SIGTERM),
    "SIGINT": lambda tries: partial(kills.interrupted, tries=tries or TRIES, how=signal.SIGINT),
    "size limit": lambda tries: partial(ladder.limited, most=tries or TRIES),
    "read-only folder": lambda _: rights.read_only,
    "sticky folder": lambda _: rights.sticky,
    "one file another's": lambda _: rights.one_of_another,
    "open elsewhere": lambda _: rights.open_elsewhere,
}
PROCESS_FAULTS = {f"whole run: {how.name}": how for how in (signal.SIGKILL, signal.SIGTERM, signal.SIGINT)}
DISK = "disk full"
FAULTS = (*UNDER, DISK, *PROCESS_FAULTS)


def _parsed(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("faults", nargs="*", choices=[[], *FAULTS])
    parser.add_argument("--tries", type=int, default=0)
    parser.add_argument("--forms", nargs="*", default=[])
    parser.add_argument("--naive", action="store_true")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
