"""`python -m tests.corpus.run`: every file of a corpus through `asn check` and a dump of its cells, two at a time.

The cells are held against those of other readers. What differs without a word of ours, and every other demand that is
missed, is a fault, unless expected.tsv has a reason for it. Writes its figures into docs/reliability.md.
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cache, partial
from importlib.metadata import version
from pathlib import Path

from asnkompetensi.read.protocol import Kind
from tests.corpus import judge
from tests.corpus.cells import Book
from tests.corpus.dump import dumped
from tests.corpus.files import ROOT, File, files, folders
from tests.corpus.other import by_csv
from tests.corpus.process import run
from tests.corpus.reading import Expected, Reading
from tests.corpus.report import forms, section
from tests.proof.page import put

PATIENCE, LONG_PATIENCE = 120.0, 240.0
EXPECTED = Path(__file__).with_name("expected.tsv")
KEPT = ROOT / "build" / "corpus"  # what other readers saw, by SHA-256: they and the files do not change
ASN = Path(sys.executable).with_name("asn")
_FIRST = {Kind.XLSX: "openpyxl", Kind.XLS: "xlrd"}


def main() -> int:
    """Run, write the figures, name the faults; 1 where there is one that is not expected."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("only", nargs="*", help="parts of names: only these files, and nothing is written")
    parser.add_argument("--at-a-time", type=int, default=2)
    args = parser.parse_args()
    only = args.only
    every = [file for folder in folders() for file in files(folder)]
    found = [file for file in every if not only or any(part in file.name for part in only)]
    if not found:
        sys.stderr.write("no files: ASN_CORPUS names the folder of a corpus\n")
        return 2
    expected = Expected.load(EXPECTED)
    missed = 0
    readings: list[Reading] = []
    with ThreadPoolExecutor(args.at_a_time) as pool:
        for one in pool.map(partial(read, office=shutil.which("soffice")), found):
            faults = [fault for fault in one.faults if not expected.has(one.file.name, fault)]
            missed += len(faults)
            sys.stdout.write("".join(f"{one.file.name}: {fault}\n" for fault in faults))
            sys.stdout.flush()
            readings.append(one)
    for name, fault in expected.unmet(readings):
        missed += 1
        sys.stdout.write(f"{name}: expected, but not met: {fault}\n")
    if not only:
        put("corpus", section(readings, expected, forms(), args.at_a_time), "make corpus")
    return int(bool(missed))


def read(file: File, office: str | None) -> Reading:
    """Read one file in every way, and judge it."""
    with tempfile.TemporaryDirectory() as folder:
        ended = run([ASN, "check", file.path, "-f", "json"], PATIENCE, Path(folder))
    faults = [*judge.ending(ended)]
    try:
        ours = dumped(file.path)
    except Exception as error:  # noqa: BLE001 (whatever it is: the reader promises that there is none)
        ours = Book()
        faults.append(f"the dump raised {error!r}")
    others = dict(_others(file, ours, office))
    faults += [*judge.cells(ours, list(others.values())), *judge.remark(file.remark, ours)]
    return Reading(file, ended, ours, others, tuple(faults))


def _others(file: File, ours: Book, office: str | None) -> Iterator[tuple[str, Book]]:
    """What other readers see: one, and LibreOffice as a third where that one sees it otherwise, or is none."""
    if file.kind is Kind.TEXT:
        if ours.sheets:
            yield "csv", Book(list(by_csv(file.path, *_dialect(ours))))
        return
    first = dict(_seen(file, _FIRST[file.kind])) if file.kind in _FIRST else {}
    yield from first.items()
    agreed = first and not any(judge.cells(ours, list(first.values())))
    if office and file.kind and not agreed and (first or ours.sheets or file.kind not in _FIRST):
        yield from _seen(file, "office", office)


def _seen(file: File, reader: str, *program: str) -> Iterator[tuple[str, Book]]:
    """What a reader sees, kept for the next run; nothing where it reads nothing."""
    kept = KEPT / _version(reader) / f"{file.sha256}.{reader}.json"
    if not kept.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        run([sys.executable, "-m", "tests.corpus.other", reader, file.path, kept, *program], LONG_PATIENCE, ROOT)
    book = Book.load(kept) if kept.exists() else Book()
    if book.sheets and not book.said:
        yield reader, book


@cache
def _version(reader: str) -> str:
    """Changes where another reader, or our program around it, does."""
    around = "office" if reader == "office" else "other"
    programs = [Path(__file__).with_name(f"{name}.py").read_bytes() for name in ("cells", around)]
    libraries = [version(name).encode() for name in ("openpyxl", "xlrd")]
    return hashlib.sha256(b"".join([*programs, *libraries])).hexdigest()[:12]


def _dialect(ours: Book) -> tuple[str, str]:
    """The delimiter and the encoding of a text file: those that its note names (TEKS-01), else the plain ones."""
    facts = ours.said.get("TEKS-01", {})
    mark, encoding = str(facts.get("pemisah", ",")), str(facts.get("encoding", "UTF-8"))
    is_cut = any(column for _, cells in ours.sheets for _, column in cells)
    return ("\t" if mark == "TAB" else mark) if is_cut else "\x1f", encoding


if __name__ == "__main__":
    sys.exit(main())
