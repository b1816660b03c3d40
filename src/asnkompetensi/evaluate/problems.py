"""What forbids an evaluation, and what it cannot see."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from asnkompetensi.model.nip import mask
from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Fact, Problem

if TYPE_CHECKING:
    from datetime import date

    from asnkompetensi.evaluate.came import Came
    from asnkompetensi.evaluate.planned import Planned
    from asnkompetensi.model.period import Period, Periods
    from asnkompetensi.model.plan_file import PlanFile

HISTORY, CATALOGUE = "riwayat", "pelatihan"


def lacking(periods: Periods) -> list[Problem]:
    """`EVALUASI-01` for a table that no period has; `EVALUASI-02` where not one row of the history has a day."""
    sides = [period.data.katalog for period in periods.periode]
    for name, empty in (
        (HISTORY, [one.riwayat.empty for one in sides]),
        (CATALOGUE, [one.pelatihan.empty for one in sides]),
    ):
        if all(empty):
            places = tuple(Place(period.sumber) for period in periods.periode)
            return [Problem("EVALUASI-01", places, {"tabel": name})]
    if not any(one.riwayat["hari"].notna().any() for one in sides):
        rows = sum(len(one.riwayat) for one in sides)
        return [Problem("EVALUASI-02", _sheets(periods), {"jumlah": rows})]
    return []


def unseen(periods: Periods, came: Came) -> Iterator[Problem]:
    """`EVALUASI-03` where nobody attended anything in between, else `EVALUASI-07`; `EVALUASI-06` for undated rows."""
    since, until = (_end(period) for period in (periods.periode[0], periods.periode[-1]))
    facts: dict[str, Fact] = {"dari": f"{since:%d-%m-%Y}", "sampai": f"{until:%d-%m-%Y}"}
    if came.rows.empty:
        yield Problem("EVALUASI-03", _sheets(periods), facts)
    else:
        yield Problem("EVALUASI-07")
    if came.tanpa_hari:
        yield Problem("EVALUASI-06", _sheets(periods), {"jumlah": came.tanpa_hari})


def misplanned(plan: PlanFile, berkas: str, found: Planned, new: Period) -> list[Problem]:
    """`EVALUASI-04` for a plan of other data, or of a later day; `EVALUASI-05` for seats that the data do not know.

    A plan is later than the new period where it was made after its last assessment, and nobody attended anything since.
    """
    seats = len(plan.kursi)
    later = plan.aturan.as_of > new.as_of or (plan.aturan.as_of > _end(new) and found.sepi)
    if later or (seats and len(found.asing) == seats):
        facts: dict[str, Fact] = {
            "berkas": berkas,
            "apa": "@evaluate.rencana_kemudian" if later else "@evaluate.rencana_asing",
            "tanggal": f"{plan.aturan.as_of:%d-%m-%Y}",
            "jumlah": seats,
        }
        return [Problem("EVALUASI-04", (Place(berkas),), facts)]
    if not found.asing:
        return []
    bukti = tuple({"nip": mask(nip), "kode": kode} for nip, kode in found.asing)
    return [Problem("EVALUASI-05", (Place(berkas),), {"jumlah": len(found.asing), "total": seats}, bukti)]


def _end(period: Period) -> date:
    return period.terakhir or period.as_of


def _sheets(periods: Periods) -> tuple[Place, ...]:
    """The sheets that hold the history."""
    tables = (table for period in periods.periode for table in period.data.tabel if table.nama == HISTORY)
    return tuple(dict.fromkeys(Place(part.berkas, part.lembar) for table in tables for part in table.bagian))
