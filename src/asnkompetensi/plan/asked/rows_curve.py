"""The rows about budgets: what each buys, and which decisions hold for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.model.reason import Reason, encoded, reason
from asnkompetensi.plan.asked.bought import bought
from asnkompetensi.plan.asked.curve import held
from asnkompetensi.plan.groups import groups
from asnkompetensi.plan.view import View

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asnkompetensi.plan.asked.curve import Point
    from asnkompetensi.plan.instance import Found, Instance

ALWAYS, NEVER, ABOVE, SOMETIMES = "selalu", "tidak_pernah", "mulai_dari", "kadang"


def curve_rows(view: View, points: Sequence[Point]) -> pd.DataFrame:
    """One row per budget, rising: `anggaran`, `terpakai` (sen), `kursi`, `pegawai`, `kelas`, `level_ditutup`, worths.

    `nilai` and its proven bound `batas`; `tambahan_level` and `tambahan_nilai` over the budget before; `alasan`: what
    the step bought. All but the budget is missing where the guarantees cost more.
    """
    rows, before = [], None
    codes = view.katalog.nama.names
    for point in points:
        found = point.found
        row: dict[str, int | str | None] = {"anggaran": point.total}
        if found is None:
            rows.append(row | {"alasan": encoded(reason("plan_asked.jaminan_di_atas"))})
            continue
        row |= _totals(point.instance, found)
        if before is not None:
            row["tambahan_level"] = _levels(point.instance, found) - _levels(point.instance, before)
            row["tambahan"] = found.nilai - before.nilai
        rows.append(row | {"alasan": encoded(*bought(point.instance, before, found, codes))})
        before = found
    table = pd.DataFrame(rows, columns=_COLUMNS)
    for source, name in (("value", "nilai"), ("bound", "batas"), ("tambahan", "tambahan_nilai")):
        known = table[source].notna()
        table[name] = view.worth(table[source].fillna(0).astype(np.int64)).where(known)
    return table


_COLUMNS = [
    "anggaran", "terpakai", "kursi", "pegawai", "kelas", "level_ditutup", "tambahan_level", "alasan", "value", "bound",
    "tambahan",
]  # fmt: skip


def _totals(instance: Instance, found: Found) -> dict[str, int | str | None]:
    return {
        "terpakai": spent(instance, found),
        "kursi": len(found.kursi),
        "pegawai": len(np.unique(instance.kursi.orang[found.kursi])),
        "kelas": len(groups(instance, found.kursi, found.dana)),
        "level_ditutup": _levels(instance, found),
        "value": found.nilai,
        "bound": found.batas,
    }


def spent(instance: Instance, found: Found) -> int:
    """Sen that a plan costs."""
    seats = instance.kelas.biaya_peserta[instance.kursi.pelatihan[found.kursi]].sum()
    classes = instance.kelas.biaya_angkatan[groups(instance, found.kursi, found.dana).pelatihan].sum()
    return int(seats + classes)


def _levels(instance: Instance, found: Found) -> int:
    return int(instance.kursi.ditutup[found.kursi].sum())


_STABLE = ("pelatihan", "keputusan", "dari", "sampai", "peserta_min", "peserta_maks", "kursi_tetap", "alasan")


def stable_rows(points: Sequence[Point]) -> pd.DataFrame:
    """One row per training that somebody could take: in which of the plans for the budgets it stays.

    `keputusan`: `selalu`, `mulai_dari` (in every plan from `dari` on), `kadang`, `tidak_pernah`; `dari`, `sampai` (sen)
    of the longest run of budgets with it; `peserta_min`, `peserta_maks`; `kursi_tetap`: seats that all plans share.
    Those that are always in come first.
    """
    known = [point for point in points if point.found is not None]
    people = held(known)
    if not known:
        return pd.DataFrame(columns=list(_STABLE))
    every, shared = known[0].instance.kursi, _shared(known)
    count = len(known[0].instance.kelas)
    fixed = np.bincount(every.pelatihan[shared], minlength=count)
    rows = []
    for training in np.unique(every.pelatihan).tolist():
        here = people[:, training]
        word, first, last = _run(here > 0)
        ends = {} if word == NEVER else {"dari": known[first].total, "sampai": known[last].total}
        sizes = {"peserta_min": int(here.min()), "peserta_maks": int(here.max()), "kursi_tetap": int(fixed[training])}
        told = _told(word, ends, (known[0].total, known[-1].total))
        rows.append({"pelatihan": training, "keputusan": word, **ends, **sizes, "alasan": encoded(told)})
    table = pd.DataFrame(rows, columns=list(_STABLE))
    rank = table["keputusan"].map({ALWAYS: 0, ABOVE: 1, SOMETIMES: 2, NEVER: 3})
    order = np.lexsort((table["pelatihan"], -table["kursi_tetap"], rank))
    return table.iloc[order].reset_index(drop=True)


def _shared(points: Sequence[Point]) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """The seats that all plans have."""
    every = [point.found.kursi for point in points if point.found is not None]
    found = every[0]
    for other in every[1:]:
        found = np.intersect1d(found, other, assume_unique=True)
    return found


def _run(is_in: np.ndarray[tuple[int], np.dtype[np.bool_]]) -> tuple[str, int, int]:
    """How a training stays in, and the first and last budget of the longest run with it."""
    if not is_in.any():
        return NEVER, 0, 0
    edges = np.flatnonzero(np.diff(np.r_[False, is_in, False].astype(np.int8)))
    starts, ends = edges[::2], edges[1::2] - 1
    longest = int(np.argmax(ends - starts))
    first, last = int(starts[longest]), int(ends[longest])
    if is_in.all():
        return ALWAYS, first, last
    return (ABOVE if len(starts) == 1 and last == len(is_in) - 1 else SOMETIMES), first, last


def _told(word: str, ends: dict[str, int], whole: tuple[int, int]) -> Reason:
    if word in (ALWAYS, NEVER):
        return reason(f"plan_asked.{word}", uang_dari=whole[0], uang_sampai=whole[1])
    return reason(f"plan_asked.{word}", uang_dari=ends["dari"], uang_sampai=ends["sampai"])
