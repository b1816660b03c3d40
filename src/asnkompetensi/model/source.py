"""A file to read, which may be nowhere but here."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read, by the name that people see: the path as given, or the folder as given and the path in it.

    `data` is there already where it came from standard input, or from this program itself.
    """

    berkas: str
    data: bytes | None = field(default=None, repr=False)
