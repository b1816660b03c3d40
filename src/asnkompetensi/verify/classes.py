"""Classes: numbered in order, of a size that is allowed, and with the people of their seats."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

from asnkompetensi.model.kinds import NUMBER_UNIT
from asnkompetensi.verify.broken import Broken
from asnkompetensi.verify.case import Case

_Key = TypeVar("_Key", str, tuple[str, int])


def classes(case: Case) -> Iterator[Broken]:
    """What is broken in `kelas`, class by class."""
    for place in _unordered([(one.kode, one.angkatan) for one in case.plan.kelas]):
        yield Broken("urutan_kelas", f"kelas[{place}]", tertulis=case.plan.kelas[place].kode)
    there = _there(case)
    numbers: Counter[str] = Counter()
    for place, one in enumerate(case.plan.kelas):
        di = f"kelas[{place}]"
        if one.kode not in case.trainings:
            yield Broken("kode", f"{di}.kode", tertulis=one.kode)
            continue
        numbers[one.kode] += 1
        if one.angkatan != numbers[one.kode]:
            yield Broken("angkatan", f"{di}.angkatan", tertulis=one.angkatan, seharusnya=numbers[one.kode])
        for where in _unordered(one.peserta):
            yield Broken("peserta", f"{di}.peserta[{where}]", one.peserta[where])
        yield from _people(di, one.peserta, there.pop((one.kode, one.angkatan), {}))
        yield from _sizes(case, di, one.kode, len(one.peserta), numbers[one.kode])
    for seats in there.values():
        for nip, place in seats.items():
            yield Broken("isi_kelas", f"kursi[{place}]", nip)


def _unordered(keys: Sequence[_Key]) -> list[int]:
    """The positions of what does not come after the one before it."""
    return [place for place, (before, after) in enumerate(pairwise(keys), 1) if before >= after]


def _there(case: Case) -> dict[tuple[str, int], dict[str, int]]:
    """By class who sits there, and in which seat."""
    found: dict[tuple[str, int], dict[str, int]] = defaultdict(dict)
    for place, seat in enumerate(case.plan.kursi):
        found[seat.kode, seat.angkatan][seat.nip] = place
    return found


def _people(di: str, listed: Sequence[str], seated: dict[str, int]) -> Iterator[Broken]:
    for where, nip in enumerate(listed):
        if nip not in seated:
            yield Broken("isi_kelas", f"{di}.peserta[{where}]", nip)
    there = set(listed)
    for nip, place in seated.items():
        if nip not in there:
            yield Broken("isi_kelas", f"kursi[{place}]", nip)


def _sizes(case: Case, di: str, kode: str, people: int, number: int) -> Iterator[Broken]:
    """A class that is empty, too small, too large, or one too many."""
    training = case.trainings[kode]
    least, most, classes = training.minimum, training.maksimum, training.angkatan
    if people * NUMBER_UNIT < max(least, NUMBER_UNIT):
        yield Broken("minimal", di, tertulis=people, batas=-(-max(least, NUMBER_UNIT) // NUMBER_UNIT))
    if most is not None and people * NUMBER_UNIT > most:
        yield Broken("maksimal", di, tertulis=people, batas=most // NUMBER_UNIT)
    if classes is not None and number * NUMBER_UNIT > classes:
        yield Broken("maks_angkatan", di, tertulis=number, batas=classes // NUMBER_UNIT)
