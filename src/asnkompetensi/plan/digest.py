"""What names a planning problem: a hash of all that matters to it, and of nothing else.

Names stand for codes, and only those that occur: a person without a seat, or a competency that nobody learns, changes
nothing that is hashed. So the same tables give the same hash whatever files they come from.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.options import GapOptions
    from asnkompetensi.model.plan import Limits
    from asnkompetensi.plan.instance import Instance, Ints

_AT_ONCE = 1_000_000  # numbers that are put into bytes at a time
_CLASSES = ("jp", "minimum", "maksimum", "angkatan", "biaya_peserta", "biaya_angkatan", "mulai", "selesai")
_BETWEEN, _INSIDE = "\x1e", "\x1f"  # no name has these characters


def hash_data(instance: Instance, data: Data, options: GapOptions, limits: Limits) -> str:
    """`sha256:...` over the seats with their worth, what classes and purses ask for, the limits and the options.

    Numbers are in the small units of the instance. `limits` are those that hold: a budget that nothing asks for is
    none.
    """
    found = hashlib.sha256()
    for part in _told(instance, data, options, limits):
        found.update(len(part).to_bytes(8, "little"))
        found.update(part)
    return f"sha256:{found.hexdigest()}"


def _told(instance: Instance, data: Data, options: GapOptions, limits: Limits) -> Iterator[bytes]:
    """The parts of the problem, in a fixed order."""
    seats = instance.kursi
    people, trainings, learned = (_used(codes) for codes in (seats.orang, seats.pelatihan, seats.kompetensi))
    homes = _used(instance.unit[people])
    yield _facts({**_options(options), **asdict(limits), "satuan": instance.satuan})
    yield _texts(_people(data, people))
    yield _texts(data.katalog.nama.names[code] for code in trainings.tolist())
    yield _texts(data.kompetensi.names[code] for code in learned.tolist())
    yield _texts(data.unit.names[code] for code in homes.tolist())
    yield from _codes(seats.orang, people)
    yield from _codes(seats.pelatihan, trainings)
    yield from _codes(seats.kompetensi, learned)
    for numbers in (seats.nilai, seats.awal, seats.bagian):
        yield from _numbers(numbers)
    for name in _CLASSES:
        yield from _numbers(getattr(instance.kelas, name)[trainings])
    for by_unit in (instance.jaminan, instance.hadir):
        yield from _numbers(by_unit[homes])
    yield _texts(_purses(data))
    yield from _numbers(instance.dana.pagu)
    yield from _numbers(instance.dana.membayar[:, trainings].ravel().astype(np.int64))


def _options(options: GapOptions) -> dict[str, Any]:
    """The options that say what a plan is for; the others show in its seats."""
    return {"as_of": options.as_of.isoformat(), "assessment": options.assessment, "expired": options.expired}


def _people(data: Data, codes: Ints) -> Iterator[str]:
    """People as the data know them: by unit, and by NIP, else by name."""
    rows = data.pegawai.iloc[codes]
    for unit, nip, nama in zip(rows["unit"], rows["nip"], rows["nama"], strict=True):
        yield _INSIDE.join((data.unit.names[unit], nip or nama))


def _purses(data: Data) -> Iterator[str]:
    """Purses by what they are called and for; the names alone do not say which trainings they may pay."""
    rows, units, learned = data.katalog.dana, data.unit.names, data.kompetensi.names
    for name, unit, competency in zip(rows["sumber_dana"], rows["untuk_unit"], rows["untuk_kompetensi"], strict=True):
        yield _INSIDE.join((name, _name(units, unit), _name(learned, competency)))


def _name(names: tuple[str, ...], code: int) -> str:
    return names[code] if code >= 0 else str(code)


def _facts(facts: Mapping[str, Any]) -> bytes:
    return _texts(f"{name}={facts[name]}" for name in sorted(facts))


def _texts(texts: Iterable[str]) -> bytes:
    return _BETWEEN.join(texts).encode()


def _used(codes: Ints) -> Ints:
    """The codes that occur, rising."""
    return np.flatnonzero(np.bincount(codes))


def _codes(codes: Ints, used: Ints) -> Iterator[bytes]:
    """The place of each code among those that occur."""
    place = np.zeros(int(used.max(initial=-1)) + 1, np.int64)
    place[used] = np.arange(len(used))
    for part in _parts(codes):
        yield from _numbers(place[part])


def _numbers(numbers: Ints) -> Iterator[bytes]:
    """Whole numbers, eight bytes each, the lowest first, whatever machine it is."""
    return (part.astype("<i8").tobytes() for part in _parts(numbers))


def _parts(numbers: Ints) -> Iterator[Ints]:
    return (numbers[first : first + _AT_ONCE] for first in range(0, len(numbers), _AT_ONCE))
