"""A text file that is read by its path: its encoding, and its text, of which only some lie in memory (child side)."""

from __future__ import annotations

import codecs
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from asnkompetensi.read.protocol import Job
from asnkompetensi.read.refusal import refused
from asnkompetensi.read.text import PROTECTED
from asnkompetensi.read.text_dialect import lines
from asnkompetensi.read.text_encoding import MARKS, TRIED, UTF8, utf16

_PIECE = 1 << 22  # bytes
_HEAD = 4096
_MARKED = {
    "utf-16": (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE),
    "utf-32": (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE),
}


class Stream:
    """The text of a file. :meth:`look` reads all of it once; then its `encoding` is known, and :meth:`chunks` open.

    `protected` says that some field may be a text that an export protects as a formula.
    """

    def __init__(self, job: Job) -> None:
        self._job, self._path = job, Path(job.path)
        self._codec, self._errors, self._skip = "", "strict", 0
        self._fed = 0  # bytes
        self.encoding, self.protected = "", False

    def look(self) -> Iterator[None]:
        """Find the encoding, a piece of the file at a time.

        Refused for bytes that the encoding the user named does not know (TEKS-04), and for a NUL (TEKS-02).
        """
        with self._path.open("rb") as file:
            head = file.read(_HEAD)
        named = self._job.encoding
        mark = next((one for one in MARKS if not named and head.startswith(one[0])), None)
        tried = chain(utf16(head), TRIED)
        if named:
            tried = chain([(_ordered(named, head), UTF8 if codecs.lookup(named).name.startswith("utf-8") else named)])
        elif mark:
            self._errors, self._skip = "replace", len(mark[0])
            tried = chain([mark[1:]])
        for self._codec, self.encoding in chain(tried, [("latin-1", "ISO-8859-1")]):  # which knows every byte
            try:
                yield from self._sound()
            except UnicodeError as fault:
                if named:
                    baris = self._line_of(fault)
                    raise refused("TEKS-04", self._job.berkas, encoding=named, baris=baris) from None
            else:
                return

    def chunks(self) -> Iterator[str]:
        """The text without a byte-order mark, cut where a line ends."""
        rest = ""
        for piece in self._pieces():
            text = rest + piece
            end = max(text.rfind("\n"), text.rfind("\r", 0, -1)) + 1  # a CR at the end may be half of a line's end
            if end:
                yield text[:end]
            rest = text[end:]
        if rest:
            yield rest

    def _pieces(self) -> Iterator[str]:
        decoder, begun = codecs.getincrementaldecoder(self._codec)(self._errors), False
        self._fed = self._skip
        with self._path.open("rb") as file:
            file.seek(self._skip)
            while data := file.read(_PIECE):
                self._fed += len(data)
                piece = decoder.decode(data)
                yield piece if begun or not self._job.encoding else piece.removeprefix("\ufeff")
                begun = True
            yield decoder.decode(b"", final=True)

    def _sound(self) -> Iterator[None]:
        """Read all; refused at the line of a NUL, where the encoding knows every byte."""
        nul = False
        for chunk in self.chunks():
            nul = nul or "\0" in chunk
            self.protected = self.protected or PROTECTED in chunk
            yield
        if nul:
            raise refused("TEKS-02", self._job.berkas, baris=self._line_of_nul())

    def _line_of_nul(self) -> int:
        baris = 0
        for chunk in self.chunks():
            before, found, _ = chunk.partition("\0")
            if found:
                return baris + sum(1 for _ in lines(before + "."))
            baris += sum(1 for _ in lines(chunk))
        return baris

    def _line_of(self, fault: UnicodeError) -> int:
        """The line of the byte that the encoding does not know; 1 where the fault does not tell."""
        held, start = getattr(fault, "object", b""), getattr(fault, "start", 0)
        ended, left = 0, max(self._fed - len(held) + start, 0)
        with self._path.open("rb") as file:
            while data := file.read(min(_PIECE, left)):
                ended, left = ended + data.count(b"\n"), left - len(data)
        return ended + 1


def _ordered(named: str, head: bytes) -> str:
    """The codec of an encoding; without a mark, of two orders of bytes that of this machine, as for a whole text."""
    codec = codecs.lookup(named).name
    if codec not in _MARKED or head.startswith(_MARKED[codec]):
        return named
    return f"{codec}-{'le' if sys.byteorder == 'little' else 'be'}"
