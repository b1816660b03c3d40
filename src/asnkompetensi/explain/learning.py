"""JP of people: attended in the year of the rules' day, still to come by seats, and the points of the IP ASN for them.

A PNS has a right to 20 JP a year (PP 11/2017 jo 17/2020 Ps 203(4)), a CPNS likewise.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi import law
from asnkompetensi.explain.formula import PERSON, Leaf, Source
from asnkompetensi.model.codes import Pegawai
from asnkompetensi.model.data import NONE
from asnkompetensi.model.kinds import Shown, day
from asnkompetensi.model.reason import encoded, reason

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asnkompetensi.explain.context import Context
    from asnkompetensi.model.explanation import Cell

_ENTITLED = (Pegawai.PNS.value, Pegawai.CPNS.value)
_SEATS, _OFFERS = "rencana-kursi", "rekomendasi-pegawai"


def attended(context: Context, table: str, row: int) -> Leaf:
    """The JP that the person of a row attended in the year."""
    return _attended(context, context.person(table, row))


def _attended(context: Context, orang: int) -> Leaf:
    frame = context.data.katalog.riwayat
    rows = [
        at for at in context.found("riwayat", frame, ("orang",), (orang,)) if _counts(context, frame["hari"].iloc[at])
    ]
    once = frame.iloc[rows][["orang", "nama", "hari", "jp"]].dropna().drop_duplicates()
    places = [(int(frame["asal_tabel"].loc[at]), int(frame["asal"].loc[at])) for at in once.index]
    sel = tuple(cell for place in places for cell in context.sources.cells(*place, ("jp", "tanggal", "pelatihan")))
    said = reason("explain.jp_diikuti", jumlah=len(once), tahun=str(context.run.training.as_of.year))
    return Leaf(int(once["jp"].sum()), encoded(said), sel)


def _counts(context: Context, hari: object) -> bool:
    """Whether a day is in the year of the rules' day."""
    year = context.run.training.as_of.year
    return isinstance(hari, int | np.integer) and day(date(year, 1, 1)) <= int(hari) <= day(date(year, 12, 31))


def entitled(context: Context, orang: int) -> bool:
    """Whether a person has a right to JP."""
    return int(context.data.pegawai["status"].to_numpy()[orang]) in _ENTITLED


def right(context: Context, table: str, row: int) -> Leaf:
    """The JP that the person of a row has a right to; none for whom there is no such right."""
    orang = context.person(table, row)
    if not entitled(context, orang):
        return Leaf(None, encoded(reason("explain.tanpa_hak_jp")))
    said = encoded(reason("explain.hak_jp"))
    return Leaf(context.run.training.hak_jp_pns, said, _status(context, orang), context.basis("bangkom.hak_jp_pns"))


def _status(context: Context, orang: int) -> tuple[Cell, ...]:
    table, at = (int(context.data.pegawai[name].to_numpy()[orang]) for name in ("asal_tabel", "asal"))
    return context.sources.cells(table, at, ("status",))


def coming(context: Context, table: str, row: int) -> Leaf:
    """The JP of the seats of a plan that the person of a row has, as far as they begin in the year."""
    rows = context.fed(table, row, _SEATS, PERSON).tolist()
    return Leaf(_summed(context, rows), encoded(reason("explain.jp_kursi", jumlah=len(rows))))


def offered(context: Context, table: str, row: int) -> Leaf:
    """The JP of the best offers of the person of a row and of what is required, a training once, that begin in time."""
    shelf = context.shelf(_OFFERS)
    kode, begins, jp = (shelf.column(name) for name in ("kode", "mulai", "jp"))
    rows = {kode[at]: at for at in context.fed(table, row, _OFFERS, PERSON).tolist() if kode[at] is not None}
    timely = [at for at in rows.values() if begins[at] is None or _counts(context, begins[at])]
    total = sum(int(jp[at] or 0) for at in timely)
    return Leaf(total, encoded(reason("explain.jp_tawaran", jumlah=len(rows))))


def _summed(context: Context, rows: Sequence[int]) -> int:
    """The JP of some seats, those that begin in another year left out."""
    begins, jp = (context.shelf(_SEATS).column(name) for name in ("mulai", "jp"))
    return sum(int(jp[at] or 0) for at in rows if begins[at] is None or _counts(context, begins[at]))


def of_unit(what: str) -> Source:
    """A figure of all people of the unit of a row: `berhak`, `kurang_sebelum`, `kurang_sesudah`, `jp`, `jp_rencana`."""

    def tell(context: Context, table: str, row: int) -> Leaf:
        people = _people(context, table, row)
        total = sum(_figures(context, orang)[what] for orang in people)
        said = encoded(reason(f"explain.orang_{what}", jumlah=len(people)))
        return Leaf(total, said, (), context.basis("bangkom.hak_jp_pns"))

    return Source(tell, Shown.NUMBER if what.startswith("jp") else Shown.COUNT)


def _people(context: Context, table: str, row: int) -> list[int]:
    """The people of the unit of a row, or all where it has none."""
    shelf = context.shelf(table)
    on = "unit_kerja" if "unit_kerja" in shelf.shown else ""
    return [context.person("pegawai", at) for at in context.fed(table, row, "pegawai", on).tolist()]


def _figures(context: Context, orang: int) -> dict[str, int]:
    return context.once(("jp", orang), lambda: _reckoned(context, orang))


def _reckoned(context: Context, orang: int) -> dict[str, int]:
    had, later = int(_attended(context, orang).nilai or 0), _planned(context).get(orang, 0)
    least = context.run.training.hak_jp_pns if entitled(context, orang) else 0
    most = law.most_training_points(_class(context, orang))
    before, after = law.training_points(np.array([had, had + later]), np.array([most, most])).tolist()
    return {
        "jp": had,
        "jp_rencana": later,
        "berhak": int(least > 0),
        "kurang_sebelum": int(had < least),
        "kurang_sesudah": int(had + later < least),
        "ip_sebelum": before,
        "ip_sesudah": after,
        "ip_tambahan": after - before,
    }


def _class(context: Context, orang: int) -> str:
    code = int(context.data.pegawai["jenjang"].to_numpy()[orang])
    return "" if code == NONE else context.data.jenjang.names[code]


def _planned(context: Context) -> dict[int, int]:
    """By person the JP of the seats of a plan that begin in the year."""

    def made() -> dict[int, int]:
        found: dict[int, list[int]] = {}
        for at in range(len(context.shelf(_SEATS))):
            found.setdefault(context.person(_SEATS, at), []).append(at)
        return {orang: _summed(context, rows) for orang, rows in found.items()}

    return context.once("jp-rencana", made)


def points(what: str) -> Source:
    """The mean points of the IP ASN (hundredths) of the people of a row's unit, half up."""

    def tell(context: Context, table: str, row: int) -> Leaf:
        people = _people(context, table, row)
        total = sum(_figures(context, orang)[what] for orang in people)
        mean = (2 * total + len(people)) // (2 * len(people)) if people else None
        return Leaf(mean, encoded(reason("explain.rata_ip", jumlah=len(people))), (), context.basis("ip_asn."))

    return Source(tell, Shown.HUNDREDTH)
