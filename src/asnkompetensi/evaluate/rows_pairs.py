"""The rows of those who are compared: who beside whom, with what need, and what each gained."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from asnkompetensi.cells import coded
from asnkompetensi.model.data import NONE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.evaluate.before_after import BeforeAfter
    from asnkompetensi.evaluate.trainings import Trainings
    from asnkompetensi.evaluate.weighed import Weighed
    from asnkompetensi.model.period import Periods

ATTENDED, BESIDE = "ikut", "pembanding"
BETWEEN = "; "


def rows(every: Sequence[Weighed], trainings: Trainings, found: BeforeAfter, periods: Periods) -> dict[str, Any]:
    """By training and group, those who attended first, then by unit, NIP and name; as columns.

    Unit, jabatan and class are those of the old period.
    """
    old = periods.periode[0].data
    place = np.full(periods.jumlah, NONE, np.int64)
    place[periods.orang[0]] = np.arange(len(periods.orang[0]))
    needs = [_needs(one, trainings, found, periods) for one in every]
    sizes = [len(one.orang.orang) for one in every]
    frame = pd.DataFrame({
        "pelatihan": np.repeat(np.array([one.pelatihan for one in every], np.int64), sizes),
        "kelompok": _joined(every, "kelompok"),
        "ikut": _joined(every, "ikut"),
        "orang": place[_joined(every, "orang")],
        "kompetensi": np.concatenate([np.array([], object), *needs]),
        "level_awal": _joined(every, "awal"),
        "naik": _joined(every, "naik"),
    }).sort_values(["pelatihan", "kelompok", "ikut", "orang"], ascending=[True, True, False, True])  # fmt: skip
    who = frame["orang"].to_numpy(np.int64)
    people = old.pegawai
    named = {
        "unit_kerja": ("unit", old.unit),
        "jabatan": ("jabatan", old.jabatan),
        "jenjang_jabatan": ("jenjang", old.jenjang),
    }
    return {
        "kode": coded(frame["pelatihan"].to_numpy(np.int64), trainings.tabel["kode"]),
        "pelatihan": coded(frame["pelatihan"].to_numpy(np.int64), trainings.tabel["nama"]),
        "kelompok": frame["kelompok"].to_numpy() + 1,
        "peran": coded(frame["ikut"].to_numpy(np.int64), [BESIDE, ATTENDED]),
        "nip": coded(who, people["nip"]),
        "nama": coded(who, people["nama"]),
        **{name: coded(people[code].to_numpy(np.int64)[who], names.names) for name, (code, names) in named.items()},
        "kompetensi": frame["kompetensi"].to_numpy(),
        "level_awal": frame["level_awal"].to_numpy(),
        "level_akhir": (frame["level_awal"] + frame["naik"]).to_numpy(),
        "naik": frame["naik"].to_numpy(),
    }


def _joined(every: Sequence[Weighed], name: str) -> NDArray[np.int64]:
    return np.concatenate([np.array([], np.int64), *(getattr(one.orang, name).astype(np.int64) for one in every)])


def _needs(one: Weighed, trainings: Trainings, found: BeforeAfter, periods: Periods) -> NDArray[np.object_]:
    """The competencies of the training that each person is short in; equal in a group, so one of it tells."""
    first = np.unique(one.orang.kelompok, return_index=True)[1]
    short = found.short
    short = short[short["ulang"] & short["orang"].isin(one.orang.orang[first])]
    short = short[short["kompetensi"].isin(trainings.taught(one.pelatihan))].sort_values(["orang", "kompetensi"])
    names = np.array([*periods.kompetensi.names.names, ""], object)[short["kompetensi"].to_numpy(np.int64)]
    told = pd.Series(names, index=short["orang"].to_numpy(), dtype=object).groupby(level=0).agg(BETWEEN.join)
    by_group = told.reindex(one.orang.orang[first]).to_numpy(object)
    return by_group[one.orang.kelompok]
