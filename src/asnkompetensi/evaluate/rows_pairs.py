"""The rows of those who are compared: who beside whom, with what need, and what each gained."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from asnkompetensi.cells import coded
from asnkompetensi.model.data import NONE

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from asnkompetensi.evaluate.before_after import BeforeAfter
    from asnkompetensi.evaluate.pairs import Pairs
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
    pelatihan = np.repeat(np.array([one.pelatihan for one in every], np.int64), [len(one.orang.orang) for one in every])
    kelompok, ikut, who = _joined(every, "kelompok"), _joined(every, "ikut"), place[_joined(every, "orang")]
    order = np.lexsort((who, 1 - ikut, kelompok, pelatihan))
    pelatihan, who = pelatihan[order], who[order]
    awal, naik = (_joined(every, name)[order] for name in ("awal", "naik"))
    people = old.pegawai
    named = {
        "unit_kerja": ("unit", old.unit),
        "jabatan": ("jabatan", old.jabatan),
        "jenjang_jabatan": ("jenjang", old.jenjang),
    }
    return {
        "kode": coded(pelatihan, trainings.tabel["kode"]),
        "pelatihan": coded(pelatihan, trainings.tabel["nama"]),
        "kelompok": kelompok[order] + 1,
        "peran": coded(ikut[order], [BESIDE, ATTENDED]),
        "nip": coded(who, people["nip"]),
        "nama": coded(who, people["nama"]),
        **{name: coded(people[code].to_numpy(np.int64)[who], names.names) for name, (code, names) in named.items()},
        "kompetensi": _needs(every, trainings, found, periods, order),
        "level_awal": awal,
        "level_akhir": awal + naik,
        "naik": naik,
    }


def _joined(every: Sequence[Weighed], name: str) -> NDArray[np.int64]:
    return np.concatenate([np.array([], np.int64), *(getattr(one.orang, name).astype(np.int64) for one in every)])


def _needs(
    every: Sequence[Weighed], trainings: Trainings, found: BeforeAfter, periods: Periods, order: NDArray[np.int64]
) -> pd.Categorical[Any]:
    """The competencies of the training that each person is short in, in the order of the rows."""
    names, texts, codes = periods.kompetensi.names.names, [""], [np.array([], np.int64)]
    for one in every:
        taught = trainings.taught(one.pelatihan)
        needs, which = np.unique(_short(one, taught, found.pairs), axis=0, return_inverse=True)
        codes.append(len(texts) + which.reshape(-1)[one.orang.kelompok])
        texts += [BETWEEN.join(names[code] for code in taught[need].tolist()) for need in needs]
    return coded(np.concatenate(codes)[order], texts)


def _short(one: Weighed, taught: NDArray[np.int64], pairs: Pairs) -> NDArray[np.bool_]:
    """By group and competency of the training whether its people are short; equal in a group, so one of it tells."""
    first = np.unique(one.orang.kelompok, return_index=True)[1]
    orang, kompetensi = np.broadcast_arrays(one.orang.orang[first][:, None], taught[None, :])
    short: NDArray[np.bool_] = pairs.find(orang.ravel(), kompetensi.ravel()).reshape(orang.shape) != NONE
    return short
