"""What can be mended in the cells of a source without changing what is read, and what a person must confirm."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from asnkompetensi.model.place import Place

Mended = str | int | float | date


class Aturan(StrEnum):
    """What a repair does; from `RUMUS` on, why a cell is left as it is."""

    JUDUL = "judul"  # an older heading becomes the contract's
    SPASI = "spasi"  # blanks and invisible characters
    EJAAN = "ejaan"  # a name in the spelling that is read
    NIP = "nip"  # what stands between the 18 digits
    LEVEL = "level"
    ANGKA = "angka"
    UANG = "uang"
    TANGGAL = "tanggal"
    RUMUS = "rumus"  # the cell holds a formula
    GABUNG = "gabung"  # the cell is merged into another, and cannot be seen
    RAGU = "ragu"  # the date is in doubt
    AWAL = "awal"  # the workbook cannot hold so early a date
    LAIN = "lain"  # the cell holds something else than what was read


@dataclass(frozen=True, slots=True)
class Repair:
    """One cell: the text in it (`sebelum`), what stands there afterwards, by which rule; None: it is left.

    `kolom` is the field.
    """

    tempat: Place
    kolom: str
    sebelum: str
    sesudah: Mended | None
    aturan: Aturan


@dataclass(frozen=True, slots=True)
class LostNip:
    """A NIP that has lost its last digits: its cell, the name beside it, the 15 digits that are left (`isi`).

    `calon` are the whole NIPs of that name that begin so, each with its place; none is ever put in by itself.
    """

    tempat: Place
    nama: str
    isi: str
    calon: tuple[tuple[str, Place], ...]


@dataclass(frozen=True)
class Mending:
    """All repairs of one source in the order of its cells, and the NIPs that somebody must confirm.

    `lain` are the other sources in which something could be mended, each in a call of its own.
    """

    perbaikan: tuple[Repair, ...] = ()
    hilang: tuple[LostNip, ...] = ()
    lain: tuple[str, ...] = ()
