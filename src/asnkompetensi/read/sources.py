"""What was given on the command line to files and their bytes: folders, patterns, standard input."""

from __future__ import annotations

import hashlib
import os
import re
import sys
from collections.abc import Iterator
from glob import glob, has_magic
from pathlib import Path
from urllib.parse import quote, urlsplit

from asnkompetensi.model.mark import MANIFEST
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.source import Frames, Source, Sources
from asnkompetensi.read.database.address import DUCKDB, FILES, SQLITE, is_address, parsed
from asnkompetensi.read.elsewhere import is_elsewhere, shown
from asnkompetensi.read.own_results import dossier_files, is_result, lake
from asnkompetensi.read.refusal import Refused, of_file, refused
from asnkompetensi.read.versioned import table

STDIN = "-"
SETTINGS = "asn.toml"  # often beside the data, and no data
MOST_MIB = 100
WHOLE = 1 << 24  # bytes of a text file, beyond which it may have more cells than a sheet that is read as a whole
_MIB = 1 << 20
_ENDS = 8
_START = 4096
_MARKS = {SQLITE: (0, b"SQLite format 3\0"), DUCKDB: (8, b"DUCK")}  # where what stands in a file of each
_HEAD = 16
_BESIDE = re.compile(r"_[^.]*")  # what Spark and others put beside data: `_SUCCESS`, `_metadata`, `_committed_17`
_UNFINISHED = "_temporary"  # the folder of a job of Spark that did not end
_DOWNLOAD = "curl -O"  # what brings what Spark does not reach: a file of the web or of FTP
_ADDRESS = re.compile(r"([a-zA-Z][\w+.-]+)://")


def expanded(sources: Sources) -> list[Source | Frames | Problem]:
    """The files in the order given, each folder's files sorted; a problem in the place of what leads to no file.

    In a folder, lock files, hidden files, marks of Spark and `asn.toml` are passed over; so are results of this
    program, which is told, where anything else is there; a dossier and a folder of Parquet in parts always are, with
    all that is in them. A name that is no file but a pattern (`*.xlsx`) stands for what it matches: the command line of
    Windows hands patterns over as they are.
    """
    piped = of_pipe() if STDIN in sources else None  # read here, once: in a thread it could not be interrupted
    found: list[Source | Frames | Problem] = []
    for given in sources:
        found += (
            [given] if isinstance(given, Source | Frames) else [piped] if piped and given == STDIN else _files(given)
        )
    return found


def matched(given: str) -> list[str]:
    """What a pattern stands for, sorted; of any other name itself, whatever is there."""
    if is_address(given) or not has_magic(given) or os.path.exists(given):  # noqa: PTH110 (as given)
        return [given]
    return sorted(glob(given)) or [given]  # noqa: PTH207 (as given)


def of_pipe() -> Source | Problem:
    """What is piped into standard input, read once; BERKAS-01 where that is closed."""
    try:
        return Source(STDIN, sys.stdin.buffer.read(MOST_MIB * _MIB + 1))
    except (OSError, ValueError, AttributeError):  # closed, or there is none
        return of_file("BERKAS-01", STDIN)


def _files(given: str) -> Iterator[Source | Problem]:
    if is_address(given):
        yield database(given)
    elif (address := _ADDRESS.match(given)) and not os.path.exists(given):  # noqa: PTH110 (as given)
        yield from _elsewhere(given, address[1])
    elif given and os.path.isdir(given):  # noqa: PTH112 (of pathlib, a folder without rights would be an error)
        yield from _inside(given)
    elif (matches := matched(given)) != [given]:
        for match in matches:
            yield from _files(match)
    elif bare := addressed(given):
        yield database(bare)
    else:
        yield Source(given)


def addressed(given: str) -> str:
    """The address of a database that is named as a file, without its tables; "" for any other file."""
    if not os.path.isfile(given):  # noqa: PTH113 (as given)
        return ""
    try:
        with open(given, "rb") as file:  # noqa: PTH123 (as given)
            head = file.read(_HEAD)
    except OSError:
        return ""
    dialect = next((name for name, (at, mark) in _MARKS.items() if head[at:].startswith(mark)), "")
    return f"{dialect}:///{quote(given)}" if dialect else ""


def _elsewhere(given: str, scheme: str) -> Iterator[Source | Problem]:
    """What is at an address: of a file here, that file; what only Spark reaches, to be asked; else `BERKAS-18`."""
    if scheme.casefold() == "file":
        from urllib.request import url2pathname  # which takes longer to import than all else here

        yield from _files(url2pathname(urlsplit(given).path))
    elif is_elsewhere(given):
        yield Source(shown(given), alamat=given)
    else:
        yield of_file("BERKAS-18", shown(given), skema=scheme, unduh=_DOWNLOAD)


def database(given: str) -> Source | Problem:
    """The source that an address of a database stands for; `BASIS-08` where the address is wrong."""
    try:
        found = parsed(given)
    except Refused as refusal:
        return refusal.problem
    return Source(found.shown, alamat=given, path=found.database if found.dialect in FILES else "")


def _inside(folder: str) -> Iterator[Source | Problem]:
    unreadable: list[OSError] = []
    paths, dossiers, tables = [], [], set[tuple[str, str]]()
    for place, folders, names in os.walk(folder, onerror=unreadable.append):
        tables |= {logged for name in (*folders, *names) if (logged := table(place, name))}
        if MANIFEST in names and dossier_files(place) is not None:
            dossiers.append(place)
            folders[:] = []
            continue
        folders[:] = [name for name in folders if not name.startswith(".") and name != _UNFINISHED]
        data = [name for name in names if not (name.startswith((".", "~$")) or _BESIDE.fullmatch(name))]
        paths += [os.path.join(place, name) for name in data if name != SETTINGS]  # noqa: PTH118 (as given)
    if tables:
        yield from (of_file("BERKAS-20", path, format=kind) for path, kind in sorted(tables))
        return
    files = [path for path in sorted(paths, key=lambda path: Path(path).parts) if _is_file(path)]
    results = {path for path in files if is_result(path)}
    lakes = {path: found for path in results if (found := lake(path))}
    results -= lakes.keys()
    files = [path for path in files if path not in lakes]
    if len(results) < len(files):
        files = [path for path in files if path not in results]
        yield from (of_file("BERKAS-16", path) for path in sorted(results))
    within = {str(one) if one.is_relative_to(folder) else folder for one in lakes.values()}
    yield from (of_file("BERKAS-16", path) for path in sorted({*dossiers, *within}))
    yield from (Source(path) for path in files)
    yield from (of_file("BERKAS-01", str(error.filename)) for error in unreadable)
    if not files and not unreadable:
        yield of_file("BERKAS-02", folder, folder=folder)


def _is_file(path: str) -> bool:
    """Whether what a folder lists is a file, or may be one: in a folder that may be listed alone nobody can tell."""
    return os.path.isfile(path) or not os.path.lexists(path)  # noqa: PTH113 (as above)


def ends(source: Source) -> bytes:
    """The first and the last bytes of a source on disk; b"" where it is none, and for a pipe: its bytes come once."""
    try:
        if not Path(source.berkas).is_file():
            return b""
        with Path(source.berkas).open("rb") as file:
            head = file.read(_ENDS)
            file.seek(-len(head), os.SEEK_END)
            return head + file.read()
    except (OSError, ValueError):
        return b""


def beginning(source: Source) -> bytes:
    """The first bytes of a long file on disk; b"" where it is none."""
    try:
        path = Path(source.berkas)
        if not path.is_file() or path.stat().st_size <= WHOLE:
            return b""
        with path.open("rb") as file:
            return file.read(_START)
    except (OSError, ValueError):
        return b""


def digest(source: Source) -> str:
    """SHA-256 of a file, which is never in memory as a whole; refused where it cannot be read."""
    try:
        with Path(source.berkas).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise refused("BERKAS-01", source.berkas) from error


def content(source: Source) -> bytes:
    """All bytes of a source, read once; refused when it is not there, may not be read, is empty or too large."""
    data = source.data
    if data is None:
        try:
            with Path(source.berkas).open("rb") as file:
                data = file.read(MOST_MIB * _MIB + 1)
        except (OSError, ValueError) as error:  # a ValueError: a name that no file can have
            raise refused("BERKAS-01", source.berkas) from error
    if not data:
        raise refused("BERKAS-02", source.berkas)
    if len(data) > MOST_MIB * _MIB:
        raise refused("BERKAS-10", source.berkas, mib=MOST_MIB)
    return data
