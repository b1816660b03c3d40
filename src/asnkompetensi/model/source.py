"""A file to read, which may be nowhere but here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read, by the name that people see: the path as given, or the folder as given and the path in it.

    `data` is there already where it came from standard input, or from this program itself. `alamat` is the whole
    address of a database as given, which is no file unless `path` says where it lies; no password is in either name.
    """

    berkas: str
    data: bytes | None = field(default=None, repr=False)
    alamat: str = field(default="", repr=False)
    path: str = ""


@dataclass(frozen=True, slots=True)
class Frames:
    """Frames that a caller has in memory (pandas, or any other that narwhals knows), by the names of their sheets.

    A frame is a sheet whose first row has the names of its columns: its first row of data is row 2. `berkas` is what
    places in it are told by.
    """

    berkas: str
    tabel: Mapping[str, Any] = field(repr=False)


Sources: TypeAlias = Sequence[str | Source | Frames]  # as a call names them: files, folders, patterns, and these
