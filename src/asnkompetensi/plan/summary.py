"""The totals of a plan, and how it compares with the best there can be and with what offices do by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.kinds import HUNDREDTH_UNIT, LEVEL_UNIT, MONEY_UNIT, Shown
from asnkompetensi.model.result import Figure
from asnkompetensi.plan.instance import NO_LIMIT
from asnkompetensi.plan.planned import Status
from asnkompetensi.plan.view import View

if TYPE_CHECKING:
    from asnkompetensi.plan.planned import Planned

_WHOLE = 100 * HUNDREDTH_UNIT


def summary(planned: Planned) -> dict[str, Figure]:
    """The figures of `ringkasan`.

    `kursi`, `kelas`; `pegawai_kurang`: people with a gap, of these `pegawai_kursi` with a seat and `tanpa_kursi`;
    `kelas_batal`: trainings without a class. `total_kesenjangan`, `level_ditutup`, and `persen_ditutup` of it. Money:
    `terpakai` of `pagu`, `sisa` (both missing where money is no limit), `biaya_per_level`. `nilai` and its proven
    bound `batas`, `selisih_persen` between them, `terbukti`: nothing better exists. Of the plan that takes the largest
    gap first: `nilai_serakah`, `level_serakah`, `biaya_serakah`, and `nilai_hilang`, by how much it is worth less (less
    than 0 where units are guaranteed something, of which it knows nothing).
    """
    view = View(planned)
    found, other = planned.found, planned.serakah
    worth = dict(zip(("nilai", "batas", "serakah"), _worth(view, found.nilai, found.batas, other.nilai), strict=True))
    people = view.gaps["orang"].nunique()
    seated = view.seats["orang"].nunique()
    closed, missing = int(view.seats["level_ditutup"].sum()), int(view.gaps["kesenjangan"].sum())
    spent, money = int(view.classes["biaya"].sum()), view.instance.dana.pagu.tolist()
    limit = None if NO_LIMIT in money else sum(money)
    return {
        "kursi": Figure(len(view.seats)),
        "kelas": Figure(len(view.classes)),
        "pegawai_kurang": Figure(people),
        "pegawai_kursi": Figure(seated),
        "tanpa_kursi": Figure(people - seated),
        "kelas_batal": Figure(len(view.instance.kelas) - view.classes["pelatihan"].nunique()),
        "total_kesenjangan": Figure(missing, Shown.LEVEL),
        "level_ditutup": Figure(closed, Shown.LEVEL),
        "persen_ditutup": Figure(_half_up(closed * _WHOLE, missing), Shown.HUNDREDTH),
        "pagu": Figure(limit, Shown.MONEY),
        "terpakai": Figure(spent, Shown.MONEY),
        "sisa": Figure(None if limit is None else limit - spent, Shown.MONEY),
        "biaya_per_level": Figure(_per_level(spent, closed), Shown.MONEY),
        "nilai": Figure(worth["nilai"], Shown.NUMBER),
        "batas": Figure(worth["batas"], Shown.NUMBER),
        "selisih_persen": Figure(_half_up((found.batas - found.nilai) * _WHOLE, found.batas) or 0, Shown.HUNDREDTH),
        "terbukti": Figure(int(planned.status is not Status.LAYAK), Shown.FLAG),
        "nilai_serakah": Figure(worth["serakah"], Shown.NUMBER),
        "level_serakah": Figure(int(view.instance.kursi.ditutup[other.kursi].sum()), Shown.LEVEL),
        "biaya_serakah": Figure(_price(view), Shown.MONEY),
        "nilai_hilang": Figure(worth["nilai"] - worth["serakah"], Shown.NUMBER),
    }


def _worth(view: View, *units: int) -> list[int]:
    found: list[int] = view.worth(np.array(units, np.int64)).tolist()
    return found


def _per_level(money: int, levels: int) -> int | None:
    """Sen per level, to the rupiah."""
    rupiah = _half_up(money * LEVEL_UNIT, levels * MONEY_UNIT)
    return None if rupiah is None else rupiah * MONEY_UNIT


def _half_up(part: int, whole: int) -> int | None:
    """A quotient rounded half up; None where nothing divides."""
    return (2 * part + whole) // (2 * whole) if whole else None


def _price(view: View) -> int:
    """What the plan of the largest gap first costs (sen)."""
    other = View(replace(view.planned, found=view.planned.serakah))
    return int(other.classes["biaya"].sum())
