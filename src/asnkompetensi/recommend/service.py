"""Until when each person may begin a training: service, and contract (contract, section 6, "Eligible").

Pension begins on the first day of the month after the age limit is reached (UU 20/2023 Ps 55; PP 11/2017 Ps 239): a
training must begin before it. A contract may end on the very day on which a training begins.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.model.codes import Pegawai
from asnkompetensi.model.data import NONE
from asnkompetensi.recommend.causes import Cause
from asnkompetensi.recommend.frames import FOREVER, UNDATED, whole

if TYPE_CHECKING:
    from asnkompetensi.model.data import Data
    from asnkompetensi.recommend.trainings import Trainings

_NO_CPNS = (Pegawai.PNS.value, Pegawai.PPPK.value)


def service(data: Data, trainings: Trainings, today: int) -> pd.DataFrame:
    """One row per active person, in the order of `orang`, all whole numbers.

    `orang`; `pensiun` (first day of pension) and `akhir_kontrak` (last day of contract), `FOREVER` where there is none
    or none is known; `cakrawala`: how many of the different first days of trainings (`Trainings.hari`) he may begin on,
    from the earliest; `sebab_akhir` and `hari_akhir`: the `Cause` for which later ones come too late, and its day;
    `tmt_jabatan` and `lahir` (days, `UNDATED` where unknown); `bukan_cpns`: 1 where the status is known to be another.
    """
    people = data.pegawai
    pension, contract = whole(people["pensiun"], FOREVER), whole(people["akhir_kontrak"], FOREVER)
    retiring = pension - 1 <= contract
    pensioned = np.where(pension <= today, Cause.PENSIUN_LEWAT.value, Cause.PENSIUN.value)
    released = np.where(contract < today, Cause.KONTRAK_LEWAT.value, Cause.KONTRAK.value)
    in_time = np.searchsorted(trainings.hari, whole(data.berhenti, FOREVER), side="left")
    return pd.DataFrame(
        {
            "orang": whole(people["orang"]),
            "pensiun": pension,
            "akhir_kontrak": contract,
            "cakrawala": in_time.astype(np.int64),
            "sebab_akhir": np.where(retiring, pensioned, released),
            "hari_akhir": np.where(retiring, pension, contract),
            "tmt_jabatan": whole(people["tmt_jabatan"], UNDATED),
            "lahir": whole(people["lahir"], UNDATED),
            "bukan_cpns": np.isin(whole(people["status"], NONE), _NO_CPNS).astype(np.int64),
        }
    )
