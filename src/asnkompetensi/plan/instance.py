"""One planning problem as whole numbers in arrays: all that a solver knows."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray

    from asnkompetensi.model.plan import Way

    Ints = NDArray[np.signedinteger[Any]]
    Flags = NDArray[np.bool_]
    Floats = NDArray[np.float64]

NO_LIMIT = 2**62
WORTH_UNIT = 10**12  # a weight in millionths times a level in millionths


@dataclass(frozen=True, eq=False)
class Seats:
    """The seats there may be, sorted by person, then training; a pair occurs once. What cannot be planned is no seat.

    Codes (of person, training, competency) are int32 where a person's code times the number of trainings or
    competencies still is one: there may be ten million seats. All other numbers are int64.

    orang, pelatihan    codes of person and training
    nilai               worth, in `Instance.satuan`; above 0
    ditutup             levels closed (millionths), all competencies together
    awal                where the parts of each seat begin in the two arrays below; one longer than the others
    kompetensi          competencies whose gap a seat closes, rising within a seat
    bagian              levels closed of each of them (millionths)
    """

    orang: Ints
    pelatihan: Ints
    nilai: Ints
    ditutup: Ints
    awal: Ints
    kompetensi: Ints
    bagian: Ints

    def __len__(self) -> int:
        return len(self.orang)


@dataclass(frozen=True, eq=False)
class Classes:
    """By training: what its classes ask for.

    jp                          millionths
    minimum, maksimum           people in a class (blank minimum: 1, blank maximum: `NO_LIMIT`)
    angkatan                    classes at most (`NO_LIMIT` where not given)
    biaya_peserta, biaya_angkatan   sen, of a seat and of a class
    mulai, selesai              first and last day (since 1970-01-01), `NONE` (-1) for both where either is not known
    """

    jp: Ints
    minimum: Ints
    maksimum: Ints
    angkatan: Ints
    biaya_peserta: Ints
    biaya_angkatan: Ints
    mulai: Ints
    selesai: Ints

    def __len__(self) -> int:
        return len(self.jp)


@dataclass(frozen=True, eq=False)
class Purses:
    """By purse: its money (sen, `NO_LIMIT` where money is no limit), the unit it is for, the trainings it may pay.

    pagu       sen
    unit       code; `NONE` (-1): for everybody, `NOWHERE` (-2): for nobody
    membayar   purse x training: whether its name and its `untuk_kompetensi` allow it
    """

    pagu: Ints
    unit: Ints
    membayar: Flags

    def __len__(self) -> int:
        return len(self.pagu)


@dataclass(frozen=True, eq=False)
class Instance:
    """A planning problem. People are known by code; those without a seat are in `unit` all the same.

    unit            unit of each person
    max_jp          JP of a person at most (millionths)
    max_trainings   trainings of a person at most
    jaminan         by unit: seats that it gets at least (0: none); what `--min-per-unit` asks for
    adil            whether every unit gets its share: `seats of unit >= floor(all seats x peminat of unit / all
                    peminat)`, `peminat` being its people who have a seat at all
    hadir           by unit: people of it who may be in class on one day (`NO_LIMIT`: any number); counted on the days
                    from `mulai` to `selesai`, so that a training without days takes nobody away
    satuan          what 1 in `nilai` is, in `WORTH_UNIT`ths
    """

    kursi: Seats
    kelas: Classes
    dana: Purses
    unit: Ints
    max_jp: int
    max_trainings: int
    jaminan: Ints
    adil: bool
    hadir: Ints
    satuan: int

    def worth(self, units: int) -> Fraction:
        """So many units of `nilai` as a number: levels times weight."""
        return Fraction(units * self.satuan, WORTH_UNIT)


@dataclass(frozen=True, eq=False)
class Prices:
    """What is scarce for all together has a price, in `nilai`'s unit; none is below 0.

    At any prices no plan is worth more than :func:`asnkompetensi.plan.certificate.ceiling` tells.

    dana      by purse: a sen; 0 where money is no limit
    kelas     by training: a class
    jaminan   by unit: a seat of those that it is promised; whoever of the unit takes one is paid that much
    adil      by unit: likewise, a seat of its share
    hadir     (unit, day) and the price of somebody's being away from the unit on that day (since 1970-01-01)
    """

    dana: Floats
    kelas: Floats
    jaminan: Floats
    adil: Floats
    hadir: Mapping[tuple[int, int], float]


@dataclass(frozen=True, eq=False)
class Found:
    """A plan for an instance, and what is proven about all plans.

    kursi     positions of the seats taken, rising
    dana      the purse that pays each of them; people of one training and purse fill as many classes as their number
              asks for (:func:`asnkompetensi.plan.groups.groups`)
    batas     proven upper bound of the value of every plan, in `nilai`'s unit; not below `nilai`
    harga     by purse: price of a sen (in `nilai`'s unit) at which a bound is proven; NaN where not known
    metode    what gave the plan
    bukti     all prices of that proof, those of the purses among them; None: only these are known
    """

    kursi: Ints
    dana: Ints
    nilai: int
    batas: int
    harga: Floats
    metode: Way
    bukti: Prices | None = None
