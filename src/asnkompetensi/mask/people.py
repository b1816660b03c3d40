"""What is told of people beside their levels: only what five of their group share, else nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.mask.days import month_of, year_of
from asnkompetensi.mask.groups import refined
from asnkompetensi.mask.profiles import profiles
from asnkompetensi.model.data import NONE

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from asnkompetensi.model.data import Data

    Numbers = Mapping[str, NDArray[np.int64]]

NO_MONTH = 0  # the profile of somebody without a dated assessment


@dataclass(frozen=True, eq=False)
class Told:
    """By column and person what is known and what is told of it, `NONE` for nothing; by person the group that has it.

    In this order, each told only among those who share all before it: `unit_kerja`, `jabatan`, `jenjang_jabatan` (codes
    of the data), `tanggal_penilaian` (a number of the months in which somebody was assessed), `status`,
    `jenis_kelamin` (codes), `tanggal_lahir` (the year), `akhir_kontrak` (months since the year 0).
    """

    known: Numbers
    shown: Numbers
    group: NDArray[np.int64]


def known(data: Data, pairs: pd.DataFrame) -> Numbers:
    """What is known of each person, by column."""
    people = data.pegawai
    dated = pairs[pairs["hari"].notna()]
    month = month_of(dated["hari"].to_numpy(np.int64))
    assessed = profiles(dated["orang"].to_numpy(np.int64), month, people=len(people))
    codes = {"unit_kerja": "unit", "jabatan": "jabatan", "jenjang_jabatan": "jenjang"}
    found = {name: people[column].to_numpy(np.int64) for name, column in codes.items()}
    return {
        **found,
        "tanggal_penilaian": np.where(assessed == NO_MONTH, NONE, assessed),
        "status": people["status"].to_numpy(np.int64),
        "jenis_kelamin": people["kelamin"].to_numpy(np.int64),
        "tanggal_lahir": _some(people["lahir"], year_of),
        "akhir_kontrak": _some(people["akhir_kontrak"], month_of),
    }


def told(known: Numbers, profile: NDArray[np.int64], unlabelled: NDArray[np.bool_]) -> Told:
    """What is told of each person; of those `unlabelled` nothing.

    `profile` is what the levels required tell already, and so parts people before anything else does.
    """
    group = np.where(unlabelled, NONE, profile)
    shown: dict[str, NDArray[np.int64]] = {}
    for name, value in known.items():
        group, shown[name] = refined(group, np.where(unlabelled, NONE, value))
    return Told(known, shown, group)


def _some(days: pd.Series[int], part: Callable[[NDArray[np.int64]], NDArray[np.int64]]) -> NDArray[np.int64]:
    """A part of each day, `NONE` where there is none."""
    found = np.full(len(days), NONE, np.int64)
    given = days.notna().to_numpy()
    found[given] = part(days[given].to_numpy().astype(np.int64))
    return found
