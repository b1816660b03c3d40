"""What the catalogue knows of one problem code."""

from __future__ import annotations

from dataclasses import dataclass

from asnkompetensi.model.problem import Grade


@dataclass(frozen=True, slots=True)
class Wording:
    """The sentences of one code in one language; `{name}` stands for a fact of the problem.

    `judul` is the headline, `sebab` why it is so, `akibat` what follows for the result, `saran` the repair (it begins with
    a verb in the imperative), `dasar` the article it rests on, `bukti` one line of evidence, and `panjang` the long
    text of `asn check --explain`. Empty where the part does not apply; `judul`, `saran` and `panjang` never are.
    """

    judul: str
    saran: str
    panjang: str
    sebab: str = ""
    akibat: str = ""
    dasar: str = ""
    bukti: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One code: its grade, the exit status it leads to (0 unless it is a galat), and its words."""

    kode: str
    tingkat: Grade
    keluar: int
    id: Wording
    en: Wording
