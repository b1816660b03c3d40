"""What was planned against what happened: seats, JP, money and levels of `plan.json` beside the history."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from asnkompetensi.evaluate.before_after import common
from asnkompetensi.evaluate.cost import Cost, cost
from asnkompetensi.evaluate.exposure import UNDATED
from asnkompetensi.evaluate.rows import named
from asnkompetensi.evaluate.trainings import prices
from asnkompetensi.model.data import NONE
from asnkompetensi.model.fold import fold
from asnkompetensi.model.kinds import LEVEL_UNIT, MONEY_UNIT, day
from asnkompetensi.model.plan_file import named as known_as

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.evaluate.before_after import BeforeAfter
    from asnkompetensi.evaluate.trainings import Trainings
    from asnkompetensi.model.period import Periods
    from asnkompetensi.model.plan_file import Kelas, PlanFile

_SEAT = ["orang", "pelatihan"]


@dataclass(frozen=True, eq=False)
class Planned:
    """Seats and attendance of the plan's time.

    kursi   a row per seat that the data know: `orang`, `pelatihan`, `level` (millionths, planned), `terisi` (bool),
            `dicapai` (levels nearer to the standard of then; missing where not assessed again)
    hadir   a row per person and training attended from the plan's day on: `orang`, `pelatihan`, `hari`, `jp`,
            `kursi` (bool: he had a seat)
    kelas   the classes in which they sit
    sepi    whether nobody at all attended anything from the plan's day on
    asing   seats of people or trainings that the data do not have: their `nip` and `kode`
    """

    kursi: pd.DataFrame
    hadir: pd.DataFrame
    asing: tuple[tuple[str, str], ...]
    kelas: tuple[Kelas, ...]
    sepi: bool


def planned(
    plan: PlanFile, periods: Periods, found: BeforeAfter, trainings: Trainings, chosen: NDArray[np.bool_]
) -> Planned:
    """The seats of a plan, and who came to what from the plan's day up to the day of the new period.

    Seats, attendance and classes are those of people asked about (`chosen`, by common number).
    """
    people = _people(periods)
    seats = pd.DataFrame(
        {
            "orang": [people.get(seat.nip, NONE) for seat in plan.kursi],
            "pelatihan": [trainings.nomor.get(fold(seat.kode), NONE) for seat in plan.kursi],
            "level": [int(seat.level_ditutup * LEVEL_UNIT) for seat in plan.kursi],
        },
        dtype=np.int64,
    )
    strange = ((seats["orang"] == NONE) | (seats["pelatihan"] == NONE)).to_numpy()
    asing = tuple((seat.nip, seat.kode) for seat, is_strange in zip(plan.kursi, strange, strict=True) if is_strange)
    rows, since = trainings.hadir, day(plan.aturan.as_of)
    until = day(periods.periode[-1].as_of)
    hadir = rows[(rows["hari"] != UNDATED) & (rows["hari"] >= since) & (rows["hari"] <= until)].drop_duplicates(_SEAT)
    kursi = seats[~strange].merge(hadir[_SEAT].assign(terisi=True), on=_SEAT, how="left")
    kursi = kursi.assign(terisi=kursi["terisi"].notna()).merge(_reached(found, trainings), on=_SEAT, how="left")
    had = hadir.merge(kursi[_SEAT].assign(kursi=True), on=_SEAT, how="left")
    had = had.assign(kursi=had["kursi"].notna())
    asked, came = (rows[chosen[rows["orang"].to_numpy(np.int64)]] for rows in (kursi, had))
    others = (seats["orang"] != NONE).to_numpy() & ~chosen[seats["orang"].to_numpy(np.int64)]
    return Planned(asked, came, asing, _classes(plan, others), had.empty)


def rows(found: Planned, trainings: Trainings) -> list[dict[str, Any]]:
    """A row per training that was planned or attended, by kode."""
    classes = pd.DataFrame(
        {
            "pelatihan": [trainings.nomor.get(fold(one.kode), NONE) for one in found.kelas],
            "biaya": [int(one.biaya * MONEY_UNIT) for one in found.kelas],
        },
        dtype=np.int64,
    )
    codes = sorted({*found.kursi["pelatihan"], *found.hadir["pelatihan"]})
    return [
        _row(
            code,
            found.kursi[found.kursi["pelatihan"] == code],
            found.hadir[found.hadir["pelatihan"] == code],
            classes[classes["pelatihan"] == code],
            trainings,
        )
        for code in codes
    ]


def _row(
    code: int, seats: pd.DataFrame, came: pd.DataFrame, classes: pd.DataFrame, trainings: Trainings
) -> dict[str, Any]:
    used, jp = seats[seats["terisi"]], trainings.tabel["jp"].iloc[code]
    paid = cost(prices(trainings, code), len(came), came["hari"].nunique()) if len(came) else Cost(0, 0)
    return named(code, trainings) | {
        "kursi_rencana": len(seats),
        "kursi_terisi": len(used),
        "kursi_kosong": len(seats) - len(used),
        "di_luar_rencana": int((~came["kursi"]).sum()),
        "jp_rencana": None if pd.isna(jp) else int(jp) * len(seats),
        "jp_tercapai": None if came["jp"].isna().any() else int(came["jp"].sum()),
        "angkatan_rencana": len(classes),
        "angkatan": paid.angkatan,
        "biaya_rencana": int(classes["biaya"].sum()),
        "biaya": paid.biaya,
        "level_rencana": int(seats["level"].sum()),
        "level_tercapai": int(used["dicapai"].sum()) if used["dicapai"].notna().any() or used.empty else None,
    }


def _classes(plan: PlanFile, others: NDArray[np.bool_]) -> tuple[Kelas, ...]:
    """The classes of a plan, less those in which people sit of whom none is asked about (`others`, by seat)."""
    each = [(fold(seat.kode), seat.angkatan) for seat in plan.kursi]
    sides: tuple[set[tuple[str, int]], set[tuple[str, int]]] = (set(), set())
    for one, is_other in zip(each, others.tolist(), strict=True):
        sides[is_other].add(one)
    return tuple(one for one in plan.kelas if (fold(one.kode), one.angkatan) not in sides[1] - sides[0])


def _people(periods: Periods) -> dict[str, int]:
    """What a plan calls each person, and the common number."""
    known: dict[str, int] = {}
    for period, number in reversed(list(zip(periods.periode, periods.orang, strict=True))):
        people, units = period.data.pegawai, period.data.unit.names
        each = zip(people["nip"], people["nama"], people["unit"], common(number, people["orang"]).tolist(), strict=True)
        known |= {known_as(nip, nama, units[unit]): orang for nip, nama, unit, orang in each}
    return known


def _reached(found: BeforeAfter, trainings: Trainings) -> pd.DataFrame:
    """By `orang` and `pelatihan` the levels (`dicapai`) that its competencies came nearer to the standard of then."""
    short = found.short
    again = short[short["ulang"]]
    nearer = np.maximum(np.minimum(again["akhir"], again["standar"]) - again["awal"], 0)
    each = again.assign(dicapai=nearer)[["orang", "kompetensi", "dicapai"]].merge(trainings.ajar, on="kompetensi")
    return each.groupby(_SEAT)[["dicapai"]].sum().reset_index()
