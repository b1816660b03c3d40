"""Tables that no command gives, made of those that one does: what a seat is made of, what a group of people gained."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.model.kinds import MONEY_UNIT, Shown
from asnkompetensi.model.reason import decoded
from asnkompetensi.model.result import ResultColumn, ResultTable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from asnkompetensi.model.data import Data
    from asnkompetensi.model.problem import Fact

SEATS, LISTED = "rencana-kursi", "rencana-peserta"
PARTS, COSTS = "kursi-kompetensi", "kursi-biaya"
COMPARED, GROUPS = "evaluasi-pasangan", "evaluasi-kelompok"
CLOSES = ("plan.menutup", "plan.menutup_sebagian")  # the sentences of a seat that tell what it closes
_NAMES = ("nip", "nama", "unit_kerja", "jabatan", "kode", "angkatan")


def derived(tables: Mapping[str, ResultTable], data: Data) -> dict[str, ResultTable]:
    """The tables, and those made of them.

    `kursi-kompetensi`: what a seat closes of each competency; `kursi-biaya`: what it costs, its share of the class
    included.
    """
    made = dict(tables)
    if SEATS in tables:
        made[PARTS] = parts(tables[SEATS])
    if LISTED in tables:
        made[COSTS] = costs(tables[LISTED], data)
    return made


def compared(tables: Mapping[str, ResultTable]) -> dict[str, ResultTable]:
    """The tables that compare periods, and `evaluasi-kelompok`: the groups of people who are compared."""
    return {**tables, GROUPS: groups(tables[COMPARED])} if COMPARED in tables else dict(tables)


def parts(seats: ResultTable) -> ResultTable:
    """One row per seat and competency: `level_ditutup` (millionths), `bobot`, and their product `tertimbang`."""
    told = [(row, facts) for row, text in enumerate(seats.frame["alasan"].tolist()) for facts in _closing(text)]
    rows = np.array([row for row, _ in told], np.intp)
    level, weight = (np.array([int(facts[name]) for _, facts in told], np.int64) for name in ("level_ditutup", "bobot"))
    figures = {"level_ditutup": level, "bobot": weight, "tertimbang": level * weight}
    shown = {"level_ditutup": Shown.LEVEL, "bobot": Shown.COUNT, "tertimbang": Shown.LEVEL}
    competencies = pd.Categorical([str(facts["kompetensi"]) for _, facts in told])
    return _table(PARTS, seats, rows, {"kompetensi": competencies, **figures}, {"kompetensi": Shown.TEXT, **shown})


def costs(listed: ResultTable, data: Data) -> ResultTable:
    """One row per seat: `nomor` in its class, and `biaya` (sen), a class paid by all its people alike.

    Shares are whole rupiah; where the price does not divide, the first people bear one more.
    """
    frame, catalogue = listed.frame, data.katalog.pelatihan
    codes = [data.katalog.nama.code(str(kode)) for kode in frame["kode"].tolist()]
    seat, price = (catalogue[name].fillna(0).to_numpy(np.int64)[codes] for name in ("biaya_peserta", "biaya_angkatan"))
    size = frame.groupby(["kode", "angkatan"], observed=True)["nomor"].transform("size").to_numpy(np.int64)
    place = frame["nomor"].to_numpy(np.int64) - 1
    share = price // size // MONEY_UNIT * MONEY_UNIT
    share += np.clip(price - share * size - place * MONEY_UNIT, 0, MONEY_UNIT)
    figures = {"nomor": place + 1, "biaya": seat + share}
    shown = {"nomor": Shown.COUNT, "biaya": Shown.MONEY}
    return _table(COSTS, listed, np.arange(len(frame)), figures, shown)


def groups(compared: ResultTable) -> ResultTable:
    """`evaluasi-kelompok`, one row per training and group: how many on each side, levels gained by each side together.

    `selisih` is what those who attended gained more than as many of the others (millionths, half up).
    """
    frame = compared.frame
    rows = frame[["kode", "kelompok"]].assign(
        ikut=(frame["peran"] == "ikut").astype("int64"), naik=frame["naik"].astype("int64"), nomor=range(len(frame))
    )
    rows = rows.assign(naik_ikut=rows["naik"] * rows["ikut"])
    by = rows.groupby(["kode", "kelompok"], observed=True, sort=True)
    made = by.agg(nomor=("nomor", "min"), semua=("ikut", "size"), peserta=("ikut", "sum"), naik=("naik", "sum"),
                  naik_peserta=("naik_ikut", "sum")).reset_index()  # fmt: skip
    others, gained = made["semua"] - made["peserta"], made["naik"] - made["naik_peserta"]
    # (2 a + b) // (2 b) is a / b half up
    more = 2 * (made["naik_peserta"] * others - gained * made["peserta"])
    figures = {
        "kelompok": made["kelompok"].astype("int64"),
        "peserta": made["peserta"],
        "pembanding": others,
        "naik_peserta": made["naik_peserta"],
        "naik_pembanding": gained,
        "selisih": (more + others) // (2 * others),
    }
    level = dict.fromkeys(("naik_peserta", "naik_pembanding", "selisih"), Shown.LEVEL)
    shown = {name: level.get(name, Shown.COUNT) for name in figures}
    return _table(GROUPS, compared, made["nomor"].to_numpy(np.intp), figures, shown, ("kode", "pelatihan"))


def _closing(text: str) -> Iterator[Mapping[str, Fact]]:
    return (facts for key, facts in decoded(text) if key in CLOSES)


def _table(
    name: str, source: ResultTable, rows: np.ndarray[tuple[int], np.dtype[np.intp]], more: Mapping[str, object],
    shown: Mapping[str, Shown], names: tuple[str, ...] = _NAMES,
) -> ResultTable:  # fmt: skip
    """A table of some rows of another one, with further columns."""
    own = tuple(column for column in source.columns if column.name in names)
    arrays = {column.name: source.frame[column.name].array.take(rows) for column in own}
    arrays |= {key: values if key == "kompetensi" else pd.array(values, dtype="Int64") for key, values in more.items()}  # type: ignore[call-overload]
    columns = (*own, *(ResultColumn(key, kind) for key, kind in shown.items()))
    return ResultTable(name, columns, pd.DataFrame(arrays))
