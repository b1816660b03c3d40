"""One file read in every way there is: by `asn check`, by a dump of its cells, by other readers; and judged."""

from __future__ import annotations

import hashlib
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from importlib.metadata import version
from pathlib import Path

from asnkompetensi.read.protocol import Kind
from tests.corpus import judge
from tests.corpus.cells import Book
from tests.corpus.dump import dumped
from tests.corpus.files import ROOT, File
from tests.corpus.other import by_csv
from tests.corpus.process import Ended, run
from tests.corpus.reading import Reading

PATIENCE, LONG_PATIENCE = 120.0, 240.0
KEPT = ROOT / "build" / "corpus"  # what other readers saw, by SHA-256: they and the files do not change
ASN = Path(sys.executable).with_name("asn")
_FIRST = {Kind.XLSX: "openpyxl", Kind.XLS: "xlrd"}


def read(file: File, office: str | None, kept: Path = KEPT) -> Reading:
    """Read one file in every way, and judge it; `kept` is the folder of what others saw in earlier runs."""
    ended = _checked(file)
    faults = [*judge.ending(ended)]
    try:
        ours = dumped(file.path)
    except Exception as error:  # noqa: BLE001 (whatever it is: the reader promises that there is none)
        ours = Book()
        faults.append(f"the dump raised {error!r}")
    others = dict(_others(file, ours, office, kept))
    faults += [*judge.cells(ours, list(others.values())), *judge.remark(file.remark, ours)]
    return Reading.of(file, ended, ours, others, faults)


def timed_alone(reading: Reading) -> Reading:
    """The same, with the time that the file takes where nothing else runs: an office reads one at a time."""
    again = _checked(reading.file)
    return replace(reading, ended=replace(reading.ended, seconds=again.seconds, processor=again.processor))


def _checked(file: File) -> Ended:
    with tempfile.TemporaryDirectory() as folder:
        return run([ASN, "check", file.path, "-f", "json"], PATIENCE, Path(folder))


def _others(file: File, ours: Book, office: str | None, kept: Path) -> Iterator[tuple[str, Book]]:
    """What other readers see: one, and LibreOffice as a third where that one sees it otherwise, or is none."""
    if file.kind is Kind.TEXT:
        if ours.sheets:
            yield "csv", Book(list(by_csv(file.path, *_dialect(ours))))
        return
    first = dict(_seen(file, _FIRST[file.kind], kept)) if file.kind in _FIRST else {}
    yield from first.items()
    agreed = first and not any(judge.cells(ours, list(first.values())))
    if office and file.kind and not agreed and (first or ours.sheets or file.kind not in _FIRST):
        yield from _seen(file, "office", kept, office)


def _seen(file: File, reader: str, kept: Path, *program: str) -> Iterator[tuple[str, Book]]:
    """What a reader sees, kept for the next run; nothing where it reads nothing."""
    found = kept / _version(reader) / f"{file.sha256}.{reader}.json"
    if not found.exists():
        found.parent.mkdir(parents=True, exist_ok=True)
        run([sys.executable, "-m", "tests.corpus.other", reader, file.path, found, *program], LONG_PATIENCE, ROOT)
    book = Book.load(found) if found.exists() else Book()
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
