"""A plan as the file that it is kept in: names for codes, exact decimals, everything in the order of `plan.json`."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal
from typing import TYPE_CHECKING, Any

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.model.kinds import LEVEL_UNIT, MONEY_UNIT, date_of
from asnkompetensi.model.plan_file import Aturan, Dana, Harga, Kelas, Kursi, PlanFile, named
from asnkompetensi.plan.instance import NO_LIMIT, WORTH_UNIT

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd

    from asnkompetensi.model.data import Data, Names
    from asnkompetensi.model.options import GapOptions
    from asnkompetensi.model.plan import Limits
    from asnkompetensi.plan.planned import Planned

_MILLION = 1_000_000 * MONEY_UNIT  # sen
_HUNDREDTH, _TRILLIONTH = Decimal("0.01"), Decimal("0.000000000001")
_EXACT = Context(prec=60)


def filed(planned: Planned, options: GapOptions) -> PlanFile:
    """The file of a plan that was made from data computed under `options`.

    Classes by kode and number, seats by NIP and kode, purses in the order of `dana`. Whoever has no NIP is called by
    name and unit.
    """
    found, instance = planned.found, planned.instance
    value, bound = (_worth(planned, units) for units in (found.nilai, found.batas))
    return PlanFile(
        versi=1,
        perintah="plan",
        hash_data=planned.hash_data,
        aturan=aturan(planned.limits, options),
        status=planned.status.value,
        nilai=value,
        batas=bound,
        selisih_persen=_apart(found.nilai, found.batas),
        kelas=_classes(planned),
        kursi=_seats(planned),
        dana=tuple(_purse(planned, code) for code in range(len(instance.dana))),
        metode=found.metode,
        harga=tuple(_prices(planned)),
    )


def aturan(limits: Limits, options: GapOptions) -> Aturan:
    """The options in force."""
    return Aturan(
        as_of=options.as_of,
        assessment=options.assessment,
        expired=options.expired,
        max_jp=limits.max_jp,
        max_trainings=limits.max_trainings,
        budget=limits.budget,
        min_per_unit=limits.min_per_unit,
        fair=limits.fair,
        max_away=limits.max_away,
        ikm=limits.ikm,
        target=options.target,
        builtin_standard=options.builtin,
        unit=options.unit,
        competency=options.competency,
        jabatan=options.jabatan,
    )


def _apart(value: int, bound: int) -> Decimal:
    """100 x (bound - value) / bound, 2 decimals half up; 0 where the bound is 0."""
    if bound <= 0:
        return Decimal(0)
    return Decimal((20_000 * (bound - value) + bound) // (2 * bound)) * _HUNDREDTH


def _worth(planned: Planned, units: int) -> Decimal:
    return _EXACT.divide(Decimal(units * planned.instance.satuan), Decimal(WORTH_UNIT))


def _people(data: Data) -> list[str]:
    """What each person is called."""
    table, units = data.pegawai, data.unit.names
    rows = zip(table["nip"].tolist(), table["nama"].tolist(), table["unit"].tolist(), strict=True)
    return [named(nip, nama, units[unit]) for nip, nama, unit in rows]


def _seats(planned: Planned) -> tuple[Kursi, ...]:
    seats, groups, taken = planned.instance.kursi, planned.groups, planned.found.kursi
    people, trainings = _people(planned.data), planned.data.katalog.nama.names
    rows = zip(
        seats.orang[taken].tolist(),
        seats.pelatihan[taken].tolist(),
        groups.angkatan[groups.kelas].tolist(),
        seats.ditutup[taken].tolist(),
        seats.nilai[taken].tolist(),
        strict=True,
    )
    made = [
        Kursi(
            nip=people[person],
            kode=trainings[training],
            angkatan=number,
            level_ditutup=Decimal(closed) / LEVEL_UNIT,
            nilai=_worth(planned, value),
        )
        for person, training, number, closed, value in rows
    ]
    return tuple(sorted(made, key=lambda seat: (seat.nip, seat.kode)))


def _classes(planned: Planned) -> tuple[Kelas, ...]:
    groups, kelas = planned.groups, planned.instance.kelas
    people, trainings = _people(planned.data), planned.data.katalog.nama.names
    there: list[list[str]] = [[] for _ in range(len(groups))]
    for place, person in zip(groups.kelas.tolist(), planned.instance.kursi.orang[planned.found.kursi], strict=True):
        there[place].append(people[person])
    cost = kelas.biaya_angkatan[groups.pelatihan]
    seat_cost = kelas.biaya_peserta[groups.pelatihan]
    rows = zip(
        groups.pelatihan.tolist(), groups.angkatan.tolist(), groups.dana.tolist(), cost.tolist(), seat_cost.tolist(),
        there, strict=True,
    )  # fmt: skip
    made = [
        Kelas(
            kode=trainings[training],
            angkatan=number,
            dana=purse + 1,
            biaya=Decimal(whole + each * len(peserta)) / MONEY_UNIT,
            peserta=tuple(sorted(peserta)),
        )
        for training, number, purse, whole, each, peserta in rows
    ]
    return tuple(sorted(made, key=lambda one: (one.kode, one.angkatan)))


def _purse(planned: Planned, code: int) -> Dana:
    data, money = planned.data, int(planned.instance.dana.pagu[code])
    table = data.katalog.dana
    row = table.iloc[code] if len(table) else None
    return Dana(
        sumber_dana=None if row is None else str(row["sumber_dana"]),
        untuk_unit=None if row is None else _earmark(data, row, "untuk_unit", data.unit),
        untuk_kompetensi=None if row is None else _earmark(data, row, "untuk_kompetensi", data.kompetensi),
        pagu=None if money == NO_LIMIT else Decimal(money) / MONEY_UNIT,
        terpakai=Decimal(_spent(planned, code)) / MONEY_UNIT,
        harga_bayangan=_price(planned, code),
    )


def _spent(planned: Planned, code: int) -> int:
    groups, kelas = planned.groups, planned.instance.kelas
    seats = planned.found.dana == code
    trainings = planned.instance.kursi.pelatihan[planned.found.kursi[seats]]
    held = groups.pelatihan[groups.dana == code]
    return int(kelas.biaya_peserta[trainings].sum() + kelas.biaya_angkatan[held].sum())


def _price(planned: Planned, code: int) -> Decimal | None:
    """Worth that a million rupiah more would add, by the dual."""
    price = float(planned.found.harga[code])
    if not np.isfinite(price):
        return None
    worth = Decimal(max(price, 0.0)) * planned.instance.satuan * _MILLION / WORTH_UNIT
    return worth.quantize(_TRILLIONTH, ROUND_HALF_UP)


def _prices(planned: Planned) -> Iterator[Harga]:
    """The other prices of the proof, those above 0."""
    proof, units = planned.found.bukti, planned.data.unit.names
    if proof is None:
        return
    for code, price in enumerate(proof.kelas.tolist()):
        if worth := _rounded(planned, price):
            yield Harga(untuk="kelas", nama=planned.data.katalog.nama.names[code], hari=None, harga=worth)
    for unit, price in enumerate(proof.jaminan.tolist()):
        if worth := _rounded(planned, price):
            yield Harga(untuk="jaminan", nama=units[unit], hari=None, harga=worth)
    for unit, price in enumerate(proof.adil.tolist()):
        if worth := _rounded(planned, price):
            yield Harga(untuk="adil", nama=units[unit], hari=None, harga=worth)
    for (unit, day), price in sorted(proof.hadir.items()):
        if worth := _rounded(planned, price):
            yield Harga(untuk="hadir", nama=units[unit], hari=date_of(day), harga=worth)


def _rounded(planned: Planned, price: float) -> Decimal:
    """A price in worth, to twelve decimals."""
    return (Decimal(price) * planned.instance.satuan / WORTH_UNIT).quantize(_TRILLIONTH, ROUND_HALF_UP)


def _earmark(data: Data, row: pd.Series[Any], column: str, names: Names) -> str | None:
    """What a purse is for, by the name that the data give it; what is not in the data as it was written."""
    code = int(row[column])
    if code == NONE:
        return None
    if code >= 0:
        return names.names[code]
    return str(data.tabel[int(row["asal_tabel"])].frame[column].iloc[int(row["asal"])])
