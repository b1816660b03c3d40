"""`python -m tests.corpus.run`: every file of a corpus, then NIPs in every form of storage; two processes at a time.

A file goes through `asn check` and a dump of its cells, which are held against those of other readers. What differs
without a word of ours, and every other demand that is missed, is a fault, unless expected.tsv has a reason for it. Each
part writes its figures into its section of docs/reliability.md as it ends. With names, or with fewer NIPs than that
section is of, it is a trial: the section is printed, and not written.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import time
from collections.abc import Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from tests.corpus import forms, report
from tests.corpus.files import files, folders
from tests.corpus.forms import NIPS, PLANTED
from tests.corpus.one import KEPT, read, timed_alone
from tests.corpus.reading import Expected, Reading
from tests.proof.page import put, shown

EXPECTED = Path(__file__).with_name("expected.tsv")
NO_FILES = 2
SLOW = 2.0  # seconds: what the time of 99 in 100 is held against


def main(arguments: Sequence[str], kept: Path = KEPT) -> int:
    """Run, write the figures, name the faults: 1 where one is not expected, 2 where there are no files."""
    args = _parser().parse_args(arguments)
    command = " ".join(["python -m tests.corpus.run", *arguments]) if arguments else "make corpus"
    parts = [args.part] if args.part else ["files"] if args.names else ["files", "nips"]
    # A new process, not a copy of this one: each has its own interpreter, and shares no lock with a thread of ours.
    with ProcessPoolExecutor(args.at_a_time, get_context("spawn")) as pool:
        ends = [0]
        if "files" in parts:
            ends.append(_files(pool, args, command, kept))
        if "nips" in parts and NO_FILES not in ends:
            ends.append(_nips(pool, args, command))
    return max(ends)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="parts of names: only these files, and nothing is written")
    parser.add_argument("--part", choices=["files", "nips"], help="only this part, and only its section is written")
    parser.add_argument("--nips", type=int, default=NIPS, help="so many in each form; with fewer nothing is written")
    parser.add_argument("--at-a-time", type=int, default=2)
    return parser


def _files(pool: Executor, args: argparse.Namespace, command: str, kept: Path) -> int:
    every = [file for folder in folders() for file in files(folder)]
    found = [file for file in every if not args.names or any(part in file.name for part in args.names)]
    if not found:
        sys.stderr.write("no files: ASN_CORPUS names the folder of a corpus\n")
        return NO_FILES
    load, start = os.getloadavg()[0], time.perf_counter()
    expected = Expected.load(EXPECTED)
    readings: list[Reading] = []
    faults: list[str] = []
    for one in pool.map(partial(read, office=shutil.which("soffice"), kept=kept), found):
        readings.append(one)
        told = [f"{one.file.name}: {fault}\n" for fault in one.faults if not expected.has(one.file.name, fault)]
        faults += told
        sys.stdout.write("".join(told))
        sys.stdout.flush()
    unmet = [f"{name}: expected, but not met: {fault}\n" for name, fault in expected.unmet(readings)]
    sys.stdout.write("".join(unmet))
    minutes = (time.perf_counter() - start) / 60
    readings = [timed_alone(one) if one.ended.seconds > SLOW else one for one in readings]
    text = report.section(readings, expected, minutes, args.at_a_time, load)
    (shown if args.names else put)("corpus", text, command)
    return int(bool(faults or unmet))


def _nips(pool: Executor, args: argparse.Namespace, command: str) -> int:
    found = forms.stored(pool, args.nips, min(PLANTED, args.nips))
    faults = [f"{fault}\n" for fault in found.faults()]
    sys.stdout.write("".join(faults))
    (shown if args.nips < NIPS else put)("nips", forms.section(found, args.at_a_time), command)
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
