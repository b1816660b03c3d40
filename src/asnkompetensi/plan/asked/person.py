"""Why a person is in the plan or not: every training that could close a gap of his, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.model.data import NONE
from asnkompetensi.model.reason import Reason, encoded, joined, reason
from asnkompetensi.plan.asked.forced import Loss, forced_loss
from asnkompetensi.plan.asked.obstacles import obstacle
from asnkompetensi.plan.build_classes import plannable
from asnkompetensi.plan.build_purses import payable
from asnkompetensi.plan.causes import Sebab
from asnkompetensi.plan.rows_seats import seats as seat_rows
from asnkompetensi.plan.weights import unit_weights

if TYPE_CHECKING:
    from collections.abc import Iterator

    from asnkompetensi.model.data import Data
    from asnkompetensi.plan.asked.search import Search
    from asnkompetensi.plan.rest import Rest
    from asnkompetensi.plan.view import View

FORCED = 4  # seats that are tried by planning again, the nearest to the plan first
TAKEN, LEFT = "masuk", "tidak_masuk"
_COLUMNS = [
    "pelatihan", "keadaan", "sebab", "angkatan", "purse", "level_ditutup", "nilai", "alasan", "hilang_min",
    "hilang_maks",
]  # fmt: skip


def person_of(data: Data, nip: str) -> int:
    """The code of the active person with a NIP; `NONE` where there is none."""
    found = np.flatnonzero((data.pegawai["nip"] == nip).to_numpy())
    return int(found[0]) if len(found) else NONE


def person_rows(rest: Rest, orang: int, search: Search) -> pd.DataFrame:
    """One row per training that would close a gap of a person: those of the plan, then the others by worth.

    `keadaan` (`masuk`, `tidak_masuk`), `sebab`, `angkatan` and `purse` of a seat taken, `level_ditutup`, `nilai`;
    `alasan`. `hilang_min` and `hilang_maks` are proven bounds of the worth that a plan with the seat loses, for the
    `FORCED` seats that are nearest to the plan. Who lacks nothing has one row that says so.
    """
    view = rest.view
    if not (view.gaps["orang"] == orang).any():
        rows: list[dict[str, object]] = [{"keadaan": LEFT, "alasan": encoded(reason("plan_asked.tanpa_kesenjangan"))}]
    else:
        rows = [*_taken(view, orang), *_left(rest, orang, search), *_impossible(view, orang)]
        rows = rows or [{"keadaan": LEFT, "alasan": encoded(reason("plan_asked.tanpa_tawaran"))}]
    table = pd.DataFrame(rows, columns=_COLUMNS)
    for name in ("nilai", "hilang_min", "hilang_maks"):
        known = table[name].notna()
        table[name] = view.worth(table[name].fillna(0).astype(np.int64)).where(known)
    for name in ("pelatihan", "purse", "sebab"):
        table[name] = table[name].fillna(NONE).astype(np.int64)
    jabatan = int(view.planned.data.pegawai["jabatan"].iloc[orang])
    return table.assign(orang=orang, unit=int(view.instance.unit[orang]), jabatan=jabatan)


def _taken(view: View, orang: int) -> Iterator[dict[str, object]]:
    """The seats that he has."""
    mine = view.seats[view.seats["orang"] == orang]
    closing = seat_rows(view)["alasan"]
    codes = view.katalog.nama.names
    for place, row in zip(mine.index, mine.to_dict("records"), strict=True):
        there = reason("plan_asked.duduk", pelatihan=codes[row["pelatihan"]], angkatan=int(row["angkatan"]))
        yield {
            "pelatihan": row["pelatihan"],
            "keadaan": TAKEN,
            "angkatan": row["angkatan"],
            "purse": row["dana"],
            "level_ditutup": row["level_ditutup"],
            "nilai": row["nilai"],
            "alasan": joined([encoded(there), closing.iloc[place]]),
        }


def _left(rest: Rest, orang: int, search: Search) -> Iterator[dict[str, object]]:
    """His possible seats that the plan leaves, with what it would lose by the first of them."""
    view, every = rest.view, rest.view.instance.kursi
    mine = np.flatnonzero(every.orang[rest.blocked.seats] == orang)
    seats = rest.blocked.seats[mine]
    causes, purses = rest.blocked.why
    order = np.lexsort((seats, -every.nilai[seats]))
    nearest = np.lexsort((seats, -every.nilai[seats], -causes[mine]))[:FORCED].tolist()
    losses = {
        place: forced_loss(view.instance, view.found, int(seats[place]), search, len(nearest) - number)
        for number, place in enumerate(nearest)
    }
    for place in order.tolist():
        seat, cause, purse = int(seats[place]), Sebab(causes[mine[place]]), int(purses[mine[place]])
        loss = losses.get(place)
        told = [*obstacle(rest, seat, cause, purse), *([_lost(view, loss)] if loss else [])]
        yield {
            "pelatihan": int(every.pelatihan[seat]),
            "keadaan": LEFT,
            "sebab": cause.value,
            "level_ditutup": int(every.ditutup[seat]),
            "nilai": int(every.nilai[seat]),
            "alasan": encoded(*told),
            "hilang_min": None if loss is None or loss.mustahil else loss.paling_sedikit,
            "hilang_maks": loss.paling_banyak if loss else None,
        }


def _lost(view: View, loss: Loss) -> Reason:
    """What a plan with the seat is worth less."""
    if loss.mustahil:
        return reason("plan_asked.mustahil")
    worth = view.worth(np.array([loss.paling_sedikit, loss.paling_banyak or 0])).tolist()
    if loss.paling_banyak is None:
        return reason("plan_asked.rugi_sedikitnya", bilangan_nilai=worth[0])
    if loss.paling_banyak == 0:
        return reason("plan_asked.tanpa_rugi")
    if loss.paling_sedikit < loss.paling_banyak:
        return reason("plan_asked.rugi_antara", bilangan_min=worth[0], bilangan_maks=worth[1])
    return reason("plan_asked.rugi", bilangan_nilai=worth[0], level_beda=max(loss.level or 0, 0))


def _impossible(view: View, orang: int) -> Iterator[dict[str, object]]:
    """Trainings that would close a gap of his, but are no possible seat."""
    gaps = view.gaps[view.gaps["orang"] == orang]
    hasil = view.katalog.hasil.merge(gaps[["kompetensi", "level_dimiliki"]].astype(np.int64), on="kompetensi")
    fits = (hasil["level_hasil"] > hasil["level_dimiliki"]) & (hasil["level_awal"].fillna(0) <= hasil["level_dimiliki"])
    trainings = np.unique(hasil["pelatihan"][fits.to_numpy(np.bool_)].to_numpy(np.int64))
    every = view.instance.kursi
    unit = int(view.instance.unit[orang])
    can, paid = plannable(view.katalog), payable(view.instance.dana, len(view.instance.hadir))
    weighs = unit_weights(view.planned.data, ikm=view.planned.limits.ikm)[unit] > 0
    codes = view.katalog.nama.names
    for training in np.setdiff1d(trainings, every.pelatihan[every.orang == orang]).tolist():
        if not can[training]:
            cause = Sebab.KELAS_MUSTAHIL
        elif not paid[unit, training]:
            cause = Sebab.TANPA_SUMBER_DANA
        else:
            cause = Sebab.TIDAK_BERHAK if weighs else Sebab.TANPA_BOBOT
        told = reason(f"plan_asked.bukan_{cause.name.lower()}", pelatihan=codes[training])
        yield {"pelatihan": training, "keadaan": LEFT, "sebab": cause.value, "alasan": encoded(told)}
