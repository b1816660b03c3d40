"""What the tables of an evaluation are made of, row by row: who came, who was assessed twice, seats and classes.

No command shows these tables; an explanation asks for them by name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from asnkompetensi.cells import coded
from asnkompetensi.evaluate.exposure import UNDATED
from asnkompetensi.evaluate.present import table
from asnkompetensi.model.data import NONE
from asnkompetensi.model.fold import fold
from asnkompetensi.model.kinds import MONEY_UNIT

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.evaluate.before_after import BeforeAfter
    from asnkompetensi.evaluate.came import Came
    from asnkompetensi.evaluate.planned import Planned
    from asnkompetensi.evaluate.trainings import Trainings
    from asnkompetensi.evaluate.weighed import Weighed
    from asnkompetensi.model.period import Periods
    from asnkompetensi.model.result import ResultTable

Made = Mapping[str, Callable[[], "ResultTable"]]
_SEAT = ["pelatihan", "orang"]


def of_people(
    periods: Periods,
    found: BeforeAfter,
    trainings: Trainings,
    present: Came,
    every: Sequence[Weighed],
    chosen: NDArray[np.bool_],
) -> Made:
    """`evaluasi-hadir`: a row for each time that somebody came; `evaluasi-ulang`: one for each pair assessed twice.

    Both are those of people asked about (`chosen`, by common number).
    """
    return {
        "evaluasi-hadir": lambda: table("evaluasi-hadir", _came(periods, found, trainings, present, every)),
        "evaluasi-ulang": lambda: table("evaluasi-ulang", _again(periods, found, chosen)),
    }


def of_plan(periods: Periods, trainings: Trainings, seats: Planned) -> Made:
    """`evaluasi-kursi`: the seats of a plan; `evaluasi-datang`: who came in its time; `evaluasi-kelas`: its classes."""
    kursi, hadir = seats.kursi, seats.hadir
    return {
        "evaluasi-kursi": lambda: table(
            "evaluasi-kursi",
            {
                **_named(periods, trainings, kursi),
                "level_rencana": kursi["level"].to_numpy(),
                "terisi": kursi["terisi"].to_numpy(),
                "level_tercapai": kursi["dicapai"].astype("Int64"),
            },
        ),
        "evaluasi-datang": lambda: table(
            "evaluasi-datang",
            {
                **_named(periods, trainings, hadir),
                "tanggal": hadir["hari"].to_numpy(),
                "jp": hadir["jp"].array,
                "punya_kursi": hadir["kursi"].to_numpy(),
            },
        ),
        "evaluasi-kelas": lambda: table("evaluasi-kelas", _classes(seats, trainings)),
    }


def _came(
    periods: Periods, found: BeforeAfter, trainings: Trainings, present: Came, every: Sequence[Weighed]
) -> dict[str, Any]:
    """Who came between the periods; and those who came between their own two assessments, but not between these."""
    who = {
        "dinilai_ulang": _pairs([(one.pelatihan, one.orang.butuh) for one in every]),
        "ikut_lain": _pairs([(one.pelatihan, one.orang.lain) for one in every]),
    }
    own = trainings.hadir[trainings.hadir["hari"] != UNDATED].merge(who["dinilai_ulang"], on=_SEAT)
    short = present.rows[_SEAT].merge(trainings.ajar, on="pelatihan").merge(found.short, on=["orang", "kompetensi"])
    others = own[~_among(own, present.semua[_SEAT])]
    rows = pd.concat([present.semua.assign(di_antara=True), others.assign(di_antara=False)], ignore_index=True)
    rows = rows.sort_values([*_SEAT, "hari"], ignore_index=True)
    return {
        **_named(periods, trainings, rows),
        "tanggal": rows["hari"].to_numpy(np.int64),
        "jp": rows["jp"].array,
        "di_antara": rows["di_antara"].to_numpy(bool),
        "kurang": _among(rows, short[_SEAT]),
        **{name: _among(rows, those) for name, those in who.items()},
        "sendiri": _alone(rows, every),
    }


def _alone(rows: pd.DataFrame, every: Sequence[Weighed]) -> NDArray[np.object_]:
    """In what first nobody was like the person of each row who did not attend: a word; "" for who is compared."""
    told = np.full(len(rows), "", object)
    for name in dict.fromkeys(name for one in every for name in one.orang.sendiri):
        those = _pairs([(one.pelatihan, one.orang.sendiri.get(name, one.orang.lain[:0])) for one in every])
        told[_among(rows, those)] = f"tanpa_{name}"
    return told


def _pairs(found: Sequence[tuple[int, NDArray[np.int64]]]) -> pd.DataFrame:
    """Trainings and their people as rows."""
    codes = np.repeat(np.array([code for code, _ in found], np.int64), [len(people) for _, people in found])
    return pd.DataFrame({"pelatihan": codes, "orang": np.concatenate([np.array([], np.int64), *(p for _, p in found)])})


def _among(rows: pd.DataFrame, those: pd.DataFrame) -> NDArray[np.bool_]:
    """Which rows are of a training and person among those."""
    return np.asarray(pd.MultiIndex.from_frame(rows[_SEAT]).isin(pd.MultiIndex.from_frame(those[_SEAT])), np.bool_)


def _again(periods: Periods, found: BeforeAfter, chosen: NDArray[np.bool_]) -> dict[str, Any]:
    rows = found.rows[found.rows["ulang"] & chosen[found.rows["orang"].to_numpy(np.int64)]]
    rows = rows.sort_values(["orang", "kompetensi"])
    before, after = (rows[name].to_numpy(np.int64) for name in ("awal", "akhir"))
    return {
        **_people(periods, rows["orang"].to_numpy(np.int64)),
        "kompetensi": coded(rows["kompetensi"].to_numpy(np.int64), periods.kompetensi.names.names),
        "level_awal": before,
        "level_akhir": after,
        "naik": after - before,
    }


def _classes(seats: Planned, trainings: Trainings) -> dict[str, Any]:
    known = [(trainings.nomor.get(fold(one.kode), NONE), one) for one in seats.kelas]
    classes = [(code, one) for code, one in known if code != NONE]
    return {
        **_trainings(trainings, np.array([code for code, _ in classes], np.int64)),
        "angkatan": [one.angkatan for _, one in classes],
        "biaya": [int(one.biaya * MONEY_UNIT) for _, one in classes],
    }


def _named(periods: Periods, trainings: Trainings, rows: pd.DataFrame) -> dict[str, Any]:
    """What each row is about: the training, the person."""
    codes, people = (rows[name].to_numpy(np.int64) for name in ("pelatihan", "orang"))
    return {**_trainings(trainings, codes), **_people(periods, people)}


def _trainings(trainings: Trainings, codes: NDArray[np.int64]) -> dict[str, Any]:
    names = {"kode": "kode", "pelatihan": "nama"}
    return {name: coded(codes, trainings.tabel[column]) for name, column in names.items()}


def _people(periods: Periods, orang: NDArray[np.int64]) -> dict[str, Any]:
    """NIP, name and unit of people by common number, as the oldest period says that has them; units as all name them.

    Whose training is evaluated is told by the old period, and so is who they are.
    """
    said = np.full((periods.jumlah, 3), "", object)
    for period, numbers, units in reversed(list(zip(periods.periode, periods.orang, periods.unit.kode, strict=True))):
        people = period.data.pegawai
        said[numbers, 0], said[numbers, 1] = people["nip"].fillna(""), people["nama"].fillna("")
        names = np.array([*periods.unit.names.names, ""], object)
        said[numbers, 2] = names[units[people["unit"].to_numpy(np.int64)]]
    return {name: coded(orang, said[:, at]) for at, name in enumerate(("nip", "nama", "unit_kerja"))}
