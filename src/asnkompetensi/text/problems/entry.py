"""What the catalogue knows of one problem code."""

from __future__ import annotations

from dataclasses import dataclass

from asnkompetensi.model.problem import Grade


@dataclass(frozen=True, slots=True)
class Wording:
    """The sentences of one code in one language; `{name}` stands for a fact of the problem.

    `judul` is the headline, `sebab` why it is so, `akibat` what follows for the result, `saran` the repair (it begins
    with a verb in the imperative), `dasar` the article it rests on, `bukti` one line of evidence, and `panjang` the
    long text of `asn check --explain`. Empty where the part does not apply; `judul`, `saran` and `panjang` never are.

    `{jumlah:cell|cells}` writes a number with its noun, the second from two on. A part in `[[ ]]` is left out where
    one of the facts it names is empty or 0; what stands after `||` in it is said instead, under the same condition
    where another `||` follows. A tab in `bukti` separates columns.
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

    def wording(self, lang: str) -> Wording:
        """The words of one language, `id` or `en`."""
        return self.en if lang == "en" else self.id


def galat(kode: str, indonesian: Wording, english: Wording, keluar: int = 1) -> Entry:
    """An entry for something refused, or for data that contradict each other."""
    return Entry(kode, Grade.GALAT, keluar, indonesian, english)


def peringatan(kode: str, indonesian: Wording, english: Wording) -> Entry:
    """An entry for data that are used as they stand, although the result may be wrong or incomplete."""
    return Entry(kode, Grade.PERINGATAN, 0, indonesian, english)


def catatan(kode: str, indonesian: Wording, english: Wording) -> Entry:
    """An entry for a choice made while reading."""
    return Entry(kode, Grade.CATATAN, 0, indonesian, english)
