"""Copies of a stranger's workbook, made where nothing can be broken by it (child side)."""

from __future__ import annotations

import os
import pickle
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import msgspec

from asnkompetensi.guard.inside import live
from asnkompetensi.text import words
from asnkompetensi.write.forms import FormFault

if TYPE_CHECKING:
    from asnkompetensi.model.problem import Problem
    from asnkompetensi.model.repair import Mending
    from asnkompetensi.model.sheet import Sheet

_OLE = b"\xd0\xcf\x11\xe0"


@dataclass(frozen=True)
class Wish:
    """What kind of copy is wanted of a file, which was read as `sheets`: marked for its problems, or mended."""

    berkas: str
    lang: str
    passwords: Sequence[str] = field(default=(), repr=False)
    problems: Sequence[Problem] = ()
    mending: Mending | None = None
    sheets: Sequence[Sheet] = ()


class Made(msgspec.Struct, frozen=True):
    """The copy, or the fault for which there is none.

    `left` are the repairs (by place) that the workbook did not let be made, with the rule that says why; `closed` is
    whether the copy is protected by the password of the original.
    """

    content: bytes = b""
    fault: str = ""
    left: dict[int, str] = {}
    plain: bool = False
    closed: bool = False


def main(setup: dict[str, Any]) -> None:
    """Copy for the parent until it closes its pipe."""
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # each thread takes address space, which is limited here
    live(setup, answer)


def answer(asked: bytes, data: bytes) -> bytes:
    """The copy that a pickled :class:`Wish` asks for; the parent is trusted, and what goes back to it is no pickle."""
    wish: Wish = pickle.loads(asked)  # noqa: S301 (it comes from the parent, by a pipe of its own)
    try:
        made = _copy(wish, data)
    except FormFault as fault:
        made = Made(fault=fault.key)
    return msgspec.msgpack.encode(made)


def _copy(wish: Wish, data: bytes) -> Made:
    """The copy of a book, protected by the same password as the book."""
    from asnkompetensi.guard.lock import BUILT_IN, NoneFits, UnknownLock, closed, opened

    password = ""
    if data.startswith(_OLE):
        try:
            found = opened(data, wish.passwords)
            data, password = found.data, found.password
        except (NoneFits, UnknownLock):  # an old workbook without a password
            pass
    made = _mended(wish, wish.mending, data) if wish.mending else _marked(wish, data)
    if password in ("", BUILT_IN):
        return made
    return msgspec.structs.replace(made, content=closed(made.content, password), closed=True)


def _marked(wish: Wish, data: bytes) -> Made:
    from asnkompetensi.write.marked import marked

    return Made(marked(data, wish.berkas, wish.problems, words(wish.lang), wish.sheets))


def _mended(wish: Wish, mending: Mending, data: bytes) -> Made:
    from asnkompetensi.write.mended import mended

    made = mended(data, wish.berkas, wish.sheets, mending, words(wish.lang))
    pairs = enumerate(zip(mending.perbaikan, made.perbaikan, strict=True))
    left = {at: after.aturan.value for at, (before, after) in pairs if after is not before and after != before}
    return Made(made.content, left=left, plain=made.plain)
