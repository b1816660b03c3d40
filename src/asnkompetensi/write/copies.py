"""Copies of the user's own workbook, made by a child: openpyxl keeps formats, but knows no limits of its own."""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from dataclasses import dataclass, replace

import msgspec

from asnkompetensi.guard.child import Death, Limits, once
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.repair import Aturan, Mending, Repair
from asnkompetensi.model.sheet import Sheet
from asnkompetensi.text import Words
from asnkompetensi.write.copying import Made, Wish
from asnkompetensi.write.forms import FormFault

LIMITS = Limits(detik=300, mib=2048)  # ten times what 20,000 rows of 15 columns need


@dataclass(frozen=True)
class Copy:
    """A copy, and whether it is protected by the password of the original."""

    content: bytes
    closed: bool


@dataclass(frozen=True)
class MendedCopy(Copy):
    """The same, what was done in it (a cell that could not be mended was left), and whether it is without formats."""

    perbaikan: tuple[Repair, ...]
    plain: bool


def marked_copy(
    content: bytes,
    berkas: str,
    sheets: Sequence[Sheet],
    problems: Sequence[Problem],
    say: Words,
    passwords: Sequence[str] = (),
) -> Copy:
    """The workbook `content` as :func:`asnkompetensi.write.marked.marked` marks it.

    :class:`FormFault` for what that refuses, and for what is too much within :data:`LIMITS`.
    """
    made = _made(content, Wish(berkas, say.lang, tuple(passwords), tuple(problems), sheets=tuple(sheets)))
    return Copy(made.content, made.closed)


def mended_copy(
    content: bytes, berkas: str, sheets: Sequence[Sheet], mending: Mending, say: Words, passwords: Sequence[str] = ()
) -> MendedCopy:
    """The source `content` as :func:`asnkompetensi.write.mended.mended` mends it; faults as :func:`marked_copy`."""
    made = _made(content, Wish(berkas, say.lang, tuple(passwords), mending=mending, sheets=tuple(sheets)))
    done = tuple(
        replace(one, sesudah=None, aturan=Aturan(made.left[at])) if at in made.left else one
        for at, one in enumerate(mending.perbaikan)
    )
    return MendedCopy(made.content, made.closed, done, made.plain)


def _made(content: bytes, wish: Wish) -> Made:
    answer = once("asnkompetensi.write.copying", pickle.dumps(wish), content, LIMITS)
    if answer in (Death.TIME, Death.MEMORY):
        raise FormFault("copies.batas", berkas=wish.berkas, detik=str(int(LIMITS.detik)), mib=str(LIMITS.mib))
    made = Made(fault="check.tak_tersalin") if isinstance(answer, Death) else msgspec.msgpack.decode(answer, type=Made)
    if made.fault:
        raise FormFault(made.fault, berkas=wish.berkas)
    return made
