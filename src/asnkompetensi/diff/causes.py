"""Why two results differ, as far as they tell: other inputs, other settings, another law, another version."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from asnkompetensi.diff.keys import FILE, ends, plain
from asnkompetensi.model.rules import Basis
from asnkompetensi.model.saved import Saved

BUILT_IN = "bawaan"
_SHORT = 12  # digits of a SHA-256: enough to tell files apart


class Kind(StrEnum):
    """What kind of cause."""

    PERINTAH = "perintah"  # they answer different questions
    MASUKAN = "masukan"
    SETELAN = "setelan"
    TETAPAN = "tetapan"  # a constant of law has another value, or another is in force
    VERSI = "versi"
    KOLOM = "kolom"
    TAK_TERTULIS = "tak_tertulis"  # a table alone does not say what it was computed from


@dataclass(frozen=True, slots=True)
class Cause:
    """A cause: what it is about, how it was and how it is; "" where it was not, or is no longer."""

    sebab: Kind
    apa: str
    sebelum: str = ""
    sesudah: str = ""


def causes(old: Saved, new: Saved) -> Iterator[Cause]:
    """Every cause, the gravest first."""
    if old.perintah and new.perintah and old.perintah != new.perintah:
        yield Cause(Kind.PERINTAH, "asn", old.perintah, new.perintah)
    for one in (old, new):
        if not one.tells_causes:
            yield Cause(Kind.TAK_TERTULIS, one.isi.berkas)
    if old.tells_causes and new.tells_causes:
        yield from _inputs(old, new)
        yield from _rules(old, new)
    if old.versi and new.versi and old.versi != new.versi:
        yield Cause(Kind.VERSI, "asn", old.versi, new.versi)
    yield from _columns(old, new)


def _inputs(old: Saved, new: Saved) -> Iterator[Cause]:
    """Files whose bytes differ. A file that bears another name and has the same bytes is no other input.

    A copy of the data in another folder is compared with the first.
    """
    files = ends(*([one.berkas for one in saved.sumber] for saved in (old, new)))
    same = {one.sha256 for one in old.sumber} & {one.sha256 for one in new.sumber}
    before, after = (
        {plain(FILE, one.berkas, files): one.sha256[:_SHORT] for one in saved.sumber if one.sha256 not in same}
        for saved in (old, new)
    )
    for name in dict.fromkeys((*before, *after)):
        yield Cause(Kind.MASUKAN, name, before.get(name, ""), after.get(name, ""))


def _rules(old: Saved, new: Saved) -> Iterator[Cause]:
    for name in dict.fromkeys((*old.aturan, *new.aturan)):
        was, now = old.aturan.get(name), new.aturan.get(name)
        if (was.nilai if was else "") != (now.nilai if now else ""):
            yield Cause(_kind(was, now), name, was.nilai if was else "", now.nilai if now else "")


def _kind(was: Basis | None, now: Basis | None) -> Kind:
    """What the law says by itself is a constant; what somebody chose is a setting."""
    built_in = all(one is None or one.asal == BUILT_IN for one in (was, now))
    return Kind.TETAPAN if built_in else Kind.SETELAN


def _columns(old: Saved, new: Saved) -> Iterator[Cause]:
    """Columns that only one of them has."""
    for name in (name for name in new.tabel if name in old.tabel):
        before, after = old.tabel[name].kolom, new.tabel[name].kolom
        gone = [column for column in before if column not in after]
        come = [column for column in after if column not in before]
        if gone or come:
            yield Cause(Kind.KOLOM, name, " ".join(gone), " ".join(come))
